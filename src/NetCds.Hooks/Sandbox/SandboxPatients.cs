using System.Text.Json;

namespace NetCds.Hooks.Sandbox;

/// <summary>The synthetic patients of this build.</summary>
public static class SandboxPatients
{
    private const string Prefix = "sandbox/";
    private const string Suffix = ".json";

    /// <summary>Reads the patients, by id.</summary>
    public static IReadOnlyList<SandboxPatient> LoadEmbedded()
    {
        var assembly = typeof(SandboxPatients).Assembly;
        var patients = new List<SandboxPatient>();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var bundle = new byte[stream.Length];
                stream.ReadExactly(bundle);
                var id = name[Prefix.Length..^Suffix.Length];
                patients.Add(new SandboxPatient(id, TitleOf(bundle) ?? id, bundle));
            }
        }

        patients.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return patients;
    }

    // Bundles have no title; the files give theirs as the display of a tag.
    private static string? TitleOf(byte[] bundle)
    {
        using var document = JsonDocument.Parse(bundle);
        var root = document.RootElement;
        return root.TryGetProperty("meta"u8, out var meta) && meta.TryGetProperty("tag"u8, out var tags) && tags.GetArrayLength() > 0
            && tags[0].TryGetProperty("display"u8, out var display) ? display.GetString() : null;
    }
}
