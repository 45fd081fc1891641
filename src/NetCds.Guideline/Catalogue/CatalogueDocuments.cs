using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetCds.Guideline.Catalogue;

internal sealed record SettingsDocument(IReadOnlyList<SettingEntry> Settings);

internal sealed record SettingEntry
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required SettingKind Kind { get; init; }

    public string? Unit { get; init; }

    public required JsonElement Default { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    public decimal? LabelLimit { get; init; }

    public bool LargerIsLaxer { get; init; }
}

internal sealed record MissingDataDocument(IReadOnlyList<MissingDataCard> Cards);

/// <summary>The JSON forms of the smaller catalogues; unknown members are mistakes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, UseStringEnumConverter = true)]
[JsonSerializable(typeof(SettingsDocument))]
[JsonSerializable(typeof(MissingDataDocument))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
