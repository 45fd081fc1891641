using Microsoft.Extensions.DependencyInjection;
using NetCds.Guideline;

namespace NetCds.Server.Hosting;

/// <summary>How the service is started.</summary>
public sealed record NetCdsHostSettings
{
    /// <summary>Where the service listens when nothing else is said: this machine only.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Addresses to listen at, separated by semicolons; null for the configuration's <c>urls</c>, or <see cref="DefaultUrls"/>.</summary>
    public string? Urls { get; init; }

    /// <summary>JSON file with settings; null for none. It is stronger than <c>appsettings.json</c> of the current folder and weaker than environment variables.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>Name of the environment, as explicitly set; null when it is not, which counts as sandbox.</summary>
    public string? Environment { get; init; }

    /// <summary>Settings that are stronger than all others, by path (<c>NetCds:MaxCards</c>).</summary>
    public IReadOnlyDictionary<string, string?> Values { get; init; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Folder that relative paths in the configuration start from: that of <see cref="ConfigFile"/>, or the current one.</summary>
    internal string Folder => ConfigFile is null ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(ConfigFile))!;

    /// <summary>Loads the guideline from a folder, or the one in the build when there is none. Throws <see cref="Configuration.ConfigurationException"/> when it cannot be used.</summary>
    public required Func<string?, IGuideline> LoadGuideline { get; init; }

    /// <summary>Registers what the host brings itself; at least the composer of cards.</summary>
    public required Action<IServiceCollection> ConfigureServices { get; init; }
}
