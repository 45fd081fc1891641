using System.Buffers;

namespace NetCds.Guideline.Reports.Text;

/// <summary>Reads ticked forms: what stands at a box that is not ticked was never said, nor a label none of whose boxes is.</summary>
internal static class Checkboxes
{
    private const string Ticked = "☒☑■✓✔✗✘";

    private static readonly SearchValues<char> Boxes = SearchValues.Create("[☐☒☑□■✓✔✗✘");

    /// <summary>Removes the tokens of boxes and of what is not ticked.</summary>
    public static void Apply(string text, Buffer<Token> tokens)
    {
        if (text.AsSpan().IndexOfAny(Boxes) < 0 && !HasRound(text))
        {
            return;
        }

        var kept = 0;
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && tokens[end].LineBreaks == 0)
            {
                end++;
            }

            kept = Line(text, tokens, first, end, kept);
            first = end;
        }

        tokens.Truncate(kept);
    }

    private static bool HasRound(string text) =>
        text.Contains("( )", StringComparison.Ordinal) || text.Contains("()", StringComparison.Ordinal) || text.Contains("(x)", StringComparison.OrdinalIgnoreCase);

    private static int Line(string text, Buffer<Token> tokens, int first, int end, int kept)
    {
        var box = Next(text, tokens, first, end, out var boxEnd, out var isTicked);
        if (box == end)
        {
            return Keep(tokens, first, end, kept, tokens[first].LineBreaks);
        }

        var lineBreaks = tokens[first].LineBreaks;
        var label = box;
        var isBehind = box > first && !Is(text, tokens, box - 1, ':') && EndsWithBox(text, tokens, first, end);
        if (isBehind)
        {
            label = Colon(text, tokens, first, box) + 1;
        }

        var start = kept;
        kept = Keep(tokens, first, label, kept, lineBreaks);
        var option = label;
        var hasTick = false;
        while (box < end)
        {
            var next = Next(text, tokens, boxEnd, end, out var nextEnd, out var nextTicked);
            if (isTicked)
            {
                hasTick = true;

                // A box that begins its line stays, to show that something new begins.
                var from = isBehind ? option : boxEnd;
                kept = box == first ? Keep(tokens, box, box + 1, kept, lineBreaks) : kept;
                kept = Keep(tokens, from, isBehind ? box : next, kept, kept == start ? lineBreaks : 0);
            }

            option = boxEnd;
            (box, boxEnd, isTicked) = (next, nextEnd, nextTicked);
        }

        return hasTick ? kept : start;
    }

    private static int Keep(Buffer<Token> tokens, int first, int end, int kept, int lineBreaks)
    {
        for (var i = first; i < end; i++)
        {
            tokens.Set(kept++, i == first ? tokens[i] with { LineBreaks = lineBreaks } : tokens[i]);
        }

        return kept;
    }

    // "[ ]", "[x]", "( )", "(x)", "☐", "☒".
    private static int Next(string text, Buffer<Token> tokens, int from, int end, out int boxEnd, out bool isTicked)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Sign)
            {
                continue;
            }

            var c = text[tokens[i].Start];
            if (c is '☐' or '□' || Ticked.Contains(c))
            {
                (boxEnd, isTicked) = (i + 1, c is not ('☐' or '□'));
                return i;
            }

            if (c is '[' or '(')
            {
                var close = c == '[' ? ']' : ')';
                isTicked = i + 2 < end && Is(text, tokens, i + 2, close) && tokens[i + 1].Length == 1 && text[tokens[i + 1].Start] is 'x' or 'X' or '✓' or '✔' or '☒' or '*';
                boxEnd = i + (isTicked ? 3 : 2);
                if (isTicked || (i + 1 < end && Is(text, tokens, i + 1, close)))
                {
                    return i;
                }
            }
        }

        (boxEnd, isTicked) = (end, false);
        return end;
    }

    private static bool EndsWithBox(string text, Buffer<Token> tokens, int first, int end)
    {
        var last = first;
        while (last < end)
        {
            var box = Next(text, tokens, last, end, out var boxEnd, out _);
            if (box == end)
            {
                return false;
            }

            if (boxEnd == end)
            {
                return true;
            }

            last = boxEnd;
        }

        return false;
    }

    private static int Colon(string text, Buffer<Token> tokens, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (Is(text, tokens, i, ':'))
            {
                return i;
            }
        }

        return first - 1;
    }

    private static bool Is(string text, Buffer<Token> tokens, int i, char sign) => tokens[i].Kind == TokenKind.Sign && text[tokens[i].Start] == sign;
}
