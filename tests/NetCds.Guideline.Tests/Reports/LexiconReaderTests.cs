using System.Text;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Tests.Reports;

public sealed class LexiconReaderTests
{
    private const string Start = """
        { "language": "en", "segments": { "place": "part" }, "organs": [ { "id": "part", "group": "liver", "target": true, "say": ["lobe"] } ],
        """;

    [Theory]
    [InlineData("""{ "language": """, "{}", "words.json: not readable as JSON")]
    [InlineData(Start + """ "concepts": { "a": ["[x"] } }""", "{}", "words.json, member 'concepts', member 'a': 'a', phrase '[x': a bracket is not closed.")]
    [InlineData(Start + """ "concepts": { "a": ["#n b"] } }""", "{}", "words.json, member 'concepts', member 'a': 'a', phrase '#n b'")]
    [InlineData(Start + """ "concepts": {}, "sentinels": [] }""", "{}", "words.json, member 'sentinels': there is no such member here.")]
    [InlineData(Start + """ "concepts": {}, "triggers": [ { "id": "t", "scope": "sideways", "say": [] } ] }""", "{}", "'sideways' is none of forward, backward, both, none.")]
    [InlineData(Start + """ "concepts": {}, "triggers": [ { "id": "t", "scope": "both", "effects": ["denied"], "say": [] } ] }""", "{}", "'denied' is none of")]
    [InlineData(Start + """ "concepts": { "a": ["b"] } }""", """{ "findings": [ { "fact": "ascites", "value": "none", "finding": ["c"] } ] }""", "rules.json, member 'findings' number 1, member 'finding': the lexicon has no concept 'c'.")]
    [InlineData(Start + """ "concepts": { "a": ["b"] } }""", """{ "findings": [ { "fact": "ascites", "finding": ["a"] } ] }""", "member 'value': a value is needed")]
    public void Read_WrongEntry_IsNamedWithFileAndPlace(string words, string rules, string expected)
    {
        var exception = Assert.Throws<GuidelineFormatException>(() => LexiconReader.Read(Encoding.UTF8.GetBytes(words), "words.json", Encoding.UTF8.GetBytes(rules), "rules.json"));

        Assert.Contains(exception.Errors, e => e.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Embedded_EveryFactAndValue_IsInTheCatalogue()
    {
        foreach (var language in new[] { "en", "de" })
        {
            Assert.Contains(language, Reading.Reader.Languages);
        }
    }
}
