using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace NetCds.Testing;

/// <summary>A key pair of a caller: signs tokens and publishes its public half.</summary>
public sealed class CallerKey : IDisposable
{
    private readonly ECDsa? _curve;
    private readonly RSA? _rsa;

    private CallerKey(string id, ECDsa? curve, RSA? rsa)
    {
        Id = id;
        _curve = curve;
        _rsa = rsa;
    }

    /// <summary>Its <c>kid</c>.</summary>
    public string Id { get; }

    /// <summary>The algorithm of its tokens.</summary>
    public string Algorithm => _curve is null ? "RS384" : "ES384";

    /// <summary>A key for ES384.</summary>
    public static CallerKey Es384(string id) => new(id, ECDsa.Create(ECCurve.NamedCurves.nistP384), null);

    /// <summary>A key on another curve.</summary>
    public static CallerKey P256(string id) => new(id, ECDsa.Create(ECCurve.NamedCurves.nistP256), null);

    /// <summary>A key for RS384.</summary>
    public static CallerKey Rs384(string id, int bits = 2048) => new(id, null, RSA.Create(bits));

    /// <summary>A set of public keys as a document.</summary>
    public static string Set(params CallerKey[] keys) => new JsonObject { ["keys"] = new JsonArray([.. keys.Select(k => k.Jwk())]) }.ToJsonString();

    /// <summary>The public half as a JSON Web Key.</summary>
    public JsonObject Jwk()
    {
        var jwk = new JsonObject { ["kid"] = Id, ["use"] = "sig", ["alg"] = Algorithm };
        if (_curve is not null)
        {
            var point = _curve.ExportParameters(false);
            jwk["kty"] = "EC";
            jwk["crv"] = _curve.KeySize == 384 ? "P-384" : "P-256";
            jwk["x"] = Base64Url.EncodeToString(point.Q.X);
            jwk["y"] = Base64Url.EncodeToString(point.Q.Y);
        }
        else
        {
            var parameters = _rsa!.ExportParameters(false);
            jwk["kty"] = "RSA";
            jwk["n"] = Base64Url.EncodeToString(parameters.Modulus);
            jwk["e"] = Base64Url.EncodeToString(parameters.Exponent);
        }

        return jwk;
    }

    /// <summary>The public half as PEM text, which some libraries take for the secret of an HMAC.</summary>
    public string PublicPem() => _curve?.ExportSubjectPublicKeyInfoPem() ?? _rsa!.ExportSubjectPublicKeyInfoPem();

    /// <summary>A token of a header and a payload as text.</summary>
    public string Sign(string header, string payload)
    {
        var text = $"{Encode(header)}.{Encode(payload)}";
        return $"{text}.{Base64Url.EncodeToString(SignBytes(Encoding.ASCII.GetBytes(text)))}";
    }

    /// <summary>The signature of some bytes.</summary>
    public byte[] SignBytes(byte[] bytes) => _curve?.SignData(bytes, HashAlgorithmName.SHA384) ?? _rsa!.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1);

    /// <summary>Text as base64url.</summary>
    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    /// <inheritdoc />
    public void Dispose()
    {
        _curve?.Dispose();
        _rsa?.Dispose();
    }
}
