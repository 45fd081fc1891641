using System.IO.Compression;
using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Definitions.Reading;
using NetCds.Fhir.Resources;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.Definitions.R4;

/// <summary>The embedded definitions against those of the official package, element by element.</summary>
public sealed class ReferenceTests
{
    private static readonly R4Definitions Core = R4Definitions.Core;

    // Patterns for authors of resources, of which no instance can be; the package does not have them.
    private static readonly string[] LeftOut =
    [
        "http://hl7.org/fhir/StructureDefinition/Definition",
        "http://hl7.org/fhir/StructureDefinition/Event",
        "http://hl7.org/fhir/StructureDefinition/FiveWs",
        "http://hl7.org/fhir/StructureDefinition/Request",
    ];

    // Made here from the base extension; the official ones slice their single value by its type, which says the same.
    private static readonly string[] MadeHere = ["json", "rdf", "xml"];

    [Fact]
    public void Structures_AreThoseOfTheOfficialPackage()
    {
        var differences = new List<string>();
        var expected = Read("structuredefinitions").Select(StructureDefinitionReader.TryRead).ToDictionary(d => d!.Url, d => d!);
        foreach (var (url, official) in expected.Where(e => !LeftOut.Contains(e.Key) && !MadeHere.Any(m => e.Key.EndsWith($"/structuredefinition-{m}-type"))))
        {
            if (Core.FindStructure(url) is { } own)
            {
                differences.AddRange(Compare(official, own));
            }
            else
            {
                differences.Add($"{url} is missing");
            }
        }

        differences.AddRange(Core.Addresses(i => i.Structures).Where(url => !expected.ContainsKey(url)).Select(url => $"{url} is not R4's"));
        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(20)));
    }

    [Fact]
    public void Terminology_IsThatOfTheOfficialPackage()
    {
        var differences = new List<string>();
        foreach (var resource in Read("terminology"))
        {
            var isSystem = resource["resourceType"u8].Is("CodeSystem"u8);
            var official = isSystem ? Show(CodeSystemReader.TryRead(resource)) : Show(ValueSetReader.TryRead(resource));
            var url = resource["url"u8].AsString()!;
            var own = isSystem ? Show(Core.FindCodeSystem(url)) : Show(Core.FindValueSet(url));
            if (official != own)
            {
                differences.Add($"{url}: {official} | {own}");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(20)));
    }

    [Fact]
    public void SearchParameters_AreThoseOfTheOfficialPackage()
    {
        var own = Core.TypeNames(StructureKind.Resource).SelectMany(t => Core.SearchParameters(t)).Distinct().ToDictionary(p => p.Url);
        var differences = new List<string>();
        foreach (var json in Read("searchparameters"))
        {
            var url = json["url"u8].AsString()!;

            // The official package has placeholders without base, and three examples.
            if (!json["base"u8].IsPresent || url.Contains("/example"))
            {
                continue;
            }

            var official = $"{json["code"u8].AsString()} {json["type"u8].AsString()} {json["expression"u8].AsString()} {List(json["base"u8].Texts())} {List(json["target"u8].Texts())}";
            var held = own.TryGetValue(url, out var p) ? $"{p.Code} {p.Type} {p.Expression} {List(p.Bases)} {List(p.Targets)}" : "missing";
            if (official != held)
            {
                differences.Add($"{url}: {official} | {held}");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(20)));
    }

    private static IEnumerable<string> Compare(StructureDefinition official, StructureDefinition own)
    {
        var heads = (Head(official), Head(own));
        if (heads.Item1 != heads.Item2)
        {
            yield return $"{official.Url}: {heads.Item1} | {heads.Item2}";
        }

        var places = (List(official.Snapshot.Select(e => e.Id)), List(own.Snapshot.Select(e => e.Id)));
        if (places.Item1 != places.Item2)
        {
            yield return $"{official.Url}: {places.Item1} | {places.Item2}";
            yield break;
        }

        for (var i = 0; i < own.Snapshot.Length; i++)
        {
            var (a, b) = (Show(official.Snapshot[i]), Show(own.Snapshot[i]));
            if (a != b)
            {
                yield return $"{official.Url} {own.Snapshot[i].Id}: {a} | {b}";
            }
        }
    }

    private static string Head(StructureDefinition d) =>
        $"{d.Version} {d.Name} {d.Kind} {d.IsAbstract} {d.Type} {d.BaseDefinition} {d.IsConstraint} {List(d.Contexts)} {List(d.ContextInvariants)}";

    // Texts for people are left out of the pack; the reference was reduced without the extensions of bindings and constraints.
    private static string Show(ElementDefinition e) => string.Join(
        " ; ",
        e.Path,
        e.SliceName,
        e.Slicing is { } s ? $"{s.Rules} {s.IsOrdered} {List(s.Discriminators)}" : "",
        $"{e.Min}..{e.Max} {e.BasePath} {e.BaseMax}",
        e.ContentReference,
        List(e.Types.Select(t => $"{t.Code} {t.FhirType} {t.Regex} {List(t.Profiles)} {List(t.TargetProfiles)} {List(t.Aggregation)}")),
        Raw(e.Fixed),
        Raw(e.Pattern),
        Raw(e.MinValue),
        Raw(e.MaxValue),
        e.MaxLength,
        List(e.Constraints.Select(c => c with { IsBestPractice = false })),
        e.Binding is { } b ? $"{b.Strength} {b.ValueSet}" : "",
        $"{e.IsModifier} {e.IsSummary} {e.MustSupport == true}");

    private static string Show(ValueSetDefinition? set) => set is null ? "missing" : $"{set.Version} {set.Name} {Show(set.Include)} {Show(set.Exclude)}";

    private static string Show(IEnumerable<ValueSetPart> parts) =>
        List(parts.Select(p => $"{p.System} {List(p.Codes)} {List(p.Filters)} {List(p.ValueSets)}"));

    private static string Show(CodeSystemDefinition? system) =>
        system is null ? "missing" : $"{system.Version} {system.Name} {system.IsCaseSensitive} {system.IsComplete} {List(system.Concepts.Select(Show))}";

    private static string Show(CodeSystemConcept concept) =>
        $"{concept.Code} {concept.Display} {List(concept.Properties)} {List(concept.Children.Select(Show))}";

    private static string Raw(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? "" : value.GetRawText();

    private static string List<T>(IEnumerable<T> items) => $"[{string.Join(", ", items)}]";

    private static IEnumerable<FhirElement> Read(string name)
    {
        var path = Repository.Reference($"data/fhir-r4-core/{name}.ndjson.gz");
        Assert.SkipWhen(path is null, "The official R4 definitions do not lie beside the checkout.");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            yield return Json.Element(line);
        }
    }
}
