using FsCheck;
using FsCheck.Fluent;
using NetCds.Ehr.Addresses;

namespace NetCds.Ehr.Tests.Addresses;

public sealed class FhirServerAddressTests
{
    [Theory]
    [InlineData("https://ehr.example/fhir", "https://ehr.example/fhir")]
    [InlineData("https://ehr.example/fhir/", "https://ehr.example/fhir")]
    [InlineData("https://ehr.example", "https://ehr.example")]
    [InlineData("https://ehr.example/", "https://ehr.example")]
    [InlineData("HTTPS://EHR.Example/Api/FHIR/R4", "https://ehr.example/Api/FHIR/R4")]
    [InlineData("https://ehr.example:443/fhir", "https://ehr.example/fhir")]
    [InlineData("https://ehr.example:0443/fhir", "https://ehr.example/fhir")]
    [InlineData("https://ehr.example:80/fhir", "https://ehr.example:80/fhir")]
    [InlineData("https://ehr.example:65535/fhir", "https://ehr.example:65535/fhir")]
    [InlineData("https://ehr.example:1/fhir", "https://ehr.example:1/fhir")]
    [InlineData("https://fhir-ehr-code.ehr.example/r4/ec2458f2-1e24-41c8-b71b-0e701af7583d", "https://fhir-ehr-code.ehr.example/r4/ec2458f2-1e24-41c8-b71b-0e701af7583d")]
    [InlineData("https://xn--krankenhaus-mnchen-m6b.example/fhir", "https://xn--krankenhaus-mnchen-m6b.example/fhir")]
    [InlineData("https://ehr_test.example/fhir", "https://ehr_test.example/fhir")]
    [InlineData("https://ehr/fhir", "https://ehr/fhir")]
    [InlineData("https://1ehr.example/fhir", "https://1ehr.example/fhir")]
    [InlineData("https://ehr.example/a;v=1/~x/$y/@z:1", "https://ehr.example/a;v=1/~x/$y/@z:1")]
    [InlineData("https://10.1.2.3/fhir", "https://10.1.2.3/fhir")]
    [InlineData("https://169.254.169.254/fhir", "https://169.254.169.254/fhir")]
    [InlineData("https://[2001:DB8:0:0:0:0:0:1]:8443/fhir", "https://[2001:db8::1]:8443/fhir")]
    public void TryParse_Https_IsNormalised(string text, string normal)
    {
        var address = FhirServerAddress.TryParse(text, out var error);

        Assert.Null(error);
        Assert.Equal(normal, address?.Text);
        Assert.Equal(normal, address?.ToString());
        Assert.False(address?.IsLoopback);
    }

