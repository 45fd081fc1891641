using System.Globalization;
using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Makes what a date long before the examination is said of historical: "12/2021: 3 cm", "4 cm (03/2022)".</summary>
internal static class DateReader
{
    private const int OldMonths = 6;
    private const int Reach = 10;
    private const int FirstYear = 1950;

    /// <summary>Applies the dates of the sentence; without the day of the examination there is nothing to compare them with.</summary>
    public static void Apply(SentenceScan scan)
    {
        if (scan.Date is not { } today || !scan.Sentence.MayHaveFigures)
        {
            return;
        }

        for (var i = scan.First; i < scan.End; i++)
        {
            if (Months(scan, i, out var end) is not (var months and > 0))
            {
                continue;
            }

            if ((today.Year * 12) + today.Month - months > OldMonths)
            {
                Date(scan, i, end);
            }

            i = end - 1;
        }
    }

    private static void Date(SentenceScan scan, int first, int end)
    {
        if (scan.IsSign(first - 1, '(') && scan.IsSign(end, ')'))
        {
            Mark(scan, first - 2, -1);
            return;
        }

        var start = scan.MarkAt(first - 1, Grammar.Dated) >= 0 ? first - 1 : first;
        if (start == scan.First || scan.IsAnySign(start - 1, ";,("))
        {
            Mark(scan, scan.IsAnySign(end, ":,") ? end + 1 : end, 1);
        }
        else if (start < first && (end >= scan.End || scan.IsAnySign(end, ".;,)")))
        {
            Mark(scan, start - 1, -1);
        }
    }

    private static void Mark(SentenceScan scan, int from, int step)
    {
        for (var i = from; i >= scan.First && i < scan.End && Math.Abs(i - from) < Reach; i += step)
        {
            if (scan.IsAnySign(i, ";,()") || scan.MarkAt(i, Grammar.Now) >= 0 || scan.MarkAt(i, Grammar.Ends) >= 0)
            {
                return;
            }

            scan.EffectsAt(i) |= Effects.Historical;
        }
    }

    // The month of a date, counted from the year 0; a year alone is its December.
    private static int Months(SentenceScan scan, int token, out int end)
    {
        end = token + 1;
        var first = scan.Tokens[token];
        if (first.Kind is not (TokenKind.Number or TokenKind.Figure))
        {
            return 0;
        }

        // "14.10.2021", "10.2021" are one token.
        var text = scan.Text.AsSpan(first.Start, first.Length);
        if (text.LastIndexOf('.') is var point and > 0)
        {
            var head = text[..point];
            var month = head[(head.LastIndexOf('.') + 1)..];
            return text.Length - point == 5 && int.TryParse(month, CultureInfo.InvariantCulture, out var m) && int.TryParse(text[(point + 1)..], CultureInfo.InvariantCulture, out var y) ? Of(y, m) : 0;
        }

        if (first.Length == 4 && IsYear(first))
        {
            return scan.IsMeasured(token) || scan.IsAnySign(token + 1, "-–/") ? 0 : Of((int)first.Value, 12);
        }

        // "14/10/2021" and "10/2021".
        if (!scan.IsSign(token + 1, '/') || token + 2 >= scan.End)
        {
            return 0;
        }

        var second = scan.Tokens[token + 2];
        if (IsYear(second))
        {
            end = token + 3;
            return Of((int)second.Value, Whole(first));
        }

        if (scan.IsSign(token + 3, '/') && token + 4 < scan.End && IsYear(scan.Tokens[token + 4]))
        {
            end = token + 5;
            return Of((int)scan.Tokens[token + 4].Value, Math.Min(Whole(second), 12));
        }

        return 0;
    }

    private static int Whole(in Token token) => token.Kind == TokenKind.Number && token.Value is > 0 and < 32 ? (int)token.Value : 0;

    private static bool IsYear(in Token token) => token.Kind == TokenKind.Number && token.Length == 4 && token.Value is > FirstYear and < 2200;

    private static int Of(int year, int month) => month is > 0 and <= 12 && year > FirstYear ? (year * 12) + month : 0;
}
