using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <content>Where the label of a line ends, and what is one without a colon.</content>
internal sealed partial class ReportScanner
{
    // "Differentiation | well": a row of two columns is one of a form.
    private bool IsOnlyBar(int bar)
    {
        for (var i = bar + 1; i < _scan.End; i++)
        {
            if (_scan.IsSign(i, '|'))
            {
                return false;
            }
        }

        return bar > _scan.First && bar + 1 < _scan.End && _scan.Sentence.StartsLine;
    }

    // "Contact with hollow organs (10 mm or less):": what stands in brackets makes a heading no longer.
    private int Colon()
    {
        if ((_scan.Sentence.Signs & SignTraits.Label) == SignTraits.None)
        {
            return -1;
        }

        var last = _scan.First + LongestHeading;
        var depth = 0;
        for (var i = _scan.First; i < _scan.End && i <= last && last <= _scan.First + LongestAside; i++)
        {
            switch (_scan.Tokens[i].Sign)
            {
                case ':' when depth == 0:
                case '|' when depth == 0 && IsOnlyBar(i):
                    return i;
                case ',' or ';' or '.' when depth == 0:
                    return -1;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth = Math.Max(0, depth - 1);
                    break;
                default:
                    break;
            }

            last += depth > 0 ? 1 : 0;
        }

        return -1;
    }

    // "BILIARY SYSTEM. Not dilated.": an organ in capitals and nothing else at the start of a line is a heading.
    private bool IsTitle(Sentence sentence)
    {
        if (!sentence.StartsLine || !_scan.HasOrgan || (_scan.Traits & ConceptTraits.Trigger) != ConceptTraits.None || _scan.End - _scan.First is < 2 or > LongestTitle || !_scan.IsSign(_scan.End - 1, '.'))
        {
            return false;
        }

        for (var i = _scan.First; i < _scan.End - 1; i++)
        {
            ref readonly var token = ref _scan.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Length < LeastCapitals || _scan.Text.AsSpan(token.Start, token.Length).ContainsAnyInRange('a', 'z'))
            {
                return false;
            }
        }

        return true;
    }
}
