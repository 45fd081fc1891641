using System.Text;
using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Reports.Sources;

/// <summary>Reads the content of an attachment as plain text.</summary>
public static class AttachmentText
{
    private const int LongestData = 32 * 1024 * 1024;

    /// <summary>Reads base64 content.</summary>
    /// <param name="base64">The content.</param>
    /// <param name="contentType">Its media type, with or without a charset; null is taken as plain text when it is text.</param>
    /// <returns>The text, or null when the content is no text of a kind that is read: PDF, images, broken base64.</returns>
    public static string? Read(string base64, string? contentType)
    {
        ArgumentNullException.ThrowIfNull(base64);
        if (base64.Length > LongestData)
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
        var type = (contentType ?? "text/plain").AsSpan();
        var end = type.IndexOf(';');
        var parameters = end < 0 ? default : type[(end + 1)..];
        type = (end < 0 ? type : type[..end]).Trim();
        if (content.StartsWith("%PDF"u8))
        {
            return null;
        }

        if (type.Equals("text/plain", StringComparison.OrdinalIgnoreCase) || type.Equals("text/markdown", StringComparison.OrdinalIgnoreCase))
        {
            return content.StartsWith("{\\rtf"u8) ? RtfText.Plain(Decode(content, parameters)) : content.Contains((byte)0) ? null : Decode(content, parameters);
        }

        if (type.Equals("text/html", StringComparison.OrdinalIgnoreCase) || type.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase))
        {
            return HtmlText.Plain(Decode(content, parameters));
        }

        return type.Equals("text/rtf", StringComparison.OrdinalIgnoreCase) || type.Equals("application/rtf", StringComparison.OrdinalIgnoreCase) ? RtfText.Plain(Decode(content, parameters)) : null;
    }

    // Reports of older systems come in Latin-1, said or unsaid: what is no UTF-8 is taken as that.
    private static string Decode(ReadOnlySpan<byte> content, ReadOnlySpan<char> parameters)
    {
        content = ByteOrderMark.Skip(content);
        var saysLatin = parameters.Contains("8859-1", StringComparison.OrdinalIgnoreCase) || parameters.Contains("1252", StringComparison.OrdinalIgnoreCase);
        return saysLatin || !System.Text.Unicode.Utf8.IsValid(content) ? Encoding.Latin1.GetString(content) : Encoding.UTF8.GetString(content);
    }
}
