using System.Text;

namespace NetCds.Fhir.Validation.Narratives;

/// <summary>
/// Checks the XHTML of a narrative in one pass: well-formed, only what FHIR allows in it, nothing that runs or is fetched from elsewhere by itself. No document
/// type and no entity is ever expanded.
/// </summary>
internal ref struct XhtmlScanner
{
    private const int MaxDepth = 200;

    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<Range> _open;
    private int _at;
    private int _depth;
    private bool _hasContent;

    private XhtmlScanner(ReadOnlySpan<byte> text, Span<Range> open)
    {
        _text = text;
        _open = open;
    }

    /// <summary>The first fault of a narrative.</summary>
    /// <param name="text">Value of <c>Narrative.div</c> in UTF-8, JSON escapes resolved.</param>
    /// <returns>The fault, or null when there is none.</returns>
    public static NarrativeFault? FindFault(ReadOnlySpan<byte> text)
    {
        Span<Range> open = stackalloc Range[MaxDepth];
        return new XhtmlScanner(text.Trim(" \t\r\n"u8), open).Scan();
    }

    private NarrativeFault? Scan()
    {
        if (!_text.StartsWith("<div"u8))
        {
            return Allowed("The narrative must be one <div xmlns=\"http://www.w3.org/1999/xhtml\"> … </div>.");
        }

        do
        {
            if ((_text[_at] == '<' ? ScanMarkup() : ScanText()) is { } fault)
            {
                return fault;
            }
        }
        while (_at < _text.Length && _depth > 0);

        if (_depth > 0)
        {
            return Broken($"<{Name(_open[_depth - 1])}> is never closed");
        }

        if (_at < _text.Length)
        {
            return Broken("there is more after the closing </div>");
        }

        return _hasContent ? null : new NarrativeFault("The narrative has no text: write what a person should read, or leave the narrative out.", "txt-2");
    }

    private NarrativeFault? ScanText()
    {
        var end = _text[_at..].IndexOf((byte)'<');
        var text = end < 0 ? _text[_at..] : _text.Slice(_at, end);
        _at += text.Length;
        _hasContent |= !text.Trim(" \t\r\n"u8).IsEmpty;
        return ScanReferences(text);
    }

    private static NarrativeFault? ScanReferences(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)'&'); at >= 0; at = text.IndexOf((byte)'&'))
        {
            text = text[(at + 1)..];
            var end = text.IndexOf((byte)';');
            if (end <= 0 || !IsReference(text[..end]))
            {
                return Broken($"'&{Show(end <= 0 ? text : text[..end])}' is no entity of XHTML; write & as &amp; and characters as themselves or as &#NNN;");
            }

            text = text[(end + 1)..];
        }

        return null;
    }

    private static bool IsReference(ReadOnlySpan<byte> name)
    {
        if (name[0] != '#')
        {
            return XhtmlVocabulary.IsEntity(name);
        }

        var isHex = name.Length > 1 && name[1] is (byte)'x' or (byte)'X';
        var digits = isHex ? name[2..] : name[1..];
        if (digits.IsEmpty || digits.Length > 7)
        {
            return false;
        }

        var code = 0;
        foreach (var digit in digits)
        {
            var value = digit is >= (byte)'0' and <= (byte)'9' ? digit - '0' : isHex && (digit | 0x20) is >= 'a' and <= 'f' ? (digit | 0x20) - 'a' + 10 : -1;
            if (value < 0)
            {
                return false;
            }

            code = (code * (isHex ? 16 : 10)) + value;
        }

        return code is 9 or 10 or 13 || (Rune.IsValid(code) && code >= 32 && code is not (0xFFFE or 0xFFFF));
    }

    private NarrativeFault? ScanMarkup()
    {
        var rest = _text[_at..];
        if (rest.StartsWith("<!--"u8))
        {
            var end = rest.IndexOf("-->"u8);
            _at += end < 0 ? 0 : end + 3;
            return end < 0 ? Broken("a comment is never closed") : null;
        }

        if (rest.StartsWith("<!"u8) || rest.StartsWith("<?"u8))
        {
            return Broken("document types, CDATA sections and processing instructions may not stand in a narrative");
        }

        return rest.StartsWith("</"u8) ? ScanClose() : ScanOpen();
    }

    private NarrativeFault? ScanClose()
    {
        var name = ReadName(_at + 2);
        _at = name.End.Value;
        SkipBlanks();
        if (!Take((byte)'>') || !_text[name].SequenceEqual(_text[_open[_depth - 1]]))
        {
            return Broken($"</{Name(name)}> does not close <{Name(_open[_depth - 1])}>");
        }

        _depth--;
        return null;
    }

    private NarrativeFault? ScanOpen()
    {
        var name = ReadName(_at + 1);
        if (!XhtmlVocabulary.IsElement(_text[name]))
        {
            return Allowed($"<{Name(name)}> may not stand in a narrative: only text, tables, lists, links and images may.");
        }

        _at = name.End.Value;
        _hasContent |= _text[name].SequenceEqual("img"u8);
        var isRoot = _depth == 0;
        var hasNamespace = false;
        while (true)
        {
            var hadBlank = SkipBlanks();
            if (Take((byte)'>'))
            {
                if (_depth == MaxDepth)
                {
                    return Broken($"elements are nested more than {MaxDepth} deep");
                }

                _open[_depth++] = name;
                break;
            }

            if (Take((byte)'/'))
            {
                if (!Take((byte)'>'))
                {
                    return Broken($"<{Name(name)}> does not end properly");
                }

                break;
            }

            if (!hadBlank || ScanAttribute(name, isRoot, ref hasNamespace) is not { } fault)
            {
                if (hadBlank)
                {
                    continue;
                }

                return Broken($"<{Name(name)} is not followed by an attribute or '>'");
            }

            return fault;
        }

        return isRoot && !hasNamespace ? Allowed("The outer <div> must say xmlns=\"http://www.w3.org/1999/xhtml\".") : null;
    }

    private NarrativeFault? ScanAttribute(Range element, bool isRoot, ref bool hasNamespace)
    {
        var name = ReadName(_at);
        _at = name.End.Value;
        SkipBlanks();
        if (name.Start.Value == name.End.Value || !Take((byte)'='))
        {
            return Broken($"an attribute of <{Name(element)}> is not written as name=\"value\"");
        }

        SkipBlanks();
        var quote = _at < _text.Length ? _text[_at] : (byte)0;
        var length = quote is (byte)'"' or (byte)'\'' ? _text[(_at + 1)..].IndexOf(quote) : -1;
        if (length < 0)
        {
            return Broken($"the attribute {Name(name)} of <{Name(element)}> has no value in quotes");
        }

        var value = _text.Slice(_at + 1, length);
        _at += length + 2;
        if (value.Contains((byte)'<'))
        {
            return Broken($"the attribute {Name(name)} of <{Name(element)}> holds '<'; write &lt;");
        }

        if (_text[name].SequenceEqual("xmlns"u8) && isRoot)
        {
            hasNamespace = value.SequenceEqual("http://www.w3.org/1999/xhtml"u8);
            return null;
        }

        return ScanReferences(value) ?? Judge(element, name, value);
    }

    private readonly NarrativeFault? Judge(Range element, Range attribute, ReadOnlySpan<byte> value)
    {
        var name = _text[attribute];
        if (!XhtmlVocabulary.IsAttribute(_text[element], name))
        {
            return Allowed($"The attribute {Name(attribute)} of <{Name(element)}> may not stand in a narrative: take it out.");
        }

        var isImage = name.SequenceEqual("src"u8);
        return (isImage || name.SequenceEqual("href"u8)) && !XhtmlVocabulary.IsLink(value, isImage)
            ? Allowed($"The link '{Show(value)}' is none that a reader can follow safely: use http, https, mailto, tel or a relative address.")
            : null;
    }

    private readonly Range ReadName(int start)
    {
        var end = start;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit((char)_text[end]) || _text[end] is (byte)':' or (byte)'-' or (byte)'_' or (byte)'.' or > 127))
        {
            end++;
        }

        return new Range(Math.Min(start, _text.Length), Math.Max(Math.Min(start, _text.Length), end));
    }

    private bool SkipBlanks()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            _at++;
        }

        return _at > start;
    }

    private bool Take(byte expected)
    {
        if (_at >= _text.Length || _text[_at] != expected)
        {
            return false;
        }

        _at++;
        return true;
    }

    private readonly string Name(Range name) => Show(_text[name]);

    private static string Show(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text.Length > 60 ? text[..60] : text);

    private static NarrativeFault Broken(string what) => new($"The narrative is not well-formed XHTML: {what}.", null);

    private static NarrativeFault Allowed(string message) => new(message, "txt-1");
}
