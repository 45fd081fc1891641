using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using NetCds.Fhir.Resources;

namespace NetCds.Hooks.Requests;

/// <summary>Strict reading of JSON text: UTF-8, no comments, no trailing commas, bounded nesting. Repeated members are left to last-one-wins.</summary>
internal static class JsonText
{
    /// <summary>Deeper than any FHIR resource seen in practice, shallow enough for every reader of the tree.</summary>
    public const int MaxDepth = 256;

    private static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B];

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };

    public static bool TryParse(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out JsonDocument? document, [NotNullWhen(false)] out HookRequestError? error)
    {
        document = null;
        var text = ByteOrderMark.Skip(utf8);
        error = Refuse(text.Span);
        if (error is not null)
        {
            return false;
        }

        try
        {
            document = JsonDocument.Parse(text, Options);
        }
        catch (JsonException exception)
        {
            error = new HookRequestError(
                string.Empty,
                $"The body is not JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}).",
                $"Send one JSON object without comments or trailing commas, nested at most {MaxDepth} deep.");
            return false;
        }

        if (UnpairedSurrogates.TryRepair(text, out var repaired))
        {
            document.Dispose();
            document = JsonDocument.Parse(repaired, Options);
        }

        return true;
    }

    private static HookRequestError? Refuse(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(Gzip))
        {
            return new HookRequestError(string.Empty, "The body is compressed, and no header says so.", "Send Content-Encoding: gzip with it.");
        }

        if (text.Length > 1 && (text[0] == 0 || text[1] == 0 || text[..2] is [0xFF, 0xFE] or [0xFE, 0xFF]))
        {
            return new HookRequestError(string.Empty, "The body is UTF-16 or UTF-32.", "Encode the JSON as UTF-8.");
        }

        if (text.IsEmpty)
        {
            return new HookRequestError(string.Empty, "The body is empty.", "Send a CDS Hooks request as JSON.");
        }

        return Utf8.IsValid(text) ? null : new HookRequestError(string.Empty, "The body is not valid UTF-8.", "Encode the JSON as UTF-8.");
    }
}
