namespace NetCds.Guideline.Reports.Reading;

/// <content>Where the label of a line ends.</content>
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
        var last = _scan.First + LongestHeading;
        var depth = 0;
        for (var i = _scan.First; i < _scan.End && i <= last && last <= _scan.First + LongestAside; i++)
        {
            if (depth == 0 && (_scan.IsSign(i, ':') || (_scan.IsSign(i, '|') && IsOnlyBar(i))))
            {
                return i;
            }

            if (_scan.IsAnySign(i, ",;.") && depth == 0)
            {
                return -1;
            }

            depth = Math.Max(0, depth + (_scan.IsSign(i, '(') ? 1 : _scan.IsSign(i, ')') ? -1 : 0));
            last += depth > 0 ? 1 : 0;
        }

        return -1;
    }
}
