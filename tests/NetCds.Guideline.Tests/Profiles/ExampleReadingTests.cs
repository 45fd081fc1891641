using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Patients;
using NetCds.Guideline.Tests.Facts;
using NetCds.Testing;

namespace NetCds.Guideline.Tests.Profiles;

/// <summary>What is valid in a profile is read, and what breaks one where it matters is not relied on.</summary>
public sealed class ExampleReadingTests
{
    private static readonly string Folder = Repository.PathOf("profiles/examples");

    public static TheoryData<string, string> Read => Pairs("reads");

    public static TheoryData<string, string> Spoiled => Pairs("spoils");

    [Theory]
    [MemberData(nameof(Read))]
    public void Read_ValidExample_StatesTheFact(string file, string fact)
    {
        var reading = ReadFile(file);

        var read = TestFacts.Fact(reading, fact);
        Assert.True(read.Status == FactStatus.Known, $"{file}: {fact} is {read.Status}. {string.Join(" ", reading.Issues.Select(i => i.Message))}");
    }

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void Read_BrokenExample_DoesNotStateTheFact(string file, string fact)
    {
        var read = TestFacts.Fact(ReadFile(file), fact);

        Assert.True(read.IsMissing, $"{file}: {fact} is {read.Status} {read.Value}");
    }

    private static FactReading ReadFile(string file)
    {
        var example = TestFacts.Resource(File.ReadAllText(Path.Combine(Folder, file)));
        return TestFacts.Reader.Read(
            new PatientRecord
            {
                PatientId = "example",
                Resources = example.ResourceType == "Patient" ? [example] : [Woman(), example],
                AnsweredLists = new HashSet<string>(StringComparer.Ordinal),
            },
            TestFacts.At);
    }

    private static FhirResource Woman() => TestFacts.Resource("""{"resourceType":"Patient","id":"example","gender":"female","birthDate":"1961-05-04"}""");

    private static TheoryData<string, string> Pairs(string member)
    {
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "index.json")));
        var pairs = new TheoryData<string, string>();
        foreach (var entry in index.RootElement.EnumerateArray())
        {
            if (!entry.TryGetProperty(member, out var facts))
            {
                continue;
            }

            foreach (var fact in facts.EnumerateArray())
            {
                pairs.Add(entry.GetProperty("file").GetString()!, fact.GetString()!);
            }
        }

        return pairs;
    }
}
