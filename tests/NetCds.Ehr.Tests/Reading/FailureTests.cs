using System.Globalization;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Reading;

public sealed class FailureTests : EhrTest
{
    [Theory(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-07")]
    [Trait("CH", "CH-FHIR-08")]
    [InlineData(400, EhrFailure.Rejected)]
    [InlineData(401, EhrFailure.Refused)]
    [InlineData(403, EhrFailure.Refused)]
    [InlineData(404, EhrFailure.NotFound)]
    [InlineData(406, EhrFailure.Rejected)]
    [InlineData(408, EhrFailure.TimedOut)]
    [InlineData(410, EhrFailure.NotFound)]
    [InlineData(422, EhrFailure.Rejected)]
    [InlineData(429, EhrFailure.TooManyRequests)]
    [InlineData(500, EhrFailure.ServerError)]
    [InlineData(501, EhrFailure.ServerError)]
    [InlineData(502, EhrFailure.ServerError)]
    [InlineData(503, EhrFailure.ServerError)]
    [InlineData(504, EhrFailure.ServerError)]
    [InlineData(202, EhrFailure.UnexpectedStatus)]
    [InlineData(206, EhrFailure.UnexpectedStatus)]
    [InlineData(300, EhrFailure.Redirected)]
    [InlineData(600, EhrFailure.UnexpectedStatus)]
    public async Task ReadAsync_Status_IsAFailureWhateverTheBody(int status, EhrFailure expected)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(Answers.Bundle(), status));

        var answer = await ReadOneAsync(stub);

        Assert.Equal((EhrAnswerStatus.Failed, expected, status), (answer.Status, answer.Failure, answer.HttpStatus));
        Assert.Empty(answer.Pages);
        Assert.Single(stub.Seen);
    }

