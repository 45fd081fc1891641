using System.Runtime.InteropServices;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Equivalence of whole elements: the same children with equivalent values in any order.</summary>
internal static class JsonEquivalence
{
    public static bool Equivalent(Run run, int position, JsonElement left, JsonElement right)
    {
        run.Step(position);
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.Object => Objects(run, position, left, right),
            JsonValueKind.Array => Arrays(run, position, left, right),
            JsonValueKind.String => new FhirElement(left).AsString() is { } a && new FhirElement(right).AsString() is { } b && LooseText.Equal(a, b),
            JsonValueKind.Number => left.TryGetDecimal(out var a) && right.TryGetDecimal(out var b) ? Numbers.Equivalent(a, b) : left.GetRawText() == right.GetRawText(),
            _ => true,
        };
    }

    private static bool Objects(Run run, int position, JsonElement left, JsonElement right)
    {
        if (left.GetPropertyCount() != right.GetPropertyCount())
        {
            return false;
        }

        foreach (var member in left.EnumerateObject())
        {
            var other = JsonMembers.Find(right, JsonMarshal.GetRawUtf8PropertyName(member));
            if (other.ValueKind == JsonValueKind.Undefined || !Equivalent(run, position, member.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Arrays(Run run, int position, JsonElement left, JsonElement right)
    {
        var others = right.EnumerateArray().ToList();
        foreach (var item in left.EnumerateArray())
        {
            var found = others.FindIndex(o => Equivalent(run, position, item, o));
            if (found < 0)
            {
                return false;
            }

            others.RemoveAt(found);
        }

        return others.Count == 0;
    }
}
