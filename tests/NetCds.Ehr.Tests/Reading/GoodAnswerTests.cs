using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Reading;

public sealed class GoodAnswerTests : EhrTest
{
    [Fact(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-01")]
    [Trait("CH", "CH-FHIR-02")]
    [Trait("CH", "CH-FHIR-03")]
    public async Task ReadAsync_SearchAndRead_AreCompleteInTheirOrder()
    {
        await using var stub = await StubEhr.StartAsync((c, r) => c.SendAsync(r.Path.EndsWith("/Patient/1") ? Answers.Patient : Answers.OneCondition()));
        using var deadline = In(10);

        var answers = await Reader().ReadAsync(
            stub.Address, EhrAccess.Bearer("secret"), ["Condition?patient=1&code=http://loinc.org|1-8,http://x|y&_count=200", "Patient/1"], deadline);

        Assert.All(answers, a => Assert.Equal(EhrAnswerStatus.Complete, a.Status));
        Assert.Equal("Bundle", answers[0].Pages[0].GetProperty("resourceType").GetString());
        Assert.Equal("Patient", answers[1].Pages[0].GetProperty("resourceType").GetString());
        Assert.Equal("Patient/1", answers[1].Query);
        Assert.All(stub.Seen, s => Assert.Equal("Bearer secret", s.Authorization));
        Assert.All(stub.Seen, s => Assert.Equal("application/fhir+json", s.Accept));
        Assert.Contains(stub.Seen, s => Uri.UnescapeDataString(s.PathAndQuery) == "/fhir/Condition?patient=1&code=http://loinc.org|1-8,http://x|y&_count=200");
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Fact(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-05")]
    public async Task ReadAsync_NoAccess_SendsNoToken()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(Answers.Bundle()));

        var answer = await ReadOneAsync(stub);

        Assert.Equal(EhrAnswerStatus.Complete, answer.Status);
        Assert.Null(Assert.Single(stub.Seen).Authorization);
    }

    [Theory(Timeout = Limit)]
    [InlineData("""{"resourceType":"Bundle","type":"searchset"}""")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","total":0}""")]
    [InlineData("""{"resourceType":"Bundle","entry":[]}""")]
    public async Task ReadAsync_NothingFound_IsCompleteAndEmpty(string body)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(body));

        var answer = await ReadOneAsync(stub);

        Assert.Equal(EhrAnswerStatus.Complete, answer.Status);
        Assert.Single(answer.Pages);
    }

    [Theory(Timeout = Limit)]
    [InlineData("application/fhir+json")]
    [InlineData("application/fhir+json; charset=UTF-8; fhirVersion=4.0")]
    [InlineData("application/json;charset=\"utf-8\"")]
    [InlineData("text/json; charset=utf8")]
    [InlineData("application/json+fhir")]
    public async Task ReadAsync_JsonByAnyName_IsRead(string contentType)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(Answers.OneCondition(), contentType: contentType));

        Assert.Equal(EhrAnswerStatus.Complete, (await ReadOneAsync(stub)).Status);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_HintsAndIncludedResources_AreNoFailure()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(
            Answers.Bundle(Answers.Entry(Answers.Condition()), Answers.Entry(Answers.Patient, "include"), Answers.Entry(Answers.Hint, "outcome"))));

        Assert.Equal(EhrAnswerStatus.Complete, (await ReadOneAsync(stub)).Status);
    }

    [Theory(Timeout = Limit)]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task ReadAsync_CompressedBody_IsRead(string encoding)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendCompressedAsync(encoding, System.Text.Encoding.UTF8.GetBytes(Answers.OneCondition())));

        Assert.Equal(EhrAnswerStatus.Complete, (await ReadOneAsync(stub)).Status);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_ByteOrderMark_IsRead()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Answers.OneCondition())]));

        Assert.Equal(EhrAnswerStatus.Complete, (await ReadOneAsync(stub)).Status);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_NoQueries_GivesNoAnswers()
    {
        await using var stub = await StubEhr.StartAsync();
        using var deadline = In(10);

        Assert.Empty(await Reader().ReadAsync(stub.Address, EhrAccess.None, [], deadline));
        Assert.Empty(stub.Seen);
    }

    [Theory(Timeout = Limit)]
    [InlineData("")]
    [InlineData("/Patient/1")]
    [InlineData("//evil.example/Patient/1")]
    [InlineData("https://evil.example/Patient/1")]
    [InlineData("Patient/..")]
    [InlineData("Patient/../../admin")]
    [InlineData("Patient/%2e%2e")]
    [InlineData("Patient/1/x")]
    [InlineData("Patient/1?x=y")]
    [InlineData("Patient/")]
    [InlineData("../Patient")]
    [InlineData("patient/1")]
    [InlineData("?_type=Condition")]
    [InlineData("Condition?patient=a b")]
    [InlineData("Condition?patient=1#x")]
    [InlineData("Condition?patient=ä")]
    [InlineData("Condition?patient=1\r\nX: y")]
    [InlineData("Condition\\x")]
    [InlineData("$export")]
    public async Task ReadAsync_OddQuery_IsNotAllowedAndNotSent(string query)
    {
        await using var stub = await StubEhr.StartAsync();

        var answer = await ReadOneAsync(stub, query);

        Assert.Equal((EhrAnswerStatus.Failed, EhrFailure.NotAllowed), (answer.Status, answer.Failure));
        Assert.Empty(stub.Seen);
    }
}
