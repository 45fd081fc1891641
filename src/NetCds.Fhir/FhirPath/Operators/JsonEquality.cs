using System.Text.Json;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Equality of whole elements: the same children with equal values, whatever the order of members.</summary>
internal static class JsonEquality
{
    public static bool Equal(Run run, int position, JsonElement left, JsonElement right)
    {
        run.Step(position);
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        switch (left.ValueKind)
        {
            case JsonValueKind.Object:
                return Objects(run, position, left, right);
            case JsonValueKind.Array:
                return Arrays(run, position, left, right);
            case JsonValueKind.String:
                return Texts(left, right);
            case JsonValueKind.Number:
                return left.TryGetDecimal(out var a) && right.TryGetDecimal(out var b) ? a == b : left.GetRawText() == right.GetRawText();
            default:
                return true;
        }
    }

    private static bool Texts(JsonElement left, JsonElement right)
    {
        var a = new FhirElement(left);
        var b = new FhirElement(right);
        return a.RawText.SequenceEqual(b.RawText) || ((a.RawText.Contains((byte)'\\') || b.RawText.Contains((byte)'\\')) && a.AsString() is { } text && text == b.AsString());
    }

    private static bool Objects(Run run, int position, JsonElement left, JsonElement right)
    {
        if (left.GetPropertyCount() != right.GetPropertyCount())
        {
            return false;
        }

        foreach (var member in left.EnumerateObject())
        {
            var name = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8PropertyName(member);
            var other = JsonMembers.Find(right, name);
            if (other.ValueKind == JsonValueKind.Undefined || !Equal(run, position, member.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Arrays(Run run, int position, JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        var others = right.EnumerateArray();
        foreach (var item in left.EnumerateArray())
        {
            others.MoveNext();
            if (!Equal(run, position, item, others.Current))
            {
                return false;
            }
        }

        return true;
    }
}
