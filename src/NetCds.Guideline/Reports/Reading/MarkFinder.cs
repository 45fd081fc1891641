using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Finds the phrases of a sentence, longest first from the left, and lists of segments.</summary>
internal static class MarkFinder
{
    private const int LongestList = 48;
    private const int LongestAside = 8;

    public static void Find(SentenceScan scan)
    {
        var tokens = scan.Tokens.Span[..scan.End];
        var phrases = scan.Lexicon.Phrases;
        var notes = scan.Lexicon.Notes;
        for (var i = scan.Start; i < tokens.Length;)
        {
            if (!phrases.MayStartWith(tokens[i].Word))
            {
                i++;
                continue;
            }

            var end = i + phrases.Longest(tokens[i..], scan.Meanings);
            // "lesion 31 mm" is no lesion number 31.
            if (end > i + 1 && tokens[end - 1].Kind == TokenKind.Number && notes[scan.Meanings.Span[0]].Role == ConceptRole.Lesion && scan.IsMeasured(end - 1))
            {
                end = i + phrases.Longest(tokens[i..(end - 1)], scan.Meanings);
            }

            i = end == i ? i + 1 : Add(scan, i, end, notes);
        }

        scan.CompleteMarks();
    }

    // The sizes that stand in brackets within a list of segments are looked at, too.
    private static int Aside(SentenceScan scan, int first, int listEnd)
    {
        for (var i = first + 1; i < listEnd; i++)
        {
            if (scan.IsSign(i, '('))
            {
                return i;
            }
        }

        return listEnd;
    }

    // All readings of a phrase, and the list of segments it heads.
    private static int Add(SentenceScan scan, int first, int end, ConceptNotes[] notes)
    {
        var isSegment = false;
        var meanings = scan.Meanings.Span;
        foreach (var meaning in meanings)
        {
            if (notes[meaning].Grammar == Grammar.Segment)
            {
                isSegment = true;
            }
            else
            {
                scan.Add(first, end, notes[meaning]);
            }
        }

        if (isSegment && Segments(scan, end, out var sides) is var listEnd && listEnd > end)
        {
            scan.AddSegments(first, listEnd, sides);
            if (sides == Sides.Caudate && scan.Lexicon.CaudatePlace is { } caudate)
            {
                scan.Add(first, listEnd, notes[caudate.Id].On(sides));
            }

            end = Aside(scan, first, listEnd);
        }

        // "Mets II-IV".
        if (notes[meanings[0]] is { Lesion: LesionKind.Target, Role: ConceptRole.Lesion } && IsRoman(scan, end) && Segments(scan, end, out var bare) is var bareEnd && bareEnd > end)
        {
            scan.AddSegments(end, bareEnd, bare);
            end = bareEnd;
        }

        return end;
    }

    private static bool IsRoman(SentenceScan scan, int token) =>
        token < scan.End && scan.Tokens[token] is { Kind: TokenKind.Word, Length: >= 2 } word && scan.Text.AsSpan(word.Start, word.Length).IndexOfAnyExcept('I', 'V') < 0;

    // "VI and VII", "5/8", "II-IV", "4a": the end of the list, and the sides its segments are on.
    private static int Segments(SentenceScan scan, int first, out Sides sides)
    {
        sides = Sides.None;
        var end = first;
        var last = 0;
        for (var i = first; i < scan.End && i < first + LongestList;)
        {
            var segment = Label(scan, i, out var labelEnd);
            if (segment == 0 && Listed(scan, i, ref sides))
            {
                // "5,6,7" is one token.
                return i + 1;
            }

            // "segments 5 and 8, three in number": a number in words is only a label beside others in words, and joined to them.
            var isSpoken = segment != 0 && IsSpoken(scan, i);
            if (segment == 0 || (i > first && isSpoken && (i == end || !IsSpoken(scan, first))))
            {
                break;
            }

            var isRange = last > 0 && i > 0 && scan.MarkFreeRange(i - 1);
            for (var s = isRange ? Math.Min(last, segment) : segment; s <= (isRange ? Math.Max(last, segment) : segment); s++)
            {
                sides |= scan.Lexicon.SidesOfSegment[s];
            }

            last = segment;
            end = labelEnd;
            i = BehindSize(scan, labelEnd);
            var joints = i;
            while (i < scan.End && i < joints + 3 && scan.IsListJoint(i))
            {
                i++;
            }

            // "segment 2 (16 mm), segment 4b and segment 7": one list.
            i += i > joints && scan.IsWord(i, Grammar.Segment) ? 1 : 0;
        }

        return end;
    }

    // "segments II (9 mm), III (12 mm) and VI": what is said of one in brackets does not end the list.
    private static int BehindSize(SentenceScan scan, int token)
    {
        for (var i = token; scan.IsSign(token, '(') && i < scan.End && i < token + LongestAside; i++)
        {
            if (scan.IsSign(i, ')'))
            {
                return i + 1;
            }
        }

        return token;
    }

    private static bool IsSpoken(SentenceScan scan, int token) =>
        scan.Tokens[token].Kind == TokenKind.Word && char.ToLowerInvariant(scan.Text[scan.Tokens[token].Start]) is not ('i' or 'v');

    private static bool Listed(SentenceScan scan, int token, ref Sides sides)
    {
        var text = scan.Tokens[token] is { Kind: TokenKind.Number or TokenKind.Figure, Length: >= 3 and <= 15 } list ? scan.Text.AsSpan(list.Start, list.Length) : default;
        var all = Sides.None;
        for (var c = 0; c < text.Length; c++)
        {
            if ((c % 2 == 1 && text[c] != ',') || (c % 2 == 0 && text[c] is < '1' or > '8'))
            {
                return false;
            }

            all |= c % 2 == 0 ? scan.Lexicon.SidesOfSegment[text[c] - '0'] : Sides.None;
        }

        if (text.Length % 2 == 0 || scan.IsMeasured(token))
        {
            return false;
        }

        sides |= all;
        return true;
    }

    private static int Label(SentenceScan scan, int token, out int end)
    {
        end = token + 1;
        var word = scan.Tokens[token].Word;
        var segment = word >= 0 && word < scan.Lexicon.SegmentOfWord.Length ? scan.Lexicon.SegmentOfWord[word] : 0;
        if (segment == 0 || scan.IsMeasured(token) || scan.IsDecimal(token))
        {
            return 0;
        }

        // "4 a", where the letter sticks to the figure.
        if (end < scan.End && scan.Tokens[end].Start == scan.Tokens[token].End && scan.Tokens[end].Length == 1 && char.IsAsciiLetterLower(char.ToLowerInvariant(scan.Text[scan.Tokens[end].Start])))
        {
            end++;
        }

        return segment;
    }
}
