namespace NetCds.Guideline.Reports.Text;

/// <summary>Reads ticked forms: what stands at a box that is not ticked was never said, nor a label none of whose boxes is.</summary>
internal static class Checkboxes
{
    /// <summary>The signs that are boxes; brackets may also be some.</summary>
    public const string Boxes = "☐□" + Ticked;

    private const string Ticked = "☒☑■✓✔✗✘";

    /// <summary>Removes the tokens of boxes and of what is not ticked.</summary>
    public static void Apply(Buffer<Token> tokens)
    {
        var kept = 0;
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && !tokens[end].StartsLine)
            {
                end++;
            }

            kept = Line(tokens, first, end, kept);
            first = end;
        }

        tokens.Truncate(kept);
    }

    private static int Line(Buffer<Token> tokens, int first, int end, int kept)
    {
        var box = Next(tokens, first, end, out var boxEnd, out var isTicked);
        if (box == end)
        {
            return Keep(tokens, first, end, kept, tokens[first]);
        }

        var place = tokens[first];
        var label = box;
        var isBehind = box > first && !Is(tokens, box - 1, ':') && EndsWithBox(tokens, first, end);
        if (isBehind)
        {
            label = Colon(tokens, first, box) + 1;
        }

        var start = kept;
        kept = Keep(tokens, first, label, kept, place);
        var option = label;
        var hasTick = false;
        while (box < end)
        {
            var next = Next(tokens, boxEnd, end, out var nextEnd, out var nextTicked);
            if (isTicked)
            {
                hasTick = true;

                // A box that begins its line stays, to show that something new begins.
                var from = isBehind ? option : boxEnd;
                kept = box == first ? Keep(tokens, box, box + 1, kept, place) : kept;
                kept = Keep(tokens, from, isBehind ? box : next, kept, kept == start ? place : default);
            }

            option = boxEnd;
            (box, boxEnd, isTicked) = (next, nextEnd, nextTicked);
        }

        return hasTick ? kept : start;
    }

    private static int Keep(Buffer<Token> tokens, int first, int end, int kept, Token place)
    {
        for (var i = first; i < end; i++)
        {
            tokens.Set(kept++, i == first ? tokens[i] with { StartsLine = place.StartsLine, StartsParagraph = place.StartsParagraph } : tokens[i]);
        }

        return kept;
    }

    // "[ ]", "[x]", "( )", "(x)", "☐", "☒".
    private static int Next(Buffer<Token> tokens, int from, int end, out int boxEnd, out bool isTicked)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Sign)
            {
                continue;
            }

            var c = tokens[i].Sign;
            if (c is '☐' or '□' || Ticked.Contains(c))
            {
                (boxEnd, isTicked) = (i + 1, c is not ('☐' or '□'));
                return i;
            }

            if (c is '[' or '(')
            {
                var close = c == '[' ? ']' : ')';
                isTicked = i + 2 < end && Is(tokens, i + 2, close) && tokens[i + 1] is { Length: 1, Initial: 'x' or 'X' or '✓' or '✔' or '☒' or '*' };
                boxEnd = i + (isTicked ? 3 : 2);
                if (isTicked || (i + 1 < end && Is(tokens, i + 1, close)))
                {
                    return i;
                }
            }
        }

        (boxEnd, isTicked) = (end, false);
        return end;
    }

    private static bool EndsWithBox(Buffer<Token> tokens, int first, int end)
    {
        var last = first;
        while (last < end)
        {
            var box = Next(tokens, last, end, out var boxEnd, out _);
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

    private static int Colon(Buffer<Token> tokens, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (Is(tokens, i, ':'))
            {
                return i;
            }
        }

        return first - 1;
    }

    private static bool Is(Buffer<Token> tokens, int i, char sign) => tokens[i].Sign == sign;
}
