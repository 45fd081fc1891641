using System.Text;
using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Reports.Sources;

/// <summary>Reads the content of an attachment as plain text.</summary>
public static class AttachmentText
{
    private const int LongestData = 4 * 1024 * 1024;

    /// <summary>Whether content of a media type is read.</summary>
    /// <param name="contentType">The media type as said, with or without parameters; null when nothing is said, which may turn out to be text.</param>
    public static bool IsRead(string? contentType)
    {
        var type = TypeOf(contentType ?? "text/plain", out _);
        return IsPlain(type) || IsHtml(type) || IsRtf(type);
    }

    /// <summary>Whether a media type is that of a web page.</summary>
    /// <param name="contentType">The media type as said; null when nothing is said.</param>
    public static bool IsHtml(string? contentType) => contentType is not null && IsHtml(TypeOf(contentType, out _));

    /// <summary>Reads base64 content.</summary>
    /// <param name="base64">The content.</param>
    /// <param name="contentType">Its media type, with or without a charset; null is taken as plain text when it is text.</param>
    /// <returns>The text, or null when the content is no text of a kind that is read, such as PDF or an image, is longer than any report, or is broken base64.</returns>
    public static string? Read(string base64, string? contentType)
    {
        ArgumentNullException.ThrowIfNull(base64);
        if (base64.Length > LongestData || !IsRead(contentType))
        {
            return null;
        }

        var bytes = new byte[(base64.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Read(bytes.AsSpan(0, length), contentType) : null;
    }

    /// <summary>Reads content as fetched.</summary>
    /// <param name="content">The content.</param>
    /// <param name="contentType">Its media type.</param>
    /// <returns>The text, or null when it is no text of a kind that is read.</returns>
    public static string? Read(ReadOnlySpan<byte> content, string? contentType)
    {
        var type = TypeOf(contentType ?? "text/plain", out var parameters);
        if (content.StartsWith("%PDF"u8))
        {
            return null;
        }

        if (IsPlain(type))
        {
            return content.StartsWith("{\\rtf"u8) ? RtfText.Plain(Decode(content, parameters)) : content.Contains((byte)0) ? null : Decode(content, parameters);
        }

        return IsHtml(type) ? HtmlText.Plain(Decode(content, parameters))
            : IsRtf(type) ? RtfText.Plain(Decode(content, parameters))
            : null;
    }

    private static ReadOnlySpan<char> TypeOf(string contentType, out ReadOnlySpan<char> parameters)
    {
        var type = contentType.AsSpan();
        var end = type.IndexOf(';');
        parameters = end < 0 ? default : type[(end + 1)..];
        return (end < 0 ? type : type[..end]).Trim();
    }

    private static bool IsPlain(ReadOnlySpan<char> type) => Is(type, "text/plain") || Is(type, "text/markdown");

    private static bool IsHtml(ReadOnlySpan<char> type) => Is(type, "text/html") || Is(type, "application/xhtml+xml");

    private static bool IsRtf(ReadOnlySpan<char> type) => Is(type, "text/rtf") || Is(type, "application/rtf");

    private static bool Is(ReadOnlySpan<char> type, string name) => type.Equals(name, StringComparison.OrdinalIgnoreCase);

    // Reports of older systems come in Latin-1, said or unsaid: what is no UTF-8 is taken as that.
    private static string Decode(ReadOnlySpan<byte> content, ReadOnlySpan<char> parameters)
    {
        content = ByteOrderMark.Skip(content);
        var saysLatin = parameters.Contains("8859-1", StringComparison.OrdinalIgnoreCase) || parameters.Contains("1252", StringComparison.OrdinalIgnoreCase);
        return saysLatin || !System.Text.Unicode.Utf8.IsValid(content) ? Encoding.Latin1.GetString(content) : Encoding.UTF8.GetString(content);
    }
}
