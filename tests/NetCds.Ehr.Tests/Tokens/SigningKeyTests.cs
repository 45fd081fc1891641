using System.Buffers.Text;
using System.Security.Cryptography;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Tokens;

public sealed class SigningKeyTests
{
    [Fact]
    public void TryReadPem_EveryForm_IsRead()
    {
        Assert.Equal("ES384", Pem(TestKeys.Ec.Public.ExportPkcs8PrivateKeyPem()).Key?.Algorithm);
        Assert.Equal("ES384", Pem(TestKeys.Ec.Public.ExportECPrivateKeyPem()).Key?.Algorithm);
        Assert.Equal("RS384", Pem(TestKeys.Rsa.Public.ExportPkcs8PrivateKeyPem()).Key?.Algorithm);
        Assert.Equal("RS384", Pem(TestKeys.Rsa.Public.ExportRSAPrivateKeyPem()).Key?.Algorithm);
    }

    [Fact]
    public void TryReadPem_UnfitKey_IsRefused()
    {
        using var p256 = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var shortRsa = RSA.Create(1024);
        AssertRefused(Pem(p256.ExportPkcs8PrivateKeyPem()), "P-384");
        AssertRefused(Pem(shortRsa.ExportPkcs8PrivateKeyPem()), "2048");
        AssertRefused(Pem(TestKeys.Ec.Public.ExportSubjectPublicKeyInfoPem()), "private key");
        AssertRefused(Pem(TestKeys.Rsa.Public.ExportSubjectPublicKeyInfoPem()), "private key");
        AssertRefused(Pem(TestKeys.Ec.Public.ExportEncryptedPkcs8PrivateKeyPem("x", new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1000))), "unencrypted");
        AssertRefused(Pem("nothing"), "PEM");
        AssertRefused(Pem("-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----"), "PEM");
    }

    [Fact]
    public void Equals_ByKeyAndId_NotByObject()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var (pkcs8, sec1) = (TestKeys.Ec.Public.ExportPkcs8PrivateKeyPem(), TestKeys.Ec.Public.ExportECPrivateKeyPem());
        var key = SigningKey.TryReadPem(pkcs8, "k1", out _)!;

        Assert.Equal(key, SigningKey.TryReadPem(sec1, "k1", out _));
        Assert.Equal(key.GetHashCode(), SigningKey.TryReadPem(sec1, "k1", out _)!.GetHashCode());
        Assert.NotEqual(key, SigningKey.TryReadPem(pkcs8, "k2", out _));
        Assert.NotEqual(key, SigningKey.TryReadPem(other.ExportPkcs8PrivateKeyPem(), "k1", out _));
        Assert.NotEqual(key, SigningKey.TryReadPem(TestKeys.Rsa.Public.ExportPkcs8PrivateKeyPem(), "k1", out _));
        Assert.False(key.Equals(null));
    }

    [Fact]
    public void TryReadJwk_BothKinds_AreRead()
    {
        var ec = SigningKey.TryReadJwk(EcJwk(), out var error);
        Assert.Null(error);
        Assert.Equal(("ES384", "k1"), (ec?.Algorithm, ec?.KeyId));

        var rsa = SigningKey.TryReadJwk(RsaJwk(), out error);
        Assert.Null(error);
        Assert.Equal(("RS384", "k2"), (rsa?.Algorithm, rsa?.KeyId));
    }

    [Theory]
    [InlineData("\"kid\":\"k1\",", "", "kid")]
    [InlineData("P-384", "P-256", "P-384")]
    [InlineData("ES384", "ES256", "alg")]
    [InlineData("\"kty\":\"EC\"", "\"kty\":\"oct\"", "kty")]
    [InlineData("\"d\":", "\"dd\":", "private")]
    [InlineData("\"x\":\"", "\"x\":\"!!", "private")]
    [InlineData("{", "[", "private")]
    public void TryReadJwk_UnfitKey_IsRefused(string part, string replacement, string reason)
    {
        var key = SigningKey.TryReadJwk(EcJwk().Replace(part, replacement), out var error);

        AssertRefused((key, error), reason);
    }

    [Fact]
    public void TryReadFile_JwkOrPem_IsRead()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "\n " + EcJwk());
            Assert.Equal("k1", SigningKey.TryReadFile(path, keyId: null, out _)?.KeyId);
            File.WriteAllText(path, TestKeys.Rsa.Public.ExportPkcs8PrivateKeyPem());
            Assert.Equal("given", SigningKey.TryReadFile(path, "given", out _)?.KeyId);
            Assert.Null(SigningKey.TryReadFile(path, keyId: null, out var error));
            Assert.Contains("key id", error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Null(SigningKey.TryReadFile(path, "x", out var missing));
        Assert.Contains("cannot be read", missing, StringComparison.Ordinal);
    }

    private static (SigningKey? Key, string? Error) Pem(string pem) => (SigningKey.TryReadPem(pem, "k", out var error), error);

    private static void AssertRefused((SigningKey? Key, string? Error) read, string reason)
    {
        Assert.Null(read.Key);
        Assert.Contains(reason, read.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("MIG", read.Error, StringComparison.Ordinal);
    }

    private static string EcJwk()
    {
        var p = TestKeys.Ec.Public.ExportParameters(includePrivateParameters: true);
        return $$"""{"kty":"EC","kid":"k1","alg":"ES384","crv":"P-384","x":"{{Text(p.Q.X)}}","y":"{{Text(p.Q.Y)}}","d":"{{Text(p.D)}}"}""";
    }

    private static string RsaJwk()
    {
        var p = TestKeys.Rsa.Public.ExportParameters(includePrivateParameters: true);
        return $$"""{"kty":"RSA","kid":"k2","n":"{{Text(p.Modulus)}}","e":"{{Text(p.Exponent)}}","d":"{{Text(p.D)}}","p":"{{Text(p.P)}}","q":"{{Text(p.Q)}}","dp":"{{Text(p.DP)}}","dq":"{{Text(p.DQ)}}","qi":"{{Text(p.InverseQ)}}"}""";
    }

    private static string Text(byte[]? bytes) => Base64Url.EncodeToString(bytes);
}
