namespace NetCds.Fhir.Validation.Walking;

/// <summary>Tells lines and columns of places in a text.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(ReadOnlySpan<byte> text)
    {
        var at = 0;
        for (var end = text.IndexOf((byte)'\n'); end >= 0; end = text[at..].IndexOf((byte)'\n'))
        {
            at += end + 1;
            _starts.Add(at);
        }
    }

    /// <summary>The finding with line and column.</summary>
    /// <param name="issue">The finding.</param>
    /// <param name="offset">Byte in the text, from 0.</param>
    public ValidationIssue Place(ValidationIssue issue, long offset)
    {
        var found = _starts.BinarySearch((int)offset);
        var line = found >= 0 ? found : ~found - 1;
        return issue with { Line = line + 1, Column = (int)offset - _starts[line] + 1 };
    }
}
