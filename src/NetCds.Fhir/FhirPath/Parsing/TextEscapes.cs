using System.Buffers;
using System.Globalization;
using System.Text;

namespace NetCds.Fhir.FhirPath.Parsing;

/// <summary>Escape sequences of strings and delimited identifiers (FHIRPath N1, section 4.1.2).</summary>
internal static class TextEscapes
{
    private const int UnicodeDigits = 4;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Resolves the escapes. A backslash before anything else is dropped, as N1 says; that includes <c>\u</c> with fewer than four digits.</summary>
    /// <param name="raw">The text between the delimiters.</param>
    public static string Resolve(ReadOnlySpan<char> raw)
    {
        if (!raw.Contains('\\'))
        {
            return raw.ToString();
        }

        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u' && TryUnicode(raw[(i + 1)..], out var character))
            {
                text.Append(character);
                i += UnicodeDigits;
            }
            else
            {
                text.Append(Simple(raw[i]));
            }
        }

        return text.ToString();
    }

    private static char Simple(char escaped) => escaped switch
    {
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escaped,
    };

    private static bool TryUnicode(ReadOnlySpan<char> rest, out char character)
    {
        character = default;
        if (rest.Length < UnicodeDigits || rest[..UnicodeDigits].ContainsAnyExcept(HexDigits))
        {
            return false;
        }

        character = (char)ushort.Parse(rest[..UnicodeDigits], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return true;
    }
}
