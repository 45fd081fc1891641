using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.Reading;

namespace NetCds.Fhir.Tests.Definitions.Reading;

public sealed class TerminologyReaderTests
{
    [Fact]
    public void ValueSet_Compose_IsRead()
    {
        var set = ValueSetReader.TryRead(Json.Element(Samples.ValueSet))!;

        Assert.Equal(("https://s.example/ValueSet/kinds", "1", "Kinds"), (set.Url, set.Version, set.Name));
        Assert.Equal(2, set.Include.Length);
        Assert.Equal("https://s.example/kinds", set.Include[0].System);
        Assert.Equal([new ListedCode("a", "Letter a"), new ListedCode("b", null)], set.Include[0].Codes);
        Assert.Equal([new ValueSetFilter("concept", "is-a", "top"), new ValueSetFilter("", "", "odd")], set.Include[1].Filters);
        Assert.Equal(["https://s.example/ValueSet/other"], set.Include[1].ValueSets);
        Assert.Equal([new ListedCode("b", null)], Assert.Single(set.Exclude).Codes);
    }

    [Fact]
    public void ValueSet_OnlyExpansion_IsAListPerSystem()
    {
        var set = ValueSetReader.TryRead(Json.Element(
            """
            {"url":"u","expansion":{"contains":[{"system":"s","code":"1","display":"One","contains":[{"system":"t","code":"2"},{"system":"s","code":"3"}]},
             {"system":"s","code":"4","abstract":true},{"code":"5"}]}}
            """))!;

        Assert.Equal(["s", "t"], set.Include.Select(p => p.System));
        Assert.Equal([new ListedCode("1", "One"), new ListedCode("3", null)], set.Include[0].Codes);
        Assert.Equal([new ListedCode("2", null)], set.Include[1].Codes);
    }

    [Fact]
    public void CodeSystem_HierarchyAndProperties_AreRead()
    {
        var system = CodeSystemReader.TryRead(Json.Element(Samples.CodeSystem))!;

        Assert.Equal(("https://s.example/tree", "2", "Tree", false, true), (system.Url, system.Version, system.Name, system.IsCaseSensitive, system.IsComplete));
        Assert.Equal(["top", "alone"], system.Concepts.Select(c => c.Code));
        Assert.Equal([new("notSelectable", "true"), new("weight", "1.5"), new("parent", "root")], system.Concepts[0].Properties);
        Assert.Equal("tip", Assert.Single(Assert.Single(system.Concepts[0].Children).Children).Code);
    }

    [Theory]
    [InlineData("""{"url":"u"}""", true, false)]
    [InlineData("""{"url":"u","content":"fragment","caseSensitive":true}""", true, false)]
    [InlineData("""{"url":"u","content":"complete","caseSensitive":false}""", false, true)]
    public void CodeSystem_Flags_HaveTheirDefaults(string json, bool caseSensitive, bool complete)
    {
        var system = CodeSystemReader.TryRead(Json.Element(json))!;

        Assert.Equal((caseSensitive, complete), (system.IsCaseSensitive, system.IsComplete));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"url":"u","content":"supplement"}""")]
    public void CodeSystem_WithoutUrlOrSupplement_IsNothing(string json) => Assert.Null(CodeSystemReader.TryRead(Json.Element(json)));

    [Fact]
    public void ValueSet_WithoutUrl_IsNothing() => Assert.Null(ValueSetReader.TryRead(Json.Element("""{"name":"x"}""")));
}
