using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace NetCds.Ehr.Tokens;

/// <summary>Signs the proof of who this service is: a JWT for one token endpoint, one use and at most five minutes (SMART App Launch 2; RFC 7523).</summary>
internal sealed class ClientAssertion
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(4);

    private readonly SmartBackendOptions _options;
    private readonly TimeProvider _time;
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    public ClientAssertion(SmartBackendOptions options, TimeProvider time) => (_options, _time) = (options, time);

    /// <summary>A new assertion.</summary>
    /// <param name="audience">The token endpoint as it names itself.</param>
    public string Sign(string audience) => _handler.CreateToken(Claims(audience), _options.Key.Credentials);

    private string Claims(string audience)
    {
        var now = _time.GetUtcNow();
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("iss"u8, _options.ClientId);
        writer.WriteString("sub"u8, _options.ClientId);
        writer.WriteString("aud"u8, audience);
        writer.WriteString("jti"u8, RandomNumberGenerator.GetHexString(32, lowercase: true));
        writer.WriteNumber("iat"u8, now.ToUnixTimeSeconds());
        writer.WriteNumber("exp"u8, (now + Lifetime).ToUnixTimeSeconds());
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
