using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using NetCds.Server.Trust.Tokens;

namespace NetCds.Server.Trust.Keys;

/// <summary>Reads one JSON Web Key: P-384 for ES384, RSA of 2048 to 8192 bits for RS384.</summary>
internal static class JsonWebKeys
{
    private const int CoordinateLength = 48;
    private const int MinModulusBits = 2048;
    private const int MaxModulusBits = 8192;
    private const int MaxExponentLength = 4;

    /// <summary>The key; null when it is of another kind, for another use, weak, broken, or not public.</summary>
    public static SigningKey? TryRead(JsonElement key)
    {
        // A key whose private part is published is everybody's key.
        if (key.ValueKind != JsonValueKind.Object || key.TryGetProperty("d"u8, out _) || Text(key, "kid") is not { Length: > 0 } id || !IsForSignatures(key))
        {
            return null;
        }

        try
        {
            return Text(key, "kty") switch
            {
                "EC" => ReadEllipticCurve(key, id),
                "RSA" => ReadRsa(key, id),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static SigningKey? ReadEllipticCurve(JsonElement key, string id)
    {
        if (Text(key, "crv") != "P-384" || !IsAlgorithm(key, SigningKey.Es384)
            || Bytes(key, "x") is not { Length: CoordinateLength } x || Bytes(key, "y") is not { Length: CoordinateLength } y)
        {
            return null;
        }

        var parameters = new ECParameters { Curve = ECCurve.NamedCurves.nistP384, Q = new ECPoint { X = x, Y = y } };
        return new SigningKey(id, SigningKey.Es384, 2 * CoordinateLength, () => new ECDsaSecurityKey(ECDsa.Create(parameters)));
    }

    private static SigningKey? ReadRsa(JsonElement key, string id)
    {
        if (!IsAlgorithm(key, SigningKey.Rs384) || Bytes(key, "n") is not { } modulus || Bytes(key, "e") is not { } exponent)
        {
            return null;
        }

        modulus = modulus.AsSpan().TrimStart((byte)0).ToArray();
        exponent = exponent.AsSpan().TrimStart((byte)0).ToArray();
        if (modulus.Length == 0 || exponent.Length is 0 or > MaxExponentLength)
        {
            return null;
        }

        // An exponent of 1 makes every text its own signature.
        var bits = (modulus.Length * 8) - int.LeadingZeroCount(modulus[0]) + 24;
        var isOdd = (exponent[^1] & 1) == 1;
        if (bits is < MinModulusBits or > MaxModulusBits || !isOdd || exponent is [1])
        {
            return null;
        }

        var parameters = new RSAParameters { Modulus = modulus, Exponent = exponent };
        return new SigningKey(id, SigningKey.Rs384, modulus.Length, () => new RsaSecurityKey(parameters));
    }

    private static bool IsForSignatures(JsonElement key)
    {
        if (key.TryGetProperty("use"u8, out var use) && use.ValueKind != JsonValueKind.Null && Text(key, "use") != "sig")
        {
            return false;
        }

        if (!key.TryGetProperty("key_ops"u8, out var operations) || operations.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        return operations.ValueKind == JsonValueKind.Array && operations.EnumerateArray().Any(o => o.ValueKind == JsonValueKind.String && o.ValueEquals("verify"u8));
    }

    private static bool IsAlgorithm(JsonElement key, string algorithm) => !key.TryGetProperty("alg"u8, out _) || Text(key, "alg") == algorithm;

    private static string? Text(JsonElement key, string name) => key.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static byte[]? Bytes(JsonElement key, string name) => Text(key, name) is { Length: > 0 } text && StrictBase64Url.TryDecode(text, out var bytes) ? bytes : null;
}
