using NetCds.Fhir.Resources;

namespace NetCds.Cli.Validate;

/// <summary>Splits NDJSON into its lines.</summary>
internal static class NdjsonLines
{
    /// <summary>The lines that are not blank, with their numbers from 1.</summary>
    /// <param name="content">UTF-8, a byte order mark allowed.</param>
    public static IEnumerable<(int Number, ReadOnlyMemory<byte> Line)> Split(ReadOnlyMemory<byte> content)
    {
        content = ByteOrderMark.Skip(content);
        for (var number = 1; !content.IsEmpty; number++)
        {
            var end = content.Span.IndexOf((byte)'\n');
            var line = end < 0 ? content : content[..end];
            content = end < 0 ? default : content[(end + 1)..];
            if (line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                yield return (number, line);
            }
        }
    }
}
