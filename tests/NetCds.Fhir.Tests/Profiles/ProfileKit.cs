using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.Profiles;

/// <summary>The compiled profiles, a validator that knows them, and the list of examples.</summary>
internal static class ProfileKit
{
    public const string Base = "https://netcds.example/fhir/StructureDefinition/";

    public static string Folder { get; } = Repository.PathOf("profiles");

    public static LoadedDefinitions Definitions { get; } = LoadedDefinitions.FromFiles(Path.Combine(Folder, "compiled"));

    public static LayeredDefinitions WithCore { get; } = new(Definitions, R4Definitions.Core);

    public static FhirValidator Validator { get; } = new(WithCore, new LocalTerminology(WithCore));

    public static IReadOnlyList<ProfileExample> Examples { get; } = ReadIndex();

    public static ValidationReport Validate(string file, string profile) => Validator.Validate(File.ReadAllBytes(file), [profile]);

    public static string Told(ValidationReport report) =>
        string.Join("\n", report.Issues.Select(i => $"{i.Severity} {i.Path} {i.Key}: {i.Message}"));

    private static List<ProfileExample> ReadIndex()
    {
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "examples", "index.json")));
        return
        [
            .. index.RootElement.EnumerateArray().Select(e => new ProfileExample(
                e.GetProperty("profile").GetString()!,
                e.GetProperty("file").GetString()!,
                e.TryGetProperty("breaks", out var breaks) ? breaks.GetString() : null,
                e.TryGetProperty("note", out _))),
        ];
    }
}

/// <summary>One example of a profile.</summary>
/// <param name="Profile">Canonical address of the profile.</param>
/// <param name="File">Path below the folder of examples.</param>
/// <param name="Breaks">Key of the constraint or path of the element it breaks; null when it is valid.</param>
/// <param name="HasNote">Whether something is said about it, such as that it is valid but not counted.</param>
internal sealed record ProfileExample(string Profile, string File, string? Breaks, bool HasNote)
{
    public string Path => System.IO.Path.Combine(ProfileKit.Folder, "examples", File);
}
