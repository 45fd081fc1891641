using System.Text.Json;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;
using NetCds.Testing;

namespace NetCds.Ehr.Tests.Batch;

public sealed class BatchTests : EhrTest
{
    private const string Capable = """{"resourceType":"CapabilityStatement","rest":[{"mode":"server","interaction":[{"code":"transaction"},{"code":"batch"}]}]}""";

    private static readonly EhrReaderOptions Batching = Plain with { UseBatch = true };

    private static readonly string[] Queries = ["Condition?patient=1", "Patient/1", "Procedure?patient=1"];

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_CapabilitiesUnknown_AsksOneByOneAndLearnsInTheBackground()
    {
        await using var stub = await StartAsync(_ => throw new InvalidOperationException());

        Assert.All(await ReadAsync(Reader(Batching), stub), a => Assert.Equal(EhrFailure.None, a.Failure));

        await UntilAsync(() => stub.SeenAt("/fhir/metadata").Any());
        Assert.Null(Assert.Single(stub.SeenAt("/fhir/metadata")).Authorization);
        Assert.DoesNotContain(stub.Seen, s => s.Method == "POST");
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_MetadataHangs_CostsTheCallNothing()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, r) => r.Path == "/fhir/metadata" ? c.HangAsync(stub) : SingleAsync(c, r);
        var reader = Reader(Batching);
        for (var i = 0; i < 3; i++)
        {
            using var deadline = In(15);
            Assert.All(await reader.ReadAsync(stub.Address, EhrAccess.None, Queries, deadline), a => Assert.Equal(EhrFailure.None, a.Failure));
            Assert.True(deadline.Remaining > TimeSpan.FromSeconds(10));
        }

