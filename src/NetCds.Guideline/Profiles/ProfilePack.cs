using System.Collections.Frozen;
using System.IO.Compression;
using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Profiles;

/// <summary>The embedded archive of definitions: a JSON resource an entry, named <c>Type-id.json</c>.</summary>
/// <threadsafety>Safe for concurrent use: one entry is unpacked at a time.</threadsafety>
internal sealed class ProfilePack
{
    private const string ResourceName = "profiles.zip";
    private const string Suffix = ".json";

    private readonly FrozenDictionary<string, Lazy<LoadedDefinitions>> _entries;
    private readonly Lock _reading = new();

    private ProfilePack(ZipArchive archive)
    {
        _entries = archive.Entries.ToFrozenDictionary(e => Address(e.Name), e => new Lazy<LoadedDefinitions>(() => Read(e)), StringComparer.Ordinal);
        Addresses = [.. _entries.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Addresses of everything held, in ordinal order.</summary>
    public IReadOnlyList<string> Addresses { get; }

    /// <summary>Opens the archive and reads its list of entries.</summary>
    public static ProfilePack Open()
    {
        var stream = typeof(ProfilePack).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The build has no resource {ResourceName}.");
        return new ProfilePack(new ZipArchive(stream, ZipArchiveMode.Read));
    }

    /// <summary>The definition of an address as a source of its own, or null when it is not here.</summary>
    /// <param name="canonical">Canonical address, with or without <c>|version</c>.</param>
    public LoadedDefinitions? Find(string canonical)
    {
        var bar = canonical.IndexOf('|', StringComparison.Ordinal);
        return _entries.TryGetValue(bar < 0 ? canonical : canonical[..bar], out var found) ? found.Value : null;
    }

    private static string Address(string name)
    {
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        return $"{GuidelineProfiles.CanonicalBase}{name.AsSpan(0, dash)}/{name.AsSpan(dash + 1, name.Length - dash - 1 - Suffix.Length)}";
    }

    private LoadedDefinitions Read(ZipArchiveEntry entry)
    {
        var json = new byte[entry.Length];
        lock (_reading)
        {
            using var content = entry.Open();
            content.ReadExactly(json);
        }

        // The definition goes on using the document, which therefore is not from a pool and never disposed of.
        return new LoadedDefinitions(FhirResource.TryRead(JsonDocument.Parse(json).RootElement) ?? throw new InvalidDataException($"{entry.Name} is no resource."));
    }
}
