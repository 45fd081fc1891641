using System.Text.Json;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>=</c> (FHIRPath N1, section 6.1.1).</summary>
internal static class NodeEquality
{
    /// <summary>Whether two items are equal; null when precision or units leave it open.</summary>
    public static bool? Equal(Run run, int position, in FhirPathNode left, in FhirPathNode right)
    {
        run.Step(position);
        if (TryQuick(left, right, out var quick))
        {
            return quick;
        }

        var leftValue = NodeValues.System(left);
        var rightValue = NodeValues.System(right);
        if (leftValue is not null && rightValue is not null)
        {
            return Equal(Aligned(leftValue, left, rightValue), Aligned(rightValue, right, leftValue));
        }

        if ((NodeValues.Quantity(left) ?? AsQuantity(leftValue)) is { } leftQuantity && (NodeValues.Quantity(right) ?? AsQuantity(rightValue)) is { } rightQuantity)
        {
            return QuantityComparison.Equal(leftQuantity, rightQuantity);
        }

        return left.Json.ValueKind == JsonValueKind.Object && right.Json.ValueKind == JsonValueKind.Object && JsonEquality.Equal(run, position, left.Json, right.Json);
    }

    /// <summary>Whether two collections are equal: item by item in order; null when either is empty or an item leaves it open.</summary>
    public static bool? Equal(Run run, int position, NodeBuffer left, NodeBuffer right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return null;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < left.Count; i++)
        {
            switch (Equal(run, position, left[i], right[i]))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    /// <summary>Whether two System values are equal.</summary>
    public static bool? Equal(SystemValue left, SystemValue right) => (left, right) switch
    {
        (StringValue a, StringValue b) => a.Value == b.Value,
        (BooleanValue a, BooleanValue b) => a.Value == b.Value,
        (TemporalValue a, TemporalValue b) => (a.Kind == SystemKind.Time) != (b.Kind == SystemKind.Time) ? false : TemporalComparison.Compare(a, b) is { } order ? order == 0 : null,
        (TypeInfoValue a, TypeInfoValue b) => a.Namespace == b.Namespace && a.Name == b.Name,
        (QuantityValue, _) or (_, QuantityValue) => AsQuantity(left) is { } a && AsQuantity(right) is { } b ? QuantityComparison.Equal(a, b) : false,
        _ => Numbers.Of(left) is { } a && Numbers.Of(right) is { } b && a == b,
    };

    /// <summary>A quantity, or a number as a quantity without unit; null for anything else.</summary>
    public static QuantityValue? AsQuantity(SystemValue? value) =>
        value as QuantityValue ?? (value is not null && Numbers.Of(value) is { } number ? new QuantityValue(number, QuantityValue.NoUnit) : null);

    /// <summary>A text of which no definition says that it is a text is read as the date or time it is compared with.</summary>
    public static SystemValue Aligned(SystemValue value, in FhirPathNode node, SystemValue other) =>
        value is StringValue text && other is TemporalValue && node.Type is { Model.KnowsAllTypes: false, Name: "string" }
            ? (SystemValue?)TemporalText.TryRead(text.Value, other.Kind == SystemKind.Time ? SystemKind.Time : SystemKind.DateTime) ?? value
            : value;

    // Texts and numbers in JSON are compared where they stand.
    private static bool TryQuick(in FhirPathNode left, in FhirPathNode right, out bool equal)
    {
        if (IsPlainText(left) && IsPlainText(right))
        {
            var leftRaw = new FhirElement(left.Json).RawText;
            var rightRaw = new FhirElement(right.Json).RawText;
            equal = leftRaw.SequenceEqual(rightRaw);
            return equal || !(leftRaw.Contains((byte)'\\') || rightRaw.Contains((byte)'\\'));
        }

        if (NodeValues.Number(left) is { } leftNumber && NodeValues.Number(right) is { } rightNumber)
        {
            equal = leftNumber == rightNumber;
            return true;
        }

        equal = false;
        return false;
    }

    private static bool IsPlainText(in FhirPathNode node) => node.Json.ValueKind == JsonValueKind.String && node.Type!.Primitive == SystemKind.String;
}
