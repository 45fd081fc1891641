using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Service.Tests.Conformance;

public sealed class AnswerRulesTests
{
    private const string Good =
        """
        {"cards":[{"uuid":"4e0a3a1e-3283-4575-ab82-028d55fe2719","summary":"One line","detail":"**Text**","indicator":"info",
        "source":{"label":"Service","url":"https://a.example","topic":{"system":"https://a.example","code":"t"}},
        "suggestions":[{"label":"Do","uuid":"4e0a3a1e-3283-4575-ab82-028d55fe2720","actions":[{"type":"create","description":"Do",
        "resource":{"resourceType":"ServiceRequest","status":"draft","intent":"proposal","subject":{"reference":"Patient/1"}}}]}],"selectionBehavior":"any",
        "overrideReasons":[{"code":"c","system":"https://a.example","display":"C"}],"links":[{"label":"L","url":"https://a.example/x","type":"absolute"}]}]}
        """;

    [Fact]
    public void Violations_GoodAnswer_AreNone() => Assert.Empty(Check(Good));

    [Theory]
    [InlineData("CH-RESP-01", "\"cards\":", "\"card\":")]
    [InlineData("CH-RESP-03", "\"Do\",\"uuid\"", "\"\",\"uuid\"")]
    [InlineData("CH-RESP-03", "\"status\":\"draft\",", "\"status\":\"draft\",\"note\":null,")]
    [InlineData("CH-RESP-03", "\"status\":\"draft\",", "\"status\":\"draft\",\"note\":[],")]
    [InlineData("CH-RESP-04", "\"indicator\":", "\"own\":1,\"indicator\":")]
    [InlineData("CH-RESP-05", "\"indicator\":", "\"extension\":7,\"indicator\":")]
    [InlineData("CH-CARD-01", "\"summary\":\"One line\",", "")]
    [InlineData("CH-CARD-03", "\"info\"", "\"hard-stop\"")]
    [InlineData("CH-CARD-04", "\"label\":\"Service\",", "")]
    [InlineData("CH-CARD-05", "\"url\":\"https://a.example\"", "\"url\":\"a\"")]
    [InlineData("CH-CARD-06", ",\"code\":\"t\"", "")]
    [InlineData("CH-CARD-07", "4e0a3a1e-3283-4575-ab82-028d55fe2719", "4e0a3a1e")]
    [InlineData("CH-CARD-09", "**Text**", "<img src=x>")]
    [InlineData("CH-CARD-10", "One line", "Two\\nlines")]
    [InlineData("CH-CARD-11", ",\"selectionBehavior\":\"any\"", "")]
    [InlineData("CH-CARD-12", ",\"display\":\"C\"", "")]
    [InlineData("CH-CARD-13", "**Text**", "{{context.patientId}}")]
    [InlineData("CH-SUGG-01", "\"label\":\"Do\",", "")]
    [InlineData("CH-SUGG-02", "4e0a3a1e-3283-4575-ab82-028d55fe2720", "4e0a3a1e-3283-4575-ab82-028d55fe2719")]
    [InlineData("CH-SUGG-03", "\"actions\":", "\"isRecommended\":\"yes\",\"actions\":")]
    [InlineData("CH-SUGG-04", "\"actions\":", "\"action\":")]
    [InlineData("CH-ACT-01", "\"create\"", "\"make\"")]
    [InlineData("CH-ACT-02", ",\"description\":\"Do\"", "")]
    [InlineData("CH-ACT-03", "\"resourceType\":\"ServiceRequest\",", "")]
    [InlineData("CH-ACT-04", "\"create\"", "\"update\"")]
    [InlineData("CH-ACT-05", "\"create\"", "\"delete\"")]
    [InlineData("CH-ACT-06", "\"create\",\"description\":\"Do\",\n\"resource\":{", "\"update\",\"description\":\"Do\",\n\"resource\":{\"id\":\"x\",")]
    [InlineData("CH-ACT-07", "Patient/1", "Patient/2")]
    [InlineData("CH-ACT-08", "\"draft\"", "\"active\"")]
    [InlineData("CH-LINK-01", "https://a.example/x", "/x")]
    [InlineData("CH-LINK-02", "\"type\":\"absolute\"", "\"type\":\"absolute\",\"appContext\":\"x\"")]
    [InlineData("CH-LINK-03", "\"type\":\"absolute\"", "\"type\":\"absolute\",\"autolaunchable\":1")]
    [InlineData("CH-SYS-01", "\"cards\":", "\"systemActions\":[],\"cards\":")]
    public void Violations_OneRuleBroken_NameIt(string rule, string part, string replacement)
    {
        var good = Good.ReplaceLineEndings("\n");
        Assert.Contains(part, good, StringComparison.Ordinal);

        Assert.Contains(Check(good.Replace(part, replacement, StringComparison.Ordinal)), v => v.StartsWith(rule, StringComparison.Ordinal));
    }

    [Fact]
    public void Violations_SummaryOf140_NameIt() => Assert.Contains("CH-CARD-02 cards[0]", Check(Good.Replace("One line", new string('x', 140), StringComparison.Ordinal)));

    [Fact]
    public void Violations_SixCards_NameIt()
    {
        var answer = JsonNode.Parse(Good)!;
        for (var i = 0; i < 5; i++)
        {
            answer["cards"]!.AsArray().Add(answer["cards"]![0]!.DeepClone());
        }

        Assert.Contains("CH-RESP-06 cards", Check(answer.ToJsonString()));
    }

    [Theory]
    [InlineData("cdshooks-response-empty-source.json", "CH-CARD-04")]
    [InlineData("cdshooks-response-empty2.json", "CH-RESP-01")]
    public void Violations_PublishedBadAnswer_AreFound(string file, string rule)
    {
        var path = Repository.Reference($"data/conformance/cdshooks/{file}");
        Assert.SkipWhen(path is null, $"Reference material is absent: {file}");

        Assert.Contains(Check(File.ReadAllText(path!)), v => v.StartsWith(rule, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Check(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        using var call = JsonDocument.Parse("{\"context\":{\"patientId\":\"1\"}}");
        return AnswerRules.Violations(document.RootElement, call.RootElement);
    }
}
