using System.Text.Json.Serialization;

namespace NetCds.Guideline.Catalogue;

internal sealed record SettingsDocument(IReadOnlyList<SettingDefinition> Settings);

internal sealed record MissingDataDocument(IReadOnlyList<MissingDataCard> Cards);

/// <summary>The JSON forms of the smaller catalogues; unknown members are mistakes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, UseStringEnumConverter = true)]
[JsonSerializable(typeof(SettingsDocument))]
[JsonSerializable(typeof(MissingDataDocument))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