    [Theory]
    [InlineData("http://localhost/fhir", "http://localhost/fhir")]
    [InlineData("http://LocalHost:8080/fhir/", "http://localhost:8080/fhir")]
    [InlineData("http://localhost:80", "http://localhost")]
    [InlineData("http://localhost:443", "http://localhost:443")]
    [InlineData("http://127.0.0.1:5000/r4", "http://127.0.0.1:5000/r4")]
    [InlineData("http://127.255.255.254/r4", "http://127.255.255.254/r4")]
    [InlineData("http://[::1]:5000/r4", "http://[::1]:5000/r4")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/r4", "http://[::1]/r4")]
    [InlineData("https://localhost/fhir", "https://localhost/fhir")]
    [InlineData("https://127.0.0.1/fhir", "https://127.0.0.1/fhir")]
    public void TryParse_Loopback_MayBePlainHttp(string text, string normal)
    {
        var address = FhirServerAddress.TryParse(text, out var error);

        Assert.Null(error);
        Assert.Equal(normal, address?.Text);
        Assert.True(address?.IsLoopback);
    }

    [Theory]
    [InlineData("http://ehr.example/fhir")]
    [InlineData("http://10.1.2.3/fhir")]
    [InlineData("http://192.168.0.1/fhir")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://128.0.0.1/fhir")]
    [InlineData("http://0.0.0.0/fhir")]
    [InlineData("http://[::]/fhir")]
    [InlineData("http://[fe80::1]/fhir")]
    [InlineData("http://[fd00::1]/fhir")]
    [InlineData("http://[::2]/fhir")]
    [InlineData("http://[::127.0.0.1]/fhir")]
    [InlineData("http://localhost.evil.example/fhir")]
    [InlineData("http://evil.localhost/fhir")]
    [InlineData("http://127.0.0.1.evil.example/fhir")]
    [InlineData("http://localhos/fhir")]
    public void TryParse_PlainHttpElsewhere_IsRefused(string text) => AssertRefused(text, "plain http");

    [Theory]
    [InlineData("http://localhost@evil.example/fhir")]
    [InlineData("http://localhost:80@evil.example/fhir")]
    [InlineData("https://user:secret@ehr.example/fhir")]
    [InlineData("https://@ehr.example/fhir")]
    [InlineData("http://evil.example@localhost/fhir")]
    [InlineData("http://[::1]@evil.example/fhir")]
    public void TryParse_UserInformation_IsRefused(string text) => AssertRefused(text, "user information");

    [Theory]
    [InlineData("https://ehr.example/fhir?x=1")]
    [InlineData("https://ehr.example/fhir?")]
    [InlineData("https://ehr.example/fhir#x")]
    [InlineData("https://ehr.example/fhir#")]
    [InlineData("https://ehr.example?/fhir")]
    [InlineData("http://localhost#@evil.example/")]
    [InlineData("http://localhost?@evil.example/")]
    public void TryParse_QueryOrFragment_IsRefused(string text) => AssertRefused(text, "query or fragment");

    [Theory]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0x7f.0.0.1/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.0.0.01/")]
    [InlineData("http://127.0.0.0x1/")]
    [InlineData("https://2852039166/")]
    [InlineData("https://256.1.1.1/")]
    [InlineData("https://1.2.3.4.5/")]
    [InlineData("https://ehr.example.7/")]
    public void TryParse_OddIpv4_IsRefused(string text) => AssertRefused(text, "four decimal numbers");

    [Theory]
    [InlineData("http://[::ffff:127.0.0.1]/fhir", "written as IPv6")]
    [InlineData("http://[::ffff:7f00:1]/fhir", "written as IPv6")]
    [InlineData("http://[fe80::1%eth0]/fhir", "IPv6")]
    [InlineData("http://[::1%250]/fhir", "IPv6")]
    [InlineData("http://[::1/fhir", "host")]
    [InlineData("http://[]/fhir", "IPv6")]
    [InlineData("http://[localhost]/fhir", "IPv6")]
    [InlineData("http://[127.0.0.1]/fhir", "IPv6")]
    [InlineData("http://[::1]x/fhir", "IPv6")]
    [InlineData("http://[::1].evil.example/fhir", "IPv6")]
    [InlineData("http://::1/fhir", "host")]
    [InlineData("https://2001:db8::1/fhir", "host")]
    public void TryParse_OddIpv6_IsRefused(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("https://ehr.example:0/fhir")]
    [InlineData("https://ehr.example:/fhir")]
    [InlineData("https://ehr.example:65536/fhir")]
    [InlineData("https://ehr.example:-1/fhir")]
    [InlineData("https://ehr.example:+80/fhir")]
    [InlineData("https://ehr.example:8o/fhir")]
    [InlineData("https://ehr.example:99999999999999999999/fhir")]
    [InlineData("http://localhost:80.evil.example/fhir")]
    public void TryParse_OddPort_IsRefused(string text) => AssertRefused(text, "port");

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData(" ", "white space")]
    [InlineData(" https://ehr.example/fhir", "white space")]
    [InlineData("https://ehr.example/fhir\n", "white space")]
    [InlineData("https://ehr.example/a b", "white space")]
    [InlineData("https:\\\\ehr.example\\fhir", "backslash")]
    [InlineData("http://localhost\\@evil.example/", "backslash")]
    [InlineData("http://evil.example\\.localhost/", "backslash")]
    [InlineData("https://krankenhaus-münchen.example/fhir", "beyond ASCII")]
    [InlineData("http://ⓛocalhost/fhir", "beyond ASCII")]
    [InlineData("http://１２７.0.0.1/fhir", "beyond ASCII")]
    [InlineData("https://ehr.example/\u202efhir", "beyond ASCII")]
    [InlineData("ehr.example/fhir", "absolute")]
    [InlineData("/fhir", "absolute")]
    [InlineData("//ehr.example/fhir", "absolute")]
    [InlineData("https:/ehr.example/fhir", "absolute")]
    [InlineData("https:ehr.example", "absolute")]
    [InlineData("ftp://ehr.example/fhir", "absolute")]
    [InlineData("file:///etc/passwd", "absolute")]
    [InlineData("javascript:alert(1)", "absolute")]
    [InlineData("https://", "no host")]
    [InlineData("https:///fhir", "no host")]
    [InlineData("https://:443/fhir", "no host")]
    [InlineData("https://./fhir", "host name")]
    [InlineData("https://ehr.example./fhir", "host name")]
    [InlineData("http://localhost./fhir", "host name")]
    [InlineData("https://ehr..example/fhir", "host name")]
    [InlineData("https://-ehr.example/fhir", "host name")]
    [InlineData("https://ehr-.example/fhir", "host name")]
    [InlineData("https://ehr,example/fhir", "host name")]
    [InlineData("https://_ehr.example/fhir", "host name")]
    [InlineData("https://1127.0.0.1._/fhir", "host name")]
    [InlineData("http://local%68ost/fhir", "host name")]
    [InlineData("http://localhost%2f.evil.example/fhir", "host name")]
    [InlineData("https://ehr.example//fhir", "path")]
    [InlineData("https://ehr.example/fhir//", "path")]
    [InlineData("https://ehr.example/fhir/../admin", "path")]
    [InlineData("https://ehr.example/./fhir", "path")]
    [InlineData("https://ehr.example/fhir/..", "path")]
    [InlineData("https://ehr.example/%2e%2e/admin", "path")]
    [InlineData("https://ehr.example/a%2Fb", "path")]
    [InlineData("https://ehr.example/a%5Cb", "path")]
    [InlineData("https://ehr.example/a%00b", "path")]
    [InlineData("https://ehr.example/a%252e", "path")]
    [InlineData("https://ehr.example/a%20b", "path")]
    [InlineData("https://ehr.example/%41", "path")]
    [InlineData("https://ehr.example/a%2", "path")]
    [InlineData("https://ehr.example/a%zz", "path")]
    [InlineData("https://ehr.example/{tenant}/fhir", "path")]
    public void TryParse_AnythingOdd_IsRefused(string? text, string reason) => AssertRefused(text, reason);

    [Fact]
    public void TryParse_VeryLong_IsRefused()
    {
        AssertRefused($"https://ehr.example/{new string('a', 3000)}", "longer");
        AssertRefused($"https://{new string('a', 64)}.example/fhir", "host name");
        AssertRefused($"https://{string.Concat(Enumerable.Repeat("a.", 130))}example/fhir", "host name");
    }

    [Theory]
    [InlineData("https://user:secret@ehr.example/fhir")]
    [InlineData("https://ehr.example/fhir?access_token=secret")]
    public void TryParse_Refusal_DoesNotRepeatSecrets(string text)
    {
        FhirServerAddress.TryParse(text, out var error);

        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://ehr.example/fhir", true)]
    [InlineData("https://ehr.example/fhir/", true)]
    [InlineData("https://EHR.example:443/fhir", true)]
    [InlineData("https://ehr.example/FHIR", false)]
    [InlineData("https://ehr.example/fhir/r4", false)]
    [InlineData("https://ehr.example", false)]
    [InlineData("https://ehr.example:8443/fhir", false)]
    [InlineData("http://ehr.example/fhir", false)]
    [InlineData("https://ehr.example.evil.example/fhir", false)]
    [InlineData("https://ehr.example@evil.example/fhir", false)]
    [InlineData("https://ehr.example/fhir?x", false)]
    [InlineData("https://ehr.example/x/../fhir", false)]
    [InlineData("", false)]
    public void IsSameServer_Base_NeedsTheSameNormalForm(string referenceBase, bool expected) =>
        Assert.Equal(expected, FhirServerAddress.TryParse("https://ehr.example/fhir", out _)!.IsSameServer(referenceBase));

    [Theory]
    [InlineData("https://EHR.example/fhir/r4", "https://ehr.example")]
    [InlineData("https://ehr.example:8443", "https://ehr.example:8443")]
    [InlineData("http://[::1]:5000/r4", "http://[::1]:5000")]
    public void Origin_LeavesThePathOut(string text, string origin) => Assert.Equal(origin, FhirServerAddress.TryParse(text, out _)?.Origin);

    [Fact]
    public void Equality_IsByNormalForm() =>
        Assert.Equal(FhirServerAddress.TryParse("https://EHR.example:443/fhir/", out _), FhirServerAddress.TryParse("https://ehr.example/fhir", out _));

    // Whatever is accepted, the platform's own address type must understand in just this way: nothing is left for it to repair.
    [Fact]
    public void TryParse_AcceptedText_IsWhatThePlatformReads()
    {
        var soup = Gen.Elements(
            "http://", "https://", "localhost", "127.0.0.1", "[::1]", "evil.example", "0x7f", "1", ".", ":", "80", "443", "@", "/", "fhir", "..", "%2e", "%41", "\\", "#", "?", "xn--p1ai", "ä", " ", "-", "_", ";");
        var texts = from scheme in Gen.Elements("http://", "https://", "HTTP://") from parts in soup.ArrayOf() select scheme + string.Concat(parts);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(4807, 7), Prop.ForAll(Arb.From(texts), text =>
        {
            if (FhirServerAddress.TryParse(text, out var error) is not { } address)
            {
                Assert.NotNull(error);
                return;
            }

            var uri = new Uri(address.Text);
            Assert.Equal(address.Text, uri.AbsoluteUri.TrimEnd('/'));
            Assert.Equal(string.Empty, uri.UserInfo + uri.Query + uri.Fragment);
            Assert.True(uri.Scheme == "https" || uri.IsLoopback);
            Assert.Equal(address, FhirServerAddress.TryParse(address.Text + "/", out _));
        }));
    }

    private static void AssertRefused(string? text, string reason)
    {
        Assert.Null(FhirServerAddress.TryParse(text, out var error));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }
}