    [Theory(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-09")]
    [InlineData("<html><body>Sign in</body></html>", "text/html", EhrFailure.NotFhir)]
    [InlineData("<html><body>Sign in</body></html>", "application/fhir+json", EhrFailure.Unreadable)]
    [InlineData("<Bundle xmlns=\"http://hl7.org/fhir\"/>", "application/fhir+xml", EhrFailure.NotFhir)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset"}""", "text/plain", EhrFailure.NotFhir)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset"}""", "application/json; charset=utf-16", EhrFailure.NotFhir)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset"}""", "", EhrFailure.NotFhir)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":[{"resou""", "application/fhir+json", EhrFailure.Unreadable)]
    [InlineData("", "application/fhir+json", EhrFailure.Unreadable)]
    [InlineData("null", "application/fhir+json", EhrFailure.NotFhir)]
    [InlineData("[]", "application/fhir+json", EhrFailure.NotFhir)]
    [InlineData("{}", "application/fhir+json", EhrFailure.NotFhir)]
    [InlineData("""{"error":"down"}""", "application/json", EhrFailure.NotFhir)]
    [InlineData("""{"resourceType":"Patient","id":"1"}""", "application/fhir+json", EhrFailure.WrongResource)]
    [InlineData("""{"resourceType":"Bundle","type":"batch-response"}""", "application/fhir+json", EhrFailure.WrongResource)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":[{}]}""", "application/fhir+json", EhrFailure.WrongResource)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":"x"}""", "application/fhir+json", EhrFailure.WrongResource)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Patient","id":"1"}}]}""", "application/fhir+json", EhrFailure.WrongResource)]
    [InlineData(Answers.Outcome, "application/fhir+json", EhrFailure.ErrorReported)]
    [InlineData(Answers.Hint, "application/fhir+json", EhrFailure.ErrorReported)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"fatal"}]}}]}""", "application/fhir+json", EhrFailure.ErrorReported)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"OperationOutcome"}}]}""", "application/fhir+json", EhrFailure.ErrorReported)]
    public async Task ReadAsync_200WithSomethingElse_IsAFailure(string body, string contentType, EhrFailure expected)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(body, contentType: contentType));

        var answer = await ReadOneAsync(stub);

        Assert.Equal((EhrAnswerStatus.Failed, expected), (answer.Status, answer.Failure));
        Assert.Empty(answer.Pages);
    }

    [Theory(Timeout = Limit)]
    [InlineData("""{"resourceType":"Patient","id":"2"}""", EhrFailure.WrongResource)]
    [InlineData("""{"resourceType":"Patient"}""", EhrFailure.WrongResource)]
    [InlineData("""{"resourceType":"Person","id":"1"}""", EhrFailure.WrongResource)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset"}""", EhrFailure.WrongResource)]
    [InlineData(Answers.Outcome, EhrFailure.ErrorReported)]
    public async Task ReadAsync_ReadOfSomethingElse_IsAFailure(string body, EhrFailure expected)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(body));

        var answer = await ReadOneAsync(stub, "Patient/1");

        Assert.Equal((EhrAnswerStatus.Failed, expected), (answer.Status, answer.Failure));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_ResourcesBesideAnError_ArePartial()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(
            Answers.BundleWithNext("/fhir/Condition?page=2", Answers.Entry(Answers.Condition()), Answers.Entry(Answers.Outcome, "outcome"))));

        var answer = await ReadOneAsync(stub);

        Assert.Equal((EhrAnswerStatus.Partial, EhrFailure.ErrorReported, 1), (answer.Status, answer.Failure, answer.Pages.Count));
        Assert.Single(stub.Seen);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_FewerThanTotal_ArePartial()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(
            """{"resourceType":"Bundle","type":"searchset","total":2,"entry":[{"resource":{"resourceType":"Condition","id":"1"}}]}"""));

        var answer = await ReadOneAsync(stub);

        Assert.Equal((EhrAnswerStatus.Partial, EhrFailure.FewerThanTotal), (answer.Status, answer.Failure));
    }

    [Theory(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-10")]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task ReadAsync_RedirectToAnotherHost_IsNotFollowed(int status)
    {
        await using var other = await StubEhr.StartAsync(c => c.SendAsync(Answers.OneCondition()));
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Response.Headers.Location = other.Origin + "/fhir/Condition?patient=1";
            return c.SendAsync("", status);
        });

        var answer = await ReadOneAsync(stub, access: EhrAccess.Bearer("secret"));

        Assert.Equal((EhrAnswerStatus.Failed, EhrFailure.Redirected), (answer.Status, answer.Failure));
        Assert.Empty(other.Seen);
        Assert.Single(stub.Seen);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_RedirectOnTheSameHost_IsNotFollowedEither()
    {
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Response.Headers.Location = "/fhir/login";
            return c.SendAsync("", 302);
        });

        Assert.Equal(EhrFailure.Redirected, (await ReadOneAsync(stub)).Failure);
        Assert.Single(stub.Seen);
    }

    [Fact(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-09")]
    public async Task ReadAsync_ConnectionReset_IsAFailure()
    {
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Abort();
            return Task.CompletedTask;
        });

        Assert.Equal(EhrFailure.ConnectionFailed, (await ReadOneAsync(stub)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_ConnectionResetInTheBody_IsAFailure()
    {
        await using var stub = await StubEhr.StartAsync(async c =>
        {
            await c.SendAsync(Answers.OneCondition()[..60]);
            await c.Response.Body.FlushAsync();
            c.Abort();
        });

        Assert.Equal(EhrFailure.ConnectionFailed, (await ReadOneAsync(stub)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_NobodyListens_IsAFailure()
    {
        var stub = await StubEhr.StartAsync();
        await stub.DisposeAsync();

        Assert.Equal(EhrFailure.ConnectionFailed, (await ReadOneAsync(stub)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_NoHttpAtAll_IsAFailure()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var serving = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync("SSH-2.0-x\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        }, TestContext.Current.CancellationToken);
        using var deadline = In(10);

        var answers = await Reader().ReadAsync(
            Ehr.Addresses.FhirServerAddress.TryParse($"http://127.0.0.1:{port}/fhir", out _)!, EhrAccess.None, ["Condition?patient=1"], deadline);

        Assert.Equal(EhrFailure.ConnectionFailed, answers[0].Failure);
        await serving;
    }

    [Theory(Timeout = Limit)]
    [InlineData("gzip", EhrFailure.Unreadable)]
    [InlineData("deflate", EhrFailure.Unreadable)]
    [InlineData("br", EhrFailure.Unreadable)]
    [InlineData("zstd", EhrFailure.Unreadable)]
    [InlineData("gzip, br", EhrFailure.Unreadable)]
    public async Task ReadAsync_GarbageEncoding_IsAFailure(string encoding, EhrFailure expected)
    {
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Response.Headers.ContentEncoding = encoding;
            return c.SendAsync("this is no compressed body, whatever the header says");
        });

        Assert.Equal(expected, (await ReadOneAsync(stub)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_CompressedBodyCutOff_IsAFailure()
    {
        var body = Compressing.Compress("gzip", System.Text.Encoding.UTF8.GetBytes(Answers.OneCondition() + new string(' ', 5000)));
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Response.Headers.ContentEncoding = "gzip";
            return c.SendAsync(body[..40]);
        });

        Assert.Equal(EhrFailure.Unreadable, (await ReadOneAsync(stub)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_TextThatIsNoUtf8_IsAFailure()
    {
        var body = System.Text.Encoding.Latin1.GetBytes("""{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Condition","id":"1","note":"Müller"}}]}""");
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(body));

        Assert.Equal(EhrFailure.NotFhir, (await ReadOneAsync(stub)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_VeryDeepJson_IsAFailure()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync($$"""{"resourceType":"Bundle","x":{{new string('[', 5000)}}{{new string(']', 5000)}} }"""));

        Assert.Equal(EhrFailure.Unreadable, (await ReadOneAsync(stub)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_OneFailureAmongSeveral_LeavesTheOthers()
    {
        await using var stub = await StubEhr.StartAsync((c, r) => r.Path.EndsWith("/Procedure") ? c.SendAsync("", 500) : c.SendAsync(Answers.OneCondition()));
        using var deadline = In(10);

        var answers = await Reader().ReadAsync(stub.Address, EhrAccess.None, ["Condition?patient=1", "Procedure?patient=1", "nonsense", "Condition?patient=1"], deadline);

        Assert.Equal(
            [EhrFailure.None, EhrFailure.ServerError, EhrFailure.NotAllowed, EhrFailure.None],
            answers.Select(a => a.Failure));
    }
}
