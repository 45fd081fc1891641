using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Tests.Definitions;

public sealed class LayeredDefinitionsTests
{
    private static readonly LoadedDefinitions Near = new(Json.Resource("""{"resourceType":"ValueSet","url":"a","version":"1"}"""));

    private static readonly LoadedDefinitions Far = new(
        Json.Resource("""{"resourceType":"ValueSet","url":"a","version":"2"}"""),
        Json.Resource("""{"resourceType":"CodeSystem","url":"b"}"""),
        Json.Resource("""{"resourceType":"StructureDefinition","url":"c","type":"C"}"""));

    private static readonly LayeredDefinitions Layers = new(Near, Far);

    [Fact]
    public void Find_InBoth_TheFirstCounts() => Assert.Equal("1", Layers.FindValueSet("a")!.Version);

    [Fact]
    public void Find_VersionOnlyInTheSecond_IsFoundThere() => Assert.Same(Far.FindValueSet("a"), Layers.FindValueSet("a|2"));

    [Fact]
    public void Find_OnlyInTheSecond_IsFoundAndTheSameEachTime()
    {
        Assert.NotNull(Layers.FindCodeSystem("b"));
        Assert.Same(Layers.FindCodeSystem("b"), Layers.FindCodeSystem("b"));
        Assert.Same(Layers.FindStructure("c"), Layers.FindStructure("c"));
    }

    [Fact]
    public void Find_InNone_IsNull()
    {
        Assert.Null(Layers.FindStructure("a"));
        Assert.Null(Layers.FindCodeSystem("c"));
        Assert.Null(Layers.FindValueSet("b"));
    }
}
