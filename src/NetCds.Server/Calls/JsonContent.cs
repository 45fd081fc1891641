using Microsoft.AspNetCore.Http;

namespace NetCds.Server.Calls;

/// <summary>Which bodies are taken for JSON.</summary>
internal static class JsonContent
{
    /// <summary>JSON in UTF-8, FHIR JSON, or no content type at all.</summary>
    public static bool IsAccepted(string? contentType)
    {
        if (string.IsNullOrEmpty(contentType))
        {
            return true;
        }

        var semicolon = contentType.IndexOf(';', StringComparison.Ordinal);
        var type = (semicolon < 0 ? contentType : contentType.AsSpan(0, semicolon)).Trim();
        return (type.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Equals("application/fhir+json", StringComparison.OrdinalIgnoreCase))
            && (semicolon < 0 || IsUtf8(contentType.AsSpan(semicolon + 1)));
    }

    /// <summary>Whether the body is compressed with gzip; null when it is encoded in another way, which is not accepted.</summary>
    public static bool? IsGzip(IHeaderDictionary headers)
    {
        var encoding = headers.ContentEncoding;
        return encoding.Count == 0 || string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase) ? false
            : string.Equals(encoding, "gzip", StringComparison.OrdinalIgnoreCase) ? true
            : null;
    }

    private static bool IsUtf8(ReadOnlySpan<char> parameters)
    {
        var start = parameters.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return true;
        }

        var charset = parameters[(start + "charset=".Length)..].Trim().Trim('"');
        return charset.StartsWith("utf-8", StringComparison.OrdinalIgnoreCase)
            || charset.StartsWith("utf8", StringComparison.OrdinalIgnoreCase)
            || charset.StartsWith("us-ascii", StringComparison.OrdinalIgnoreCase);
    }
}
