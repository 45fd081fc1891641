using System.Buffers;

namespace NetCds.Fhir.Quantities;

/// <summary>Recognises the text of a unit of measure by its shape; whether the unit exists is for others to say.</summary>
internal static class UnitText
{
    private static readonly SearchValues<char> Symbols = SearchValues.Create("%‰/*^.'\"_°µμ²³[](){}");

    /// <summary>Length of the unit that the text starts with; 0 when it starts with none.</summary>
    /// <param name="text">What follows a number, without white space at the start.</param>
    /// <remarks>
    /// A unit starts with a letter, a symbol such as <c>%</c> or <c>/</c>, a bracket, or a power of ten (<c>10*9/L</c>); its brackets are balanced and it names
    /// something, so <c>/10</c> is none. White space is part of it only after a number in a denominator, as in <c>mL/min/1.73 m2</c>.
    /// </remarks>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (!StartsUnit(text))
        {
            return 0;
        }

        var length = 0;
        while (length < text.Length)
        {
            if (text[length] == '{')
            {
                var end = text[length..].IndexOf('}');
                if (end < 0)
                {
                    return 0;
                }

                length += end + 1;
            }
            else if (char.IsLetterOrDigit(text[length]) || Symbols.Contains(text[length]) || IsSpaceInDenominator(text, length))
            {
                length++;
            }
            else
            {
                break;
            }
        }

        var unit = text[..length];
        return Balanced(unit) && NamesSomething(unit) && unit[^1] is not ('.' or '/') ? length : 0;
    }

    private static bool StartsUnit(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsLetter(text[0]) || text[0] is '%' or '‰' or '/' or '[' or '{' or '(' or '°' or 'µ' or 'μ'
            || text.StartsWith("10*") || text.StartsWith("10^"))
        && !StartsWithRangeWord(text);

    // "10 to 15 mm": the word is not the unit of the first number.
    private static bool StartsWithRangeWord(ReadOnlySpan<char> text) =>
        text.StartsWith("to", StringComparison.OrdinalIgnoreCase) && (text.Length == 2 || char.IsWhiteSpace(text[2]) || char.IsDigit(text[2]));

    private static bool IsSpaceInDenominator(ReadOnlySpan<char> text, int at) =>
        text[at] == ' ' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) && char.IsAsciiDigit(text[at - 1]) && text[..at].Contains('/')
        && !StartsWithRangeWord(text[(at + 1)..]);

    private static bool Balanced(ReadOnlySpan<char> unit) =>
        unit.Count('(') == unit.Count(')') && unit.Count('[') == unit.Count(']') && unit.Count('{') == unit.Count('}');

    private static bool NamesSomething(ReadOnlySpan<char> unit)
    {
        foreach (var c in unit)
        {
            if (char.IsLetter(c) || c is '%' or '‰' or '°' or '{')
            {
                return true;
            }
        }

        return false;
    }
}
