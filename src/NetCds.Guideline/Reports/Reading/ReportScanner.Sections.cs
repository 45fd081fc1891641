using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <content>Where a section begins.</content>
internal sealed partial class ReportScanner
{
    private LexiconConcept? SectionAt(int token, out int end)
    {
        end = token;
        if (token >= _scan.End || _scan.MarkAt(token, ConceptRole.Heading) is not (var m and >= 0))
        {
            return null;
        }

        ref readonly var mark = ref _scan.Marks[m];
        end = mark.End;
        if (end == _scan.End)
        {
            return _scan.Sentence.StartsLine || token > _scan.Start ? mark.Concept : null;
        }

        end = BehindAside(end);
        if (end == _scan.End)
        {
            return _scan.Sentence.StartsLine ? mark.Concept : null;
        }

        if (end < _scan.End && (_scan.IsSign(end, ':') || _scan.IsSign(end, '.') || (_scan.IsAnySign(end, "-–—") && _scan.Sentence.StartsLine)))
        {
            end++;
            while (end < _scan.End && IsListMark(end))
            {
                end += 2;
            }

            return mark.Concept;
        }

        return null;
    }

    // "IMPRESSION (final):", "Addendum of 3 March 2025 (after comparison with the PET):", "Impression -".
    private int BehindAside(int token)
    {
        var depth = 0;
        for (var i = token; i < _scan.End && i < token + LongestAside; i++)
        {
            if (depth == 0 && _scan.IsSign(i, ':'))
            {
                return i;
            }

            depth += _scan.IsSign(i, '(') ? 1 : _scan.IsSign(i, ')') ? -1 : 0;
            if (depth == 0 && _scan.IsSign(i, ')') && (i + 1 >= _scan.End || _scan.IsAnySign(i + 1, "-–—.")))
            {
                return i + 1;
            }

            if (depth == 0 && !_scan.IsAnySign(i, "/.,-–)") && _scan.Tokens[i].Kind == TokenKind.Sign)
            {
                return token;
            }

            if (depth == 0 && _scan.Tokens[i].Kind == TokenKind.Word && !_scan.Lexicon.IsDating(_scan.Tokens[i].Word))
            {
                return token;
            }
        }

        return token;
    }

    private bool IsListMark(int token) =>
        _scan.Tokens[token].Kind == TokenKind.Number && _scan.Tokens[token].Length <= 2 && _scan.IsAnySign(token + 1, ".)") && _scan.Tokens[token + 1].Start == _scan.Tokens[token].End
        && token + 2 < _scan.End && _scan.Tokens[token + 2].Start > _scan.Tokens[token + 1].End;
}
