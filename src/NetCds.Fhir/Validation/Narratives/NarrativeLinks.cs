using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Narratives;

/// <summary>
/// Checks that links of a narrative to places of its own (<c>&lt;a href="#id"&gt;</c>) lead somewhere: to an id in the narrative, or to an element or a contained
/// resource of that id (FHIR R4, Narrative, section 2.4.3). In a Bundle any place of it will do, as narratives of a document are read together.
/// </summary>
internal static class NarrativeLinks
{
    private const int MostLinks = 50;
    private const int BytesOfAStep = 64;

    /// <summary>Warns of links that lead nowhere.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="value">The narrative in JSON.</param>
    /// <param name="text">Its XHTML, known to be well-formed, in UTF-8 with JSON escapes resolved.</param>
    public static void Check(ValidationRun run, JsonElement value, ReadOnlySpan<byte> text)
    {
        for (var links = 0; links < MostLinks && TryNext(ref text, out var id); links++)
        {
            var whole = Outermost(run);
            if (whole.IsEmpty || !run.Step(1 + (whole.Length / BytesOfAStep)) || Has(whole, id))
            {
                continue;
            }

            run.Warning(IssueCodes.NotFound, $"The narrative has a link to #{Encoding.UTF8.GetString(id)}, but nothing here has that id: give it to the target, or mend the link.", value);
        }
    }

    // Takes the text up to the next link to a place of its own; what is written as an entity or in percent is left alone.
    private static bool TryNext(scoped ref ReadOnlySpan<byte> text, out ReadOnlySpan<byte> id)
    {
        for (var at = text.IndexOf("<a"u8); at >= 0; at = text.IndexOf("<a"u8))
        {
            text = text[(at + 2)..];
            while (TryAttribute(ref text, out var name, out var value))
            {
                if (name.SequenceEqual("href"u8) && value.Length > 1 && value[0] == '#' && !value.ContainsAny("&%"u8))
                {
                    id = value[1..];
                    return true;
                }
            }
        }

        id = default;
        return false;
    }

    private static bool TryAttribute(scoped ref ReadOnlySpan<byte> text, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        var rest = text.TrimStart(" \t\r\n"u8);
        var equals = rest.IndexOfAny("=<>"u8);
        if (rest.Length == text.Length || equals <= 0 || rest[equals] != '=')
        {
            return false;
        }

        name = rest[..equals].TrimEnd(" \t\r\n"u8);
        rest = rest[(equals + 1)..].TrimStart(" \t\r\n"u8);
        var end = rest.IsEmpty ? -1 : rest[1..].IndexOf(rest[0]);
        if (end < 0)
        {
            return false;
        }

        value = rest[1..(end + 1)];
        text = rest[(end + 2)..];
        return true;
    }

    private static ReadOnlySpan<byte> Outermost(ValidationRun run)
    {
        var frame = run.Frame;
        while (frame?.Parent is { } parent)
        {
            frame = parent;
        }

        return frame is null ? default : JsonMarshal.GetRawUtf8Value(frame.Scope.Json);
    }

    // An id stands in quotes, in JSON and in XHTML alike; anything else of that text in quotes is let pass for it.
    private static bool Has(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> id)
    {
        for (var at = whole.IndexOf(id); at >= 0; at = whole.IndexOf(id))
        {
            var end = at + id.Length;
            if (at > 0 && end < whole.Length && "\"'"u8.Contains(whole[at - 1]) && "\\\"'"u8.Contains(whole[end]))
            {
                return true;
            }

            whole = whole[(at + id.Length)..];
        }

        return false;
    }
}
