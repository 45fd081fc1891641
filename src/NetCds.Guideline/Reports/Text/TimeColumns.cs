using System.Runtime.InteropServices;

namespace NetCds.Guideline.Reports.Text;

/// <summary>Reads tables that give each lesion a row and each examination a column: only the numbers of this examination are left to be read.</summary>
/// <remarks>
/// No character is moved: other numbers become blanks, and the unit of the table's heading is written before the number that stays. Where it cannot be
/// told which column is this examination's, no number of the table is left.
/// </remarks>
internal readonly ref struct TimeColumns(Span<char> text, WordTable words, ColumnMeaning[] columnOf)
{
    private const int MostCells = 12;
    private const int LongestIndex = 4;

    // The signs of the units in one character, "㎜" and "㎝".
    private const char MillimetreSign = '\u339C';
    private const char CentimetreSign = '\u339D';

    private readonly Span<char> _text = text;

    /// <summary>Reads all tables of the text.</summary>
    public void Apply()
    {
        Span<Range> cells = stackalloc Range[MostCells];
        var unit = ReadOnlySpan<char>.Empty;
        Table? table = null;
        for (var start = 0; start < _text.Length;)
        {
            var length = _text[start..].IndexOf('\n');
            var end = length < 0 ? _text.Length : start + length;
            var line = start..end;
            var count = Cells(line, cells);
            if (table is { } open && IsRow(cells[..count], open))
            {
                Row(line, cells[..count], open, unit);
            }
            else
            {
                table = Heading(cells[..count]);
                unit = UnitIn(line) is { Length: > 0 } own ? own : count > 0 ? unit : default;
            }

            start = end + 1;
        }
    }

    // Cells are parted by a bar, a tab or two spaces.
    private int Cells(Range line, Span<Range> cells)
    {
        var count = 0;
        var hasBars = _text[line].Contains('|');
        var from = line.Start.Value;
        for (var i = from; i <= line.End.Value; i++)
        {
            var isEnd = i == line.End.Value || _text[i] is '|' or '\t' || (_text[i] == ' ' && i + 1 < line.End.Value && _text[i + 1] is ' ' or '\t');
            if (!isEnd)
            {
                continue;
            }

            var cell = Trimmed(from, i);
            if ((cell.Start.Value < cell.End.Value || (hasBars && i < line.End.Value && _text[i] == '|' && from > line.Start.Value && _text[from - 1] == '|')) && count < MostCells)
            {
                cells[count++] = cell;
            }

            from = i + 1;
        }

        return count;
    }

    private Range Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return start..end;
    }

    private Table? Heading(ReadOnlySpan<Range> cells)
    {
        var (first, times, nows, lastTime, lastNow, place, size) = (-1, 0, 0, -1, -1, -1, -1);
        for (var i = 0; i < cells.Length; i++)
        {
            var meaning = Meaning(cells[i]);
            if (meaning == ColumnMeaning.Place)
            {
                place = i;
            }
            else if (meaning == ColumnMeaning.Size && size < 0 && !_text[cells[i]].ContainsAnyInRange('0', '9'))
            {
                size = i;
            }

            if (meaning is not (ColumnMeaning.Now or ColumnMeaning.Then))
            {
                continue;
            }

            first = first < 0 ? i : first;
            times++;
            lastTime = i;
            if (meaning == ColumnMeaning.Now)
            {
                nows++;
                lastNow = i;
            }
        }

        // A column of sizes is this examination's when no other is.
        if (size > 0 && nows == 0 && times < 2 && (times == 0 || first > size || size - first == 1))
        {
            first = times == 0 ? size : Math.Min(first, size);
            return new Table(cells.Length - first, size - first, place >= 0 && place < first ? first - place : 0, size - first + 1);
        }

        if (times < 2 || lastTime - first + 1 != times)
        {
            return null;
        }

        // Without a word for now the last of dated examinations is this one.
        var now = nows == 1 ? lastNow : nows == 0 && IsDated(cells[lastTime]) && !HasChange(cells[lastTime]) ? lastTime : -1;
        return new Table(cells.Length - first, now < 0 ? -1 : now - first, place >= 0 && place < first ? first - place : 0, times);
    }

    private ColumnMeaning Meaning(Range cell)
    {
        var found = ColumnMeaning.None;
        for (var i = cell.Start.Value; i < cell.End.Value;)
        {
            var from = i;
            while (i < cell.End.Value && char.IsLetter(_text[i]))
            {
                i++;
            }

            if (i == from)
            {
                i++;
                continue;
            }

            if (words.Find(_text[from..i]) is var word and >= 0 && columnOf[word] is var meaning and not ColumnMeaning.None && found != ColumnMeaning.Now && (meaning != ColumnMeaning.Size || found == ColumnMeaning.None))
            {
                found = meaning;
            }
        }

        return found == ColumnMeaning.None && IsDated(cell) ? ColumnMeaning.Then : found;
    }

    // "12/2024", "W48", "03.11.2025".
    private bool IsDated(Range cell)
    {
        var digits = 0;
        var letters = 0;
        foreach (var c in _text[cell])
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return digits >= 2 && letters <= 4 && !_text[cell].Contains("mm", StringComparison.Ordinal);
    }

    private bool HasChange(Range cell) => _text[cell].IndexOfAny('%', 'Δ') >= 0;

    private bool IsRow(ReadOnlySpan<Range> cells, in Table table)
    {
        if (cells.Length <= table.Columns)
        {
            return false;
        }

        for (var i = cells.Length - table.Columns; i < cells.Length - table.Columns + table.Times; i++)
        {
            var cell = _text[cells[i]];
            if (cell.Length > 0 && !char.IsAsciiDigit(cell[0]) && cell[0] is not ('-' or '–' or '<' or '>' or '≤' or 'n' or 'x'))
            {
                return false;
            }
        }

        return true;
    }

    private void Row(Range line, ReadOnlySpan<Range> cells, in Table table, ReadOnlySpan<char> unit)
    {
        var firstTime = cells.Length - table.Columns;
        var label = cells[firstTime - 1].End.Value;
        var kept = table.Now < 0 ? line.End..line.End : cells[firstTime + table.Now];
        var hasUnit = _text[kept].ContainsAny('m', 'c');
        if (table.Place > 0 && firstTime - table.Place is var at and > 0 && cells[at].Start.Value - 2 is var before && before >= line.Start.Value && IsSegment(cells[at]))
        {
            _text[before] = 'S';
        }

        _text[label..kept.Start.Value].Fill(' ');
        _text[kept.End.Value..line.End.Value].Fill(' ');
        if (!hasUnit && unit.Length > 0 && kept.Start.Value < kept.End.Value)
        {
            Unit(unit, label, kept, line.End.Value);
        }

        Index(cells[0]);
    }

    // In brackets before the number where there is room, else as one sign behind or before it.
    private void Unit(ReadOnlySpan<char> unit, int label, Range kept, int end)
    {
        var sign = unit[0] == 'm' ? MillimetreSign : CentimetreSign;
        if (kept.Start.Value - label > unit.Length + 3)
        {
            _text[label + 1] = '(';
            unit.CopyTo(_text[(label + 2)..]);
            _text[label + 2 + unit.Length] = ')';
        }
        else if (kept.End.Value < end)
        {
            _text[kept.End.Value] = sign;
        }
        else if (kept.Start.Value - label >= 3)
        {
            (_text[kept.Start.Value - 3], _text[kept.Start.Value - 2], _text[kept.Start.Value - 1]) = ('(', sign, ')');
        }
    }

    // "IVa", "7", "5/8": not "S7" nor "node".
    private bool IsSegment(Range cell) => _text[cell] is { Length: > 0 and < 6 } text && (char.IsAsciiDigit(text[0]) || text[0] is 'I' or 'V');

    // "T1 liver segment 7", "1 Liver": the number of the row is no vertebra and no count.
    private void Index(Range cell)
    {
        var start = cell.Start.Value;
        var end = start;
        while (end < cell.End.Value && end - start < LongestIndex && char.IsAsciiLetterUpper(_text[end]) && _text[end] is 'T' or 'L' or 'N')
        {
            end++;
        }

        var digits = end;
        while (digits < cell.End.Value && char.IsAsciiDigit(_text[digits]))
        {
            digits++;
        }

        if (digits > end && digits - start <= LongestIndex && (digits >= _text.Length || char.IsWhiteSpace(_text[digits]) || _text[digits] is '.' or ')' or '|'))
        {
            _text[start..digits].Fill(' ');
            _text[start] = '•';
        }
    }

    private ReadOnlySpan<char> UnitIn(Range line)
    {
        ReadOnlySpan<char> heading = _text[line];
        return heading.Contains("mm", StringComparison.Ordinal) ? "mm" : heading.Contains("cm", StringComparison.Ordinal) ? "cm" : heading.Contains("RECIST", StringComparison.Ordinal) ? "mm" : default;
    }

    /// <summary>A table's columns.</summary>
    /// <param name="Columns">How many there are from the first examination on.</param>
    /// <param name="Now">Which of these is this examination's, or -1.</param>
    /// <param name="Place">How far before the first examination the segment stands, or 0.</param>
    /// <param name="Times">How many examinations.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Table(int Columns, int Now, int Place, int Times);
}
