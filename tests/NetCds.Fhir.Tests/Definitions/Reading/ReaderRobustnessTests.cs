using FsCheck;
using FsCheck.Fluent;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.Reading;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Tests.Definitions.Reading;

public sealed class ReaderRobustnessTests
{
    [Fact]
    public void TryRead_BrokenJson_NeverThrows() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(5, 7),
        Prop.ForAll<int>(seed =>
        {
            var structure = StructureDefinitionReader.TryRead(new FhirElement(JsonMutation.Break(Samples.Structure, seed)));
            var valueSet = ValueSetReader.TryRead(new FhirElement(JsonMutation.Break(Samples.ValueSet, seed)));
            var codeSystem = CodeSystemReader.TryRead(new FhirElement(JsonMutation.Break(Samples.CodeSystem, seed)));
            return (structure is null || structure.Snapshot.All(IsSound)) && valueSet?.Url != "" && codeSystem?.Url != "";
        }));

    [Fact]
    public void LoadedDefinitions_BrokenBundle_NeverThrows() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(5, 7),
        Prop.ForAll<int>(seed =>
        {
            var json = $$"""{"resourceType":"Bundle","entry":[{"resource":{{Samples.Structure}}},{"resource":{{Samples.ValueSet}}},{"resource":{{Samples.CodeSystem}}}]}""";
            if (FhirResource.TryRead(JsonMutation.Break(json, seed)) is { } bundle)
            {
                var definitions = new LoadedDefinitions(bundle);
                definitions.FindStructure("https://s.example/StructureDefinition/reading");
                definitions.FindValueSet("https://s.example/ValueSet/kinds|1");
                definitions.FindCodeSystem("https://s.example/tree");
            }
        }));

    [Fact]
    public void CodeSystem_VeryDeep_IsCutWithoutHarm()
    {
        var json = string.Concat(Enumerable.Repeat("""{"code":"c","concept":[""", 20_000)) + string.Concat(Enumerable.Repeat("]}", 20_000));
        using var document = System.Text.Json.JsonDocument.Parse($$"""{"url":"u","concept":[{{json}}]}""", new() { MaxDepth = 100_000 });

        Assert.Single(CodeSystemReader.TryRead(new FhirElement(document.RootElement))!.Concepts);
    }

    private static bool IsSound(ElementDefinition element) =>
        element.Path.Length > 0 && element.Id.Length > 0 && !element.Types.IsDefault && !element.Constraints.IsDefault && element.Min is null or >= 0;
}
