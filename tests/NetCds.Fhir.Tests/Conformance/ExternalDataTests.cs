using System.Text;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.Conformance;

/// <summary>Validates FHIR data that others made, where it lies beside the checkout: all of it is valid, or known not to be and why.</summary>
public sealed class ExternalDataTests
{
    private const string Data = "data/external";

    [Fact]
    public void Validate_McodeExamples_AgainstTheirProfiles()
    {
        var validator = With(Folder("mcode/profiles"));

        AssertKnown("mcode/", Directory.EnumerateFiles(Folder("mcode/examples"), "*.json").Select(f => ($"mcode/{Path.GetFileName(f)}", File.ReadAllBytes(f))), validator);
    }

    [Fact]
    public void Validate_ExamplesOfTheSpecification() => AssertKnown(
        "r4/", File.ReadLines(Folder("r4-examples/examples.ndjson")).Select((line, i) => ($"r4/{i + 1}", Encoding.UTF8.GetBytes(line))).Where(l => l.Item2.Length > 0), Validation.Validating.Core);

    [Fact]
    public void Validate_SyntheticPatients() => AssertKnown(
        "synthea/", Directory.EnumerateFiles(Folder("synthea"), "*.json").Select(f => ($"synthea/{Path.GetFileName(f)}", File.ReadAllBytes(f))), Validation.Validating.Core);

    [Fact]
    public void Generate_SnapshotsOfPublishedProfiles_DemandWhatThePublishedOnesDo()
    {
        var loaded = LoadedDefinitions.FromFiles(Folder("mcode/profiles"));
        var source = new LayeredDefinitions(loaded, R4Definitions.Core);
        var generator = new NetCds.Fhir.Validation.Snapshots.SnapshotGenerator(source);
        var compared = 0;
        foreach (var url in loaded.StructureUrls.Order(StringComparer.Ordinal))
        {
            var published = source.FindStructure(url)!;
            if (published.Differential.IsEmpty || published.BaseDefinition is null || source.FindStructure(published.BaseDefinition) is null)
            {
                continue;
            }

            var made = generator.Generate(new StructureDefinition
            {
                Url = published.Url,
                Name = published.Name,
                Kind = published.Kind,
                Type = published.Type,
                BaseDefinition = published.BaseDefinition,
                IsConstraint = true,
                Differential = published.Differential,
            });
            var byId = made.Elements.ToDictionary(e => e.Id, StringComparer.Ordinal);
            compared++;
            foreach (var element in published.Snapshot.Where(e => byId.ContainsKey(e.Id)))
            {
                Assert.True((element.Min, element.Max) == (byId[element.Id].Min, byId[element.Id].Max), $"{url} {element.Id}: {element.Min}..{element.Max}, made {byId[element.Id].Min}..{byId[element.Id].Max}");
            }

            Assert.All(published.Differential, e => Assert.Contains(e.Id, byId));
        }

        Assert.True(compared > 10, $"{compared}");
    }

    private static string Folder(string path)
    {
        var full = Repository.Reference($"{Data}/{path}");
        Assert.SkipWhen(full is null, "The outside FHIR data is not beside the checkout.");
        return full;
    }

    private static FhirValidator With(string folder)
    {
        var source = new LayeredDefinitions(LoadedDefinitions.FromFiles(folder), R4Definitions.Core);
        return new FhirValidator(source, new LocalTerminology(source));
    }

    private static void AssertKnown(string group, IEnumerable<(string Name, byte[] Json)> resources, FhirValidator validator)
    {
        var failed = new List<string>();
        var unexpected = new List<string>();
        foreach (var (name, json) in resources)
        {
            var report = validator.Validate(json);
            if (!report.IsValid)
            {
                failed.Add(name);
                if (!ExternalFailures.Reasons.ContainsKey(name))
                {
                    unexpected.Add($"{name}: {string.Join("; ", report.Issues.Where(i => i.IsError).Take(3).Select(i => $"{i.Path}: {i.Message}"))}");
                }
            }
        }

        Assert.Empty(unexpected);
        Assert.Equal(ExternalFailures.Reasons.Keys.Where(k => k.StartsWith(group, StringComparison.Ordinal)).Order(StringComparer.Ordinal), failed.Order(StringComparer.Ordinal));
    }
}
