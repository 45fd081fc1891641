using System.Text;
using NetCds.Ehr.Binaries;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Binaries;

public sealed class BinaryReadingTests : EhrTest
{
    [Theory(Timeout = Limit)]
    [InlineData("Binary/1")]
    [InlineData("{origin}/fhir/Binary/1")]
    [InlineData("/fhir/Binary/1")]
    public async Task ReadBinaryAsync_FhirJson_IsDecoded(string reference)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync("""{"resourceType":"Binary","contentType":"text/plain; charset=utf-8","data":"UmVwb3J0"}"""));

        var binary = await ReadAsync(stub, reference.Replace("{origin}", stub.Origin));

        Assert.Equal((EhrFailure.None, "text/plain; charset=utf-8", "Report"), (binary.Failure, binary.ContentType, Encoding.UTF8.GetString(binary.Content.Span)));
        var seen = Assert.Single(stub.Seen);
        Assert.Equal(("/fhir/Binary/1", "Bearer secret"), (seen.Path, seen.Authorization));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadBinaryAsync_RawContent_IsGivenWithItsType()
    {
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Response.Headers.ContentEncoding = "gzip";
            return c.SendAsync(Compressing.Compress("gzip", [1, 2, 3]), contentType: "application/pdf");
        });

        var binary = await ReadAsync(stub, "Binary/1");

        Assert.Equal((EhrFailure.None, "application/pdf"), (binary.Failure, binary.ContentType));
        Assert.Equal([1, 2, 3], binary.Content.ToArray());
    }

    [Theory(Timeout = Limit)]
    [InlineData(Answers.Outcome, EhrFailure.ErrorReported)]
    [InlineData(Answers.Patient, EhrFailure.WrongResource)]
    [InlineData("{}", EhrFailure.WrongResource)]
    [InlineData("""{"resourceType":"Binary","data":"UmVwb3J0"}""", EhrFailure.WrongResource)]
    [InlineData("""{"resourceType":"Binary","contentType":"text/plain"}""", EhrFailure.Unreadable)]
    [InlineData("""{"resourceType":"Binary","contentType":"text/plain","data":"%%%"}""", EhrFailure.Unreadable)]
    [InlineData("""{"resourceType":"Bin""", EhrFailure.Unreadable)]
    public async Task ReadBinaryAsync_NoBinary_IsAFailure(string body, EhrFailure expected)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(body));

        var binary = await ReadAsync(stub, "Binary/1");

        Assert.Equal((expected, 0), (binary.Failure, binary.Content.Length));
    }

    [Theory(Timeout = Limit)]
    [InlineData(403, EhrFailure.Refused)]
    [InlineData(404, EhrFailure.NotFound)]
    [InlineData(302, EhrFailure.Redirected)]
    [InlineData(500, EhrFailure.ServerError)]
    public async Task ReadBinaryAsync_Status_IsAFailure(int status, EhrFailure expected)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync("x", status, "text/html"));

        Assert.Equal(expected, (await ReadAsync(stub, "Binary/1")).Failure);
    }

    [Theory(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-10")]
    [InlineData("{other}/fhir/Binary/1")]
    [InlineData("{origin}/files/1")]
    [InlineData("../files/1")]
    [InlineData("//evil.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/plain,x")]
    [InlineData("Binary/%2e%2e/x")]
    [InlineData("")]
    public async Task ReadBinaryAsync_Elsewhere_IsNotAllowedAndNotFetched(string reference)
    {
        await using var stub = await StubEhr.StartAsync();
        await using var other = await StubEhr.StartAsync();

        var binary = await ReadAsync(stub, reference.Replace("{other}", other.Origin).Replace("{origin}", stub.Origin));

        Assert.Equal(EhrFailure.NotAllowed, binary.Failure);
        Assert.Empty(stub.Seen);
        Assert.Empty(other.Seen);
    }

    [Theory(Timeout = Limit)]
    [InlineData(1000, EhrFailure.None)]
    [InlineData(1001, EhrFailure.TooLarge)]
    [InlineData(200_000, EhrFailure.TooLarge)]
    public async Task ReadBinaryAsync_Large_IsLimited(int bytes, EhrFailure expected)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(new byte[bytes], contentType: "application/pdf"));
        var options = Plain with { Limits = new EhrReadLimits { MaxBytesOfBinary = 1000 } };

        Assert.Equal(expected, (await ReadAsync(stub, "Binary/1", options)).Failure);
    }

    private async Task<EhrBinary> ReadAsync(StubEhr stub, string reference, EhrReaderOptions? options = null)
    {
        using var deadline = In(10);
        return await Reader(options).ReadBinaryAsync(stub.Address, EhrAccess.Bearer("secret"), reference, deadline);
    }
}
