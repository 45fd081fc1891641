using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Tokens;

/// <summary>Reads a private JSON Web Key.</summary>
internal static class JwkReader
{
    private const string NotReadable = "it is no private JSON Web Key with kty EC (crv P-384) or RSA.";

    /// <returns>Why it was refused, or null.</returns>
    public static string? TryRead(string json, out string? keyId, out AsymmetricAlgorithm? key)
    {
        keyId = null;
        key = null;
        try
        {
            using var document = JsonDocument.Parse(json);
            var jwk = new FhirElement(document.RootElement);
            if (jwk["keys"u8].Json.ValueKind == JsonValueKind.Array)
            {
                return "it is a set of keys; give the one private key by itself.";
            }

            keyId = jwk["kid"u8].AsString();
            if (string.IsNullOrEmpty(keyId))
            {
                return "the key has no kid; add the one registered with the authorization server.";
            }

            key = jwk["kty"u8].Is("RSA"u8) ? RSA.Create(Rsa(jwk))
                : jwk["kty"u8].Is("EC"u8) && jwk["crv"u8].Is("P-384"u8) ? ECDsa.Create(Ec(jwk))
                : null;
            return key is null ? NotReadable : WrongAlgorithm(jwk, key);
        }
        catch (Exception e) when (e is JsonException or FormatException or CryptographicException)
        {
            return NotReadable;
        }
    }

    private static string? WrongAlgorithm(FhirElement jwk, AsymmetricAlgorithm key)
    {
        var alg = jwk["alg"u8];
        return !alg.IsPresent || (key is RSA ? alg.Is("RS384"u8) : alg.Is("ES384"u8)) ? null : "its alg is neither ES384 with P-384 nor RS384 with RSA.";
    }

    private static ECParameters Ec(FhirElement jwk) => new()
    {
        Curve = ECCurve.NamedCurves.nistP384,
        D = Bytes(jwk["d"u8]),
        Q = new ECPoint { X = Bytes(jwk["x"u8]), Y = Bytes(jwk["y"u8]) },
    };

    private static RSAParameters Rsa(FhirElement jwk) => new()
    {
        Modulus = Bytes(jwk["n"u8]),
        Exponent = Bytes(jwk["e"u8]),
        D = Bytes(jwk["d"u8]),
        P = Bytes(jwk["p"u8]),
        Q = Bytes(jwk["q"u8]),
        DP = Bytes(jwk["dp"u8]),
        DQ = Bytes(jwk["dq"u8]),
        InverseQ = Bytes(jwk["qi"u8]),
    };

    private static byte[] Bytes(FhirElement element) => Base64Url.DecodeFromChars(element.AsString() ?? throw new FormatException());
}
