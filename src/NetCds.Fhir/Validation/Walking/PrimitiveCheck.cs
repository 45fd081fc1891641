using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NetCds.Fhir.Validation.Narratives;
using NetCds.Fhir.Validation.Primitives;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Checks the value of a primitive element.</summary>
internal static class PrimitiveCheck
{
    /// <summary>Checks a value.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="value">A JSON value that is not null.</param>
    /// <param name="kind">Kind of primitive it must be.</param>
    /// <param name="type">Name of the type, for messages.</param>
    /// <returns>Whether it is such a value.</returns>
    public static bool Check(ValidationRun run, JsonElement value, PrimitiveKind kind, string type)
    {
        if (kind == PrimitiveKind.Boolean)
        {
            return value.ValueKind is JsonValueKind.True or JsonValueKind.False || WrongKind(run, value, kind, type);
        }

        if (PrimitiveKinds.IsNumber(kind))
        {
            return value.ValueKind != JsonValueKind.Number ? WrongKind(run, value, kind, type)
                : PrimitiveScanner.IsValue(kind, JsonMarshal.GetRawUtf8Value(value)) || NotLexical(run, value, kind, type);
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return WrongKind(run, value, kind, type);
        }

        var raw = JsonMarshal.GetRawUtf8Value(value)[1..^1];
        if (raw.Contains((byte)'\\'))
        {
            if (JsonText.Read(value) is not { } text)
            {
                run.Error(IssueCodes.Value, "The text holds an escape that stands for no character: write the character itself.", value);
                return false;
            }

            raw = Encoding.UTF8.GetBytes(text);
        }

        return Check(run, value, raw, kind, type);
    }

    private static bool Check(ValidationRun run, JsonElement value, ReadOnlySpan<byte> text, PrimitiveKind kind, string type)
    {
        if (kind == PrimitiveKind.Xhtml)
        {
            if (XhtmlScanner.FindFault(text) is { } fault)
            {
                run.Error(fault.Key is null ? IssueCodes.Value : IssueCodes.Invariant, fault.Message, value, fault.Key);
                return false;
            }

            NarrativeLinks.Check(run, value, text);
            return true;
        }

        if (!PrimitiveScanner.IsValue(kind, text))
        {
            return NotLexical(run, value, kind, type);
        }

        if (kind is PrimitiveKind.Uri or PrimitiveKind.Url or PrimitiveKind.Canonical)
        {
            CheckUrn(run, value, text);
        }

        return true;
    }

    private static void CheckUrn(ValidationRun run, JsonElement value, ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("urn:oid:"u8) && !PrimitiveScanner.IsValue(PrimitiveKind.Oid, text))
        {
            run.Error(IssueCodes.Value, $"'{JsonText.Show(value)}' is no object identifier: write urn:oid: and numbers with points between.", value);
        }
        else if (text.StartsWith("oid:"u8) || text.StartsWith("uuid:"u8))
        {
            run.Error(IssueCodes.Value, $"'{JsonText.Show(value)}' is no address: put urn: before it.", value);
        }
    }

    private static bool WrongKind(ValidationRun run, JsonElement value, PrimitiveKind kind, string type)
    {
        var wanted = kind == PrimitiveKind.Boolean ? "true or false without quotes" : PrimitiveKinds.IsNumber(kind) ? "a number without quotes" : "text in quotes";
        run.Error(IssueCodes.Structure, $"A {type} is {wanted} in JSON, not {KindName(value.ValueKind)}.", value);
        return false;
    }

    private static bool NotLexical(ValidationRun run, JsonElement value, PrimitiveKind kind, string type)
    {
        run.Error(IssueCodes.Value, value.ValueKind == JsonValueKind.String && JsonText.Raw(value).IsEmpty
            ? "The text is empty: leave the element out, or give it a value."
            : $"'{JsonText.Show(value)}' is no {type}: it is written {PrimitiveKinds.Form(kind)}.", value);
        return false;
    }

    /// <summary>What a JSON value is, for messages.</summary>
    public static string KindName(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
