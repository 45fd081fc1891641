using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace NetCds.Server.Trust.Tokens;

/// <summary>A signed token in its compact form (RFC 7515), taken apart once.</summary>
internal sealed class CompactToken
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 16 };
    private static readonly JsonDocumentOptions PlainOptions = new() { MaxDepth = 16 };

    private readonly ReadOnlyMemory<char> _signedText;

    private CompactToken(ReadOnlyMemory<char> signedText, TokenHeader header, TokenClaims claims, byte[] signature)
    {
        _signedText = signedText;
        Header = header;
        Claims = claims;
        Signature = signature;
    }

    public TokenHeader Header { get; }

    public TokenClaims Claims { get; }

    public byte[] Signature { get; }

    /// <summary>The bytes that are signed: header and payload as they came.</summary>
    public byte[] SignedBytes()
    {
        var bytes = new byte[_signedText.Length];
        Encoding.ASCII.GetBytes(_signedText.Span, bytes);
        return bytes;
    }

    /// <summary>Takes a token apart.</summary>
    /// <param name="text">The token.</param>
    /// <param name="audience">The address that was called.</param>
    /// <param name="token">The token; null when it is refused.</param>
    /// <returns>Why it is refused, or null.</returns>
    public static string? Read(ReadOnlyMemory<char> text, TokenAudience audience, out CompactToken? token)
    {
        token = null;
        var span = text.Span;
        var first = span.IndexOf('.');
        var last = span.LastIndexOf('.');
        if (first < 0 || first == last || span[(first + 1)..last].Contains('.'))
        {
            return TokenRefusals.NotThreeParts;
        }

        if (!StrictBase64Url.TryDecode(span[..first], out var headerBytes)
            || !StrictBase64Url.TryDecode(span[(first + 1)..last], out var payloadBytes)
            || !StrictBase64Url.TryDecode(span[(last + 1)..], out var signature))
        {
            return TokenRefusals.NotBase64Url;
        }

        if (!Utf8.IsValid(headerBytes) || !Utf8.IsValid(payloadBytes))
        {
            return TokenRefusals.NotJson;
        }

        try
        {
            var refusal = ReadHeader(headerBytes, out var header);
            if (refusal is not null)
            {
                return refusal;
            }

            using var payload = Parse(payloadBytes);
            if (payload.RootElement.ValueKind != JsonValueKind.Object)
            {
                return TokenRefusals.NotJson;
            }

            token = new CompactToken(text[..last], header, TokenClaims.Read(payload.RootElement, audience), signature);
            return null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text with half a surrogate pair.
            return TokenRefusals.NotJson;
        }
    }

    // The reader's own search for repeated members costs more than reading; the usual token shows at a glance that it has none.
    private static JsonDocument Parse(byte[] bytes) => JsonDocument.Parse(bytes, PlainMembers.IsPlain(bytes) ? PlainOptions : Options);

    private static string? ReadHeader(byte[] bytes, out TokenHeader header)
    {
        header = default;
        using var document = Parse(bytes);
        return document.RootElement.ValueKind == JsonValueKind.Object ? TokenHeader.Read(document.RootElement, out header) : TokenRefusals.NotJson;
    }
}
