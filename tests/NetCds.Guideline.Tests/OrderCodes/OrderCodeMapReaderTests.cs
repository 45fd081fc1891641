using System.Text;
using NetCds.Guideline.OrderCodes;
using NetCds.Guideline.Tests.Drafts;
using NetCds.Testing;

namespace NetCds.Guideline.Tests.OrderCodes;

public sealed class OrderCodeMapReaderTests
{
    private const string Target = """{"code":"MWA","equivalence":"equivalent"}""";

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { """{"resourceType":"ValueSet"}""", "map.json", "not a FHIR R4 ConceptMap" },
        { "[]", "map.json", "not a FHIR R4 ConceptMap" },
        { "7", "map.json", "not a FHIR R4 ConceptMap" },
        { """{"resourceType":"ConceptMap"}""", "map.json, group", "nothing is mapped" },
        { SiteMaps.Map(string.Empty), "map.json, group", "nothing is mapped" },
        { """{"resourceType":"ConceptMap","group":{}}""", "map.json, group", "must be an array" },
        { SiteMaps.Map("7"), "map.json, group[0]", "must be an object" },
        { SiteMaps.Map("""{"target":"https://netcds.example/fhir/CodeSystem/nelm-procedure","element":[]}"""), "map.json, group[0].source", "missing" },
        { SiteMaps.Map("""{"source":"urn:x","element":[]}"""), "map.json, group[0].target", "missing" },
        { SiteMaps.Map("""{"source":" ","target":"https://netcds.example/fhir/CodeSystem/nelm-procedure"}"""), "map.json, group[0].source", "not empty" },
        { SiteMaps.Map(SiteMaps.Group(string.Empty, target: "http://snomed.info/sct")), "map.json, group[0].target", SiteMaps.Ours },
        { SiteMaps.Map(SiteMaps.Group(string.Empty, source: SiteMaps.Ours)), "map.json, group[0].source", "your own code system" },
        { SiteMaps.Map("""{"source":"urn:x","target":"https://netcds.example/fhir/CodeSystem/nelm-procedure","unmapped":{"mode":"fixed","code":"MWA"}}"""), "map.json, group[0].unmapped", "Remove it" },
        { SiteMaps.Map(SiteMaps.Group($$"""{"target":[{{Target}}]}""")), "map.json, group[0].element[0].code", "missing" },
        { SiteMaps.Map(SiteMaps.Group($$"""{"code":7,"target":[{{Target}}]}""")), "map.json, group[0].element[0].code", "must be a text" },
        { SiteMaps.Map(SiteMaps.Group("""{"code":"A","target":[{"code":"MWA"}]}""")), "map.json, group[0].element[0].target[0].equivalence", "missing" },
        { SiteMaps.Of("A same MWA"), "map.json, group[0].element[0].target[0].equivalence", "'same'" },
        { SiteMaps.Map(SiteMaps.Group("""{"code":"A","target":[{"equivalence":"equal"}]}""")), "map.json, group[0].element[0].target[0].code", "missing" },
        { SiteMaps.Of("A equal tare-resin"), "map.json, group[0].element[0].target[0].code", "Did you mean TARE_RESIN?" },
        { SiteMaps.Of("A equal UNHEARD"), "map.json, group[0].element[0].target[0].code", "modalities.json" },
        { SiteMaps.Of("A narrower UNHEARD"), "map.json, group[0].element[0].target[0].code", "modalities.json" },
        { SiteMaps.Of("A equal MWA", "A equal RFA"), "map.json, group[0].element[1].target[0]", "group[0].element[0].target[0]" },
        { SiteMaps.Of("A equal MWA", "A wider MWA"), "map.json, group[0].element[1].target[0]", "mapped already" },
        { SiteMaps.Map(SiteMaps.Group($$"""{"code":"A","target":[{{Target}},{"code":"RFA","equivalence":"wider"}]}""")), "map.json, group[0].element[0].target[1]", "mapped already" },
        { SiteMaps.Map(SiteMaps.Group("""{"code":"A","target":[{"code":"MWA","equivalence":"equal","dependsOn":[]}]}""")), "map.json, group[0].element[0].target[0].dependsOn", "not supported" },
        { SiteMaps.Map(SiteMaps.Group("""{"code":"A","target":[{"code":"MWA","equivalence":"equal","product":[]}]}""")), "map.json, group[0].element[0].target[0].product", "not supported" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Read_Mistake_IsNamedWithFilePlaceAndRemedy(string json, string place, string problem)
    {
        var (map, errors, _) = SiteMaps.Read(json);

        Assert.Empty(map.Mappings);
        var error = Assert.Single(errors);
        Assert.StartsWith(place + ": ", error, StringComparison.Ordinal);
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n\"resourceType\": \"ConceptMap\",\n\"group\": [,]\n}", "line 3")]
    [InlineData("", "line 1")]
    [InlineData("{\"resourceType\":\n\"ConceptMap\"", "line 2")]
    public void Read_NotJson_NamesTheLine(string text, string line)
    {
        var (map, errors, _) = SiteMaps.Read(text);

        Assert.Empty(map.Mappings);
        Assert.StartsWith($"map.json, {line}, ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyMistakes_AreAllReported()
    {
        var (map, errors, _) = SiteMaps.Read(SiteMaps.Map(
            SiteMaps.Group("""{"code":"A","target":[{"code":"X","equivalence":"equal"}]},{"code":"B","target":[{"code":"MWA","equivalence":"same"}]}""")
            + "," + SiteMaps.Group("""{"target":[]}""", target: "urn:elsewhere")
            + "," + SiteMaps.Group("""{"code":"C","target":[{"code":"MWA","equivalence":"equal"}]},{"code":"C","target":[{"code":"RFA","equivalence":"equal"}]}""")));

        Assert.Empty(map.Mappings);
        Assert.Equal(5, errors.Count);
    }

    [Theory]
    [InlineData("narrower", true)]
    [InlineData("specializes", true)]
    [InlineData("relatedto", true)]
    [InlineData("inexact", true)]
    [InlineData("unmatched", false)]
    [InlineData("disjoint", false)]
    [InlineData("wider", false)]
    public void Read_EquivalenceThatDoesNotSayEnough_IsRemarked(string equivalence, bool isRemarked)
    {
        var (_, errors, remarks) = SiteMaps.Read(SiteMaps.Of($"A {equivalence} TARE_RESIN"));

        Assert.Empty(errors);
        Assert.Equal(isRemarked, remarks.Count == 1 && remarks[0].Contains(equivalence, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_UnmatchedWithoutCodeAndElementWithoutTarget_AreNoMistakes()
    {
        var (map, errors, remarks) = SiteMaps.Read(SiteMaps.Map(SiteMaps.Group("""{"code":"A","target":[{"equivalence":"unmatched"}]},{"code":"B"},{"code":"C","display":"c"}""")));

        Assert.Empty(errors);
        Assert.Empty(remarks);
        Assert.Empty(map.Mappings);
    }

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver()
    {
        List<string> errors = [];

        var map = OrderCodeMapReader.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(SiteMaps.Of("A equal MWA"))).ToArray(), "map.json", TestOrders.Modalities, errors, []);

        Assert.Empty(errors);
        Assert.Single(map.Mappings);
    }

    [Fact]
    public void Read_Example_IsAMapOfInventedCodes()
    {
        List<string> errors = [];
        List<string> remarks = [];

        var map = OrderCodeMapReader.Read(
            File.ReadAllBytes(Repository.PathOf("cds-hooks/order-code-maps/example.json")), "example.json", TestOrders.Modalities, errors, remarks);

        Assert.Empty(errors);
        Assert.Empty(remarks);
        Assert.NotEmpty(map.Mappings);
        Assert.All(map.Mappings, m => Assert.StartsWith("urn:example:", m.Code.Coding.System, StringComparison.Ordinal));
    }
}
