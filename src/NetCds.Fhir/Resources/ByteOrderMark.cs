namespace NetCds.Fhir.Resources;

/// <summary>The mark that some programs put before UTF-8 text. RFC 8259, section 8.1, lets readers of JSON pass over it.</summary>
public static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>The text after a mark at its start; the text itself when there is none.</summary>
    /// <param name="text">UTF-8.</param>
    public static ReadOnlyMemory<byte> Skip(ReadOnlyMemory<byte> text) => text.Span.StartsWith(Mark) ? text[Mark.Length..] : text;

    /// <inheritdoc cref="Skip(ReadOnlyMemory{byte})"/>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text) => text.StartsWith(Mark) ? text[Mark.Length..] : text;
}
