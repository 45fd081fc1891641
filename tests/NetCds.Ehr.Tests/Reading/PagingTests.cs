using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Reading;

public sealed class PagingTests : EhrTest
{
    [Theory(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-12")]
    [Trait("CH", "CH-FHIR-02")]
    [InlineData("{origin}/fhir/Condition?patient=1&page={n}")]
    [InlineData("{origin}/fhir?_getpages=abc&page={n}")]
    [InlineData("{origin}/fhir/?_getpages=abc&page={n}")]
    [InlineData("/fhir/Condition?page={n}")]
    [InlineData("?page={n}")]
    [InlineData("Condition?page={n}")]
    public async Task ReadAsync_Pages_AreAllReadWithTheToken(string link)
    {
        await using var stub = await StubEhr.StartAsync();
        var page = 0;
        stub.Handler = (c, _) =>
        {
            page++;
            var next = page == 3 ? null : link.Replace("{origin}", stub.Origin).Replace("{n}", page.ToString());
            return c.SendAsync(Answers.OneCondition(next, $"c{page}"));
        };

        var answer = await ReadOneAsync(stub, access: EhrAccess.Bearer("secret"));

        Assert.Equal((EhrAnswerStatus.Complete, 3), (answer.Status, answer.Pages.Count));
        Assert.Equal(["c1", "c2", "c3"], answer.Pages.Select(p => p.GetProperty("entry")[0].GetProperty("resource").GetProperty("id").GetString()));
        Assert.All(stub.Seen, s => Assert.Equal("Bearer secret", s.Authorization));
    }

    [Theory(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-11")]
    [InlineData("{other}/fhir/Condition?page=2")]
    [InlineData("//{otherhost}/fhir/Condition?page=2")]
    [InlineData("{origin}/other/Condition?page=2")]
    [InlineData("{origin}/fhirx/Condition?page=2")]
    [InlineData("{origin}/Condition?page=2")]
    [InlineData("/fhir/../admin?page=2")]
    [InlineData("/fhir/%2e%2e/admin?page=2")]
    [InlineData("/fhir/x%2fy?page=2")]
    [InlineData("../admin")]
    [InlineData("\\\\\\\\evil.example\\\\x")]
    [InlineData("/fhir\\\\..\\\\admin")]
    [InlineData("http://user:x@{host}/fhir/Condition?page=2")]
    [InlineData("http://{host}.evil.example/fhir/Condition?page=2")]
    [InlineData("https://{host}/fhir/Condition?page=2")]
    [InlineData("ftp://{host}/fhir/Condition?page=2")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    [InlineData("http://[")]
    public async Task ReadAsync_NextElsewhere_IsPartialAndNotFetched(string link)
    {
        await using var other = await StubEhr.StartAsync(c => c.SendAsync(Answers.OneCondition()));
        await using var stub = await StubEhr.StartAsync();
        var next = link.Replace("{otherhost}", new Uri(other.Origin).Authority).Replace("{other}", other.Origin)
            .Replace("{origin}", stub.Origin).Replace("{host}", new Uri(stub.Origin).Authority);
        stub.Handler = (c, _) => c.SendAsync(Answers.OneCondition(next));

        var answer = await ReadOneAsync(stub, access: EhrAccess.Bearer("secret"));

        Assert.Equal((EhrAnswerStatus.Partial, EhrFailure.LinkNotFollowed, 1), (answer.Status, answer.Failure, answer.Pages.Count));
        Assert.Empty(other.Seen);
        Assert.Single(stub.Seen);
    }

    [Theory(Timeout = Limit)]
    [InlineData("Condition?patient=1")]
    [InlineData("/fhir/Condition?patient=1")]
    public async Task ReadAsync_PageThatLeadsToItself_IsPartial(string link)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(Answers.OneCondition(link)));

        var answer = await ReadOneAsync(stub);

        Assert.Equal((EhrAnswerStatus.Partial, EhrFailure.LinkCycle), (answer.Status, answer.Failure));
        Assert.Single(stub.Seen);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_CyclicPages_ArePartial()
    {
        await using var stub = await StubEhr.StartAsync((c, r) => c.SendAsync(Answers.OneCondition(r.Query == "?page=2" ? "?page=3" : "?page=2")));

        var answer = await ReadOneAsync(stub);

        Assert.Equal((EhrAnswerStatus.Partial, EhrFailure.LinkCycle, 3), (answer.Status, answer.Failure, answer.Pages.Count));
        Assert.Equal(3, stub.Seen.Count);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_EndlessPages_EndAtTheLimit()
    {
        var n = 0;
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(Answers.OneCondition($"?page={Interlocked.Increment(ref n)}")));

        var answer = await ReadOneAsync(stub, options: Plain with { Limits = new EhrReadLimits { MaxPages = 5 } });

        Assert.Equal((EhrAnswerStatus.Partial, EhrFailure.LimitReached, 5), (answer.Status, answer.Failure, answer.Pages.Count));
        Assert.Equal(5, stub.Seen.Count);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_ManyResources_EndAtTheLimit()
    {
        var n = 0;
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(
            Answers.BundleWithNext($"?page={Interlocked.Increment(ref n)}", [.. Enumerable.Range(0, 10).Select(i => Answers.Entry(Answers.Condition($"c{i}")))])));

        var answer = await ReadOneAsync(stub, options: Plain with { Limits = new EhrReadLimits { MaxResources = 20 } });

        Assert.Equal((EhrAnswerStatus.Partial, EhrFailure.LimitReached, 2), (answer.Status, answer.Failure, answer.Pages.Count));
    }

    [Theory(Timeout = Limit)]
    [InlineData("", 500, EhrFailure.ServerError)]
    [InlineData("", 403, EhrFailure.Refused)]
    [InlineData(Answers.Outcome, 200, EhrFailure.ErrorReported)]
    [InlineData("{\"resourceType\":", 200, EhrFailure.Unreadable)]
    [InlineData(Answers.Patient, 200, EhrFailure.WrongResource)]
    public async Task ReadAsync_SecondPageFails_IsPartial(string body, int status, EhrFailure expected)
    {
        await using var stub = await StubEhr.StartAsync((c, r) => r.Query == "?page=2" ? c.SendAsync(body, status) : c.SendAsync(Answers.OneCondition("?page=2")));

        var answer = await ReadOneAsync(stub);

        Assert.Equal((EhrAnswerStatus.Partial, expected, 1), (answer.Status, answer.Failure, answer.Pages.Count));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_TotalOfAllPages_IsCountedOverAllPages()
    {
        await using var stub = await StubEhr.StartAsync((c, r) => c.SendAsync(
            $$"""{"resourceType":"Bundle","type":"searchset","total":2,"link":[{{(r.Query == "?page=2" ? "" : """{"relation":"next","url":"?page=2"}""")}}],"entry":[{"resource":{"resourceType":"Condition","id":"c"} }]}"""));

        Assert.Equal(EhrAnswerStatus.Complete, (await ReadOneAsync(stub)).Status);
    }
}
