using System.Text.Json;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>~</c> (FHIRPath N1, section 6.1.2).</summary>
internal static class NodeEquivalence
{
    /// <summary>Whether each item of one collection has its equivalent in the other.</summary>
    public static bool Equivalent(Run run, int position, ReadOnlySpan<FhirPathNode> left, ReadOnlySpan<FhirPathNode> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        if (left.Length == 1)
        {
            return Equivalent(run, position, left[0], right[0]);
        }

        var isTaken = new bool[right.Length];
        foreach (ref readonly var item in left)
        {
            var found = false;
            for (var i = 0; i < right.Length && !found; i++)
            {
                found = !isTaken[i] && Equivalent(run, position, item, right[i]);
                isTaken[i] |= found;
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Equivalent(Run run, int position, in FhirPathNode left, in FhirPathNode right)
    {
        run.Step(position);
        var leftValue = NodeValues.System(left);
        var rightValue = NodeValues.System(right);
        if (leftValue is not null && rightValue is not null)
        {
            return Equivalent(NodeEquality.Aligned(leftValue, left, rightValue), NodeEquality.Aligned(rightValue, right, leftValue));
        }

        if ((NodeValues.Quantity(left) ?? NodeEquality.AsQuantity(leftValue)) is { } a && (NodeValues.Quantity(right) ?? NodeEquality.AsQuantity(rightValue)) is { } b)
        {
            return QuantityComparison.Equivalent(a, b);
        }

        return left.Json.ValueKind == JsonValueKind.Object && right.Json.ValueKind == JsonValueKind.Object && JsonEquivalence.Equivalent(run, position, left.Json, right.Json);
    }

    private static bool Equivalent(SystemValue left, SystemValue right) => (left, right) switch
    {
        (StringValue a, StringValue b) => LooseText.Equal(a.Value, b.Value),
        (TemporalValue a, TemporalValue b) => (a.Kind == SystemKind.Time) == (b.Kind == SystemKind.Time) && TemporalComparison.Compare(a, b) == 0,
        (QuantityValue, _) or (_, QuantityValue) => NodeEquality.AsQuantity(left) is { } a && NodeEquality.AsQuantity(right) is { } b && QuantityComparison.Equivalent(a, b),
        _ => Numbers.Of(left) is { } a && Numbers.Of(right) is { } b ? Numbers.Equivalent(a, b) : NodeEquality.Equal(left, right) == true,
    };
}