        await UntilAsync(() => stub.SeenAt("/fhir/metadata").Any());
        Assert.Single(stub.SeenAt("/fhir/metadata"));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_BatchKnown_GoesAsOneRequestWithTheToken()
    {
        await using var stub = await StartAsync(_ => Response((200, Answers.OneCondition()), (200, Answers.Patient), (200, Answers.Bundle())));
        var reader = await KnowingReaderAsync(stub);

        var answers = await ReadAsync(reader, stub);

        Assert.All(answers, a => Assert.Equal((EhrAnswerStatus.Complete, 1), (a.Status, a.Pages.Count)));
        Assert.Equal("Patient", answers[1].Pages[0].GetProperty("resourceType").GetString());
        var request = Assert.Single(stub.Seen);
        Assert.Equal(("POST", "/fhir", "Bearer secret", "application/fhir+json"), (request.Method, request.Path, request.Authorization, request.ContentType));
        using var body = JsonDocument.Parse(request.Body);
        Assert.Equal("batch", body.RootElement.GetProperty("type").GetString());
        Assert.Equal(Queries, body.RootElement.GetProperty("entry").EnumerateArray().Select(e => e.GetProperty("request").GetProperty("url").GetString()));
        answers[0].Dispose();
        answers[0].Dispose();
        answers[0].Dispose();
        Assert.Equal("1", answers[1].Pages[0].GetProperty("id").GetString());
        answers[1].Dispose();
        answers[2].Dispose();
        Assert.Throws<ObjectDisposedException>(() => answers[1].Pages[0].GetProperty("id"));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_BatchFailsInPart_EachEntryIsJudgedOnItsOwn()
    {
        await using var stub = await StartAsync(_ => Response((200, Answers.Outcome), (404, null), (403, null)));
        var reader = await KnowingReaderAsync(stub);

        var answers = await ReadAsync(reader, stub);

        Assert.Equal([EhrFailure.ErrorReported, EhrFailure.NotFound, EhrFailure.Refused], answers.Select(a => a.Failure));
        Assert.All(answers, a => Assert.Equal(EhrAnswerStatus.Failed, a.Status));
        Assert.Single(stub.Seen);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_BatchEntryTransientOrEmpty_IsAskedForAlone()
    {
        await using var stub = await StartAsync(_ => Response((503, null), (200, null), (200, Answers.Bundle())));
        var reader = await KnowingReaderAsync(stub);

        var answers = await ReadAsync(reader, stub);

        Assert.All(answers, a => Assert.Equal(EhrAnswerStatus.Complete, a.Status));
        Assert.Equal(["/fhir", "/fhir/Condition", "/fhir/Patient/1"], stub.Seen.Select(s => s.Path).Order());
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_BatchEntryWithPages_FollowsThem()
    {
        await using var stub = await StartAsync(_ => Response((200, Answers.OneCondition("Condition?page=2")), (200, Answers.Patient), (200, Answers.Bundle())));
        var reader = await KnowingReaderAsync(stub);

        var answers = await ReadAsync(reader, stub);

        Assert.Equal((EhrAnswerStatus.Complete, 2), (answers[0].Status, answers[0].Pages.Count));
    }

    [Theory(Timeout = Limit)]
    [InlineData(400, "")]
    [InlineData(403, "")]
    [InlineData(501, "")]
    [InlineData(200, Answers.Outcome)]
    [InlineData(200, "<html/>")]
    [InlineData(200, """{"resourceType":"Bundle","type":"batch-response","entry":[]}""")]
    [InlineData(200, """{"resourceType":"Bundle","type":"searchset"}""")]
    [InlineData(302, "")]
    public async Task ReadAsync_BatchRefused_FallsBackAndIsNotTriedAgainSoon(int status, string body)
    {
        await using var stub = await StartAsync(_ => (status, body));
        var time = new SettableTime(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var reader = await KnowingReaderAsync(stub, time);

        Assert.All(await ReadAsync(reader, stub), a => Assert.Equal(EhrAnswerStatus.Complete, a.Status));
        Assert.All(await ReadAsync(reader, stub), a => Assert.Equal(EhrAnswerStatus.Complete, a.Status));

        Assert.Single(stub.Seen, s => s.Method == "POST");
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_BatchHangs_FallsBackInTime()
    {
        await using var stub = await StartAsync(_ => (0, ""));
        var reader = await KnowingReaderAsync(stub);
        using var deadline = In(2);

        var answers = await reader.ReadAsync(stub.Address, EhrAccess.None, Queries, deadline);

        Assert.All(answers, a => Assert.Equal(EhrAnswerStatus.Complete, a.Status));
    }

    [Theory(Timeout = Limit)]
    [InlineData("""{"resourceType":"CapabilityStatement","rest":[{"mode":"server","interaction":[{"code":"transaction"}]}]}""", 200)]
    [InlineData("""{"resourceType":"CapabilityStatement","rest":[{"mode":"client","interaction":[{"code":"batch"}]}]}""", 200)]
    [InlineData("""{"resourceType":"CapabilityStatement"}""", 200)]
    [InlineData(Answers.Outcome, 200)]
    [InlineData("<html/>", 200)]
    [InlineData("", 401)]
    [InlineData("", 500)]
    public async Task ReadAsync_NoBatchKnown_AsksOneByOneAndForMetadataOnce(string metadata, int status)
    {
        await using var stub = await StubEhr.StartAsync((c, r) => r.Path == "/fhir/metadata" ? c.SendAsync(metadata, status) : SingleAsync(c, r));
        var reader = Reader(Batching);
        for (var i = 0; i < 4; i++)
        {
            await ReadAsync(reader, stub);
            await UntilCapabilitiesAsync();
        }

        // The token of a call is never used in the background.
        Assert.Null(Assert.Single(stub.SeenAt("/fhir/metadata")).Authorization);
        Assert.DoesNotContain(stub.Seen, s => s.Method == "POST");
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_MetadataFailed_IsAskedForAgainLater()
    {
        await using var stub = await StubEhr.StartAsync((c, r) => r.Path == "/fhir/metadata" ? c.SendAsync("", 500) : SingleAsync(c, r));
        var start = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var time = new SettableTime(start);
        var reader = Reader(Batching, time);
        await ReadAsync(reader, stub);
        await UntilCapabilitiesAsync();

        time.Set(start.AddMinutes(6));
        await ReadAsync(reader, stub);

        await UntilAsync(() => stub.SeenAt("/fhir/metadata").Count() == 2);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_MetadataRefused_IsAskedForWithTheServicesOwnToken()
    {
        await using var stub = await StubEhr.StartAsync((c, r) =>
            r.Path == "/fhir/metadata" ? c.SendAsync(Capable, r.Authorization is null ? 401 : 200)
            : r.Method == "POST" ? c.SendAsync(Response((200, Answers.Bundle()), (200, Answers.Patient), (200, Answers.Bundle())).Body)
            : SingleAsync(c, r));
        var reader = Reader(Batching);
        var access = EhrAccess.Backend(new FixedTokens(stub.Address, "own"));

        using var deadline = In(10);
        await reader.ReadAsync(stub.Address, access, Queries, deadline);
        await UntilCapabilitiesAsync();
        await reader.ReadAsync(stub.Address, access, Queries, deadline);

        Assert.Single(stub.Seen, s => s.Method == "POST");
        Assert.Equal([null, "Bearer own"], stub.SeenAt("/fhir/metadata").Select(s => s.Authorization));
    }

    private static async Task<IReadOnlyList<EhrAnswer>> ReadAsync(EhrReader reader, StubEhr stub)
    {
        using var deadline = In(10);
        return await reader.ReadAsync(stub.Address, EhrAccess.Bearer("secret"), Queries, deadline);
    }

    private static Task SingleAsync(Microsoft.AspNetCore.Http.HttpContext context, SeenRequest request) =>
        context.SendAsync(request.Path == "/fhir/Patient/1" ? Answers.Patient : Answers.Bundle());

    private static (int Status, string Body) Response(params (int Status, string? Resource)[] entries) => (200, $$"""
        {"resourceType":"Bundle","type":"batch-response","entry":[{{string.Join(',', entries.Select(Entry))}}]}
        """);

    private static string Entry((int Status, string? Resource) entry) =>
        $$"""{"response":{"status":"{{entry.Status}} Something"}{{(entry.Resource is null ? "" : $",\"resource\":{entry.Resource}")}} }""";

    private static async Task<StubEhr> StartAsync(Func<SeenRequest, (int Status, string Body)> batch)
    {
        var stub = await StubEhr.StartAsync();
        stub.Handler = (c, r) =>
        {
            if (r.Path == "/fhir/metadata")
            {
                return c.SendAsync(Capable);
            }

            if (r.Method != "POST")
            {
                return SingleAsync(c, r);
            }

            var (status, body) = batch(r);
            return status == 0 ? c.HangAsync(stub) : c.SendAsync(body, status);
        };
        return stub;
    }

    // Asks until the capabilities are known, which happens in the background.
    private async Task<EhrReader> KnowingReaderAsync(StubEhr stub, TimeProvider? time = null)
    {
        var reader = Reader(Batching, time);
        await ReadAsync(reader, stub);
        await UntilCapabilitiesAsync();
        stub.Seen.Clear();
        return reader;
    }
}
