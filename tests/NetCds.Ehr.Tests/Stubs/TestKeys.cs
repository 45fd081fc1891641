using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Stubs;

/// <summary>Keys made for this run.</summary>
internal static class TestKeys
{
    private static readonly ECDsa EcKey = ECDsa.Create(ECCurve.NamedCurves.nistP384);
    private static readonly RSA RsaKey = RSA.Create(2048);

    public static (ECDsa Public, SigningKey Key) Ec { get; } = (EcKey, SigningKey.TryReadPem(EcKey.ExportPkcs8PrivateKeyPem(), "ec-1", out _)!);

    public static (RSA Public, SigningKey Key) Rsa { get; } = (RsaKey, SigningKey.TryReadPem(RsaKey.ExportPkcs8PrivateKeyPem(), "rsa-1", out _)!);

    /// <summary>A certificate for localhost that signs itself.</summary>
    public static X509Certificate2 Certificate()
    {
        var request = new CertificateRequest("CN=localhost", RsaKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
    }
}
