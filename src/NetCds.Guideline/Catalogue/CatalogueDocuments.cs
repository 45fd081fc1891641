using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetCds.Guideline.Catalogue;

// Members have setters, not initialisers: the generated readers would overwrite the defaults of absent members with null.
internal sealed record SettingsDocument(IReadOnlyList<SettingEntry> Settings);

internal sealed record SettingEntry
{
    public required string Name { get; set; }

    public required string Title { get; set; }

    public required SettingKind Kind { get; set; }

    public string? Unit { get; set; }

    public required JsonElement Default { get; set; }

    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    public IReadOnlyList<string> Choices { get; set; } = [];

    public decimal? LabelLimit { get; set; }

    public bool? LargerIsLaxer { get; set; }

    public string? Label { get; set; }
}

internal sealed record MissingDataDocument(IReadOnlyList<MissingDataCard> Cards);

/// <summary>The JSON forms of the smaller catalogues; unknown members are mistakes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, UseStringEnumConverter = true)]
[JsonSerializable(typeof(SettingsDocument))]
[JsonSerializable(typeof(MissingDataDocument))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
