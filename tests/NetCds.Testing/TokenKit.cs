using System.Text.Json.Nodes;

namespace NetCds.Testing;

/// <summary>Makes tokens as a caller does, and as one should not.</summary>
/// <param name="issuer">The <c>iss</c>.</param>
/// <param name="keyAddress">The <c>jku</c>; null to send none.</param>
/// <param name="now">The time.</param>
public sealed class TokenKit(string issuer, string? keyAddress, DateTimeOffset now)
{
    /// <summary>Lifetime of its tokens.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>A good token, with changes.</summary>
    /// <param name="key">Who signs.</param>
    /// <param name="audience">The <c>aud</c>.</param>
    /// <param name="header">Changes to the header.</param>
    /// <param name="payload">Changes to the payload.</param>
    public string Create(CallerKey key, string audience, Action<JsonObject>? header = null, Action<JsonObject>? payload = null)
    {
        var head = Header(key);
        var body = Payload(audience);
        header?.Invoke(head);
        payload?.Invoke(body);
        return key.Sign(head.ToJsonString(), body.ToJsonString());
    }

    /// <summary>A good header.</summary>
    public JsonObject Header(CallerKey key)
    {
        var header = new JsonObject { ["alg"] = key.Algorithm, ["kid"] = key.Id, ["typ"] = "JWT" };
        if (keyAddress is not null)
        {
            header["jku"] = keyAddress;
        }

        return header;
    }

    /// <summary>A good payload.</summary>
    public JsonObject Payload(string audience) => new()
    {
        ["iss"] = issuer,
        ["aud"] = audience,
        ["iat"] = now.ToUnixTimeSeconds(),
        ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
        ["jti"] = Guid.NewGuid().ToString(),
    };
}
