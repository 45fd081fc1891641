using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetCds.Guideline.Catalogue;

internal sealed record ModalityDocument
{
    public required string Version { get; init; }

    public required GuidelineIdentity Guideline { get; init; }

    public required IReadOnlyDictionary<string, SystemEntry> Systems { get; init; }

    /// <summary>Key in <see cref="Systems"/> of the system whose codes are the ids.</summary>
    public required string LocalSystem { get; init; }

    /// <summary>How the file is to be read, for its readers; nothing is computed from it.</summary>
    public IReadOnlyDictionary<string, string> Conventions { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> OtherOrgans { get; init; } = [];

    public IReadOnlyList<string> NotOtherOrgan { get; init; } = [];

    public IReadOnlyList<string> HistoryCodes { get; init; } = [];

    public required IReadOnlyList<ModalityEntry> Modalities { get; init; }
}

internal sealed record GuidelineIdentity(string Id, string Version);

internal sealed record SystemEntry
{
    public required string Canonical { get; init; }

    public IReadOnlyList<string> AlsoAccept { get; init; } = [];

    public bool NumbersOnly { get; init; }
}

internal sealed record ModalityEntry
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public string? Group { get; init; }

    public bool Umbrella { get; init; }

    public IReadOnlyList<string> Members { get; init; } = [];

    public IReadOnlyList<string> Drugs { get; init; } = [];

    public bool Assessed { get; init; }

    public string? AppliesWhen { get; init; }

    public IReadOnlyList<string> SafetyRules { get; init; } = [];

    public IReadOnlyList<OrderCodingEntry> OrderCodings { get; init; } = [];

    public IReadOnlyList<RecognitionClause> Recognise { get; init; } = [];

    public IReadOnlyList<string> TextClues { get; init; } = [];

    public bool Technique { get; init; }

    public required string ResourceType { get; init; }

    public IReadOnlyList<string> AlsoResourceTypes { get; init; } = [];

    public string? Category { get; init; }

    public IReadOnlyList<string> Satisfies { get; init; } = [];

    public string? JudgedAs { get; init; }

    public string? DetailOf { get; init; }

    public IReadOnlyList<string> NoOneClickOn { get; init; } = [];
}

internal sealed record OrderCodingEntry
{
    public required string System { get; init; }

    public required string Code { get; init; }

    public string? Display { get; init; }

    public required string Status { get; init; }

    public bool Conditional { get; init; }

    /// <summary>One analyte of a panel: recognised, but never written for the whole.</summary>
    public bool Part { get; init; }
}

/// <summary>A way to recognise an order that needs more than one code.</summary>
internal sealed record RecognitionClause
{
    public IReadOnlyList<string> AnyCode { get; init; } = [];

    public string? OrderFor { get; init; }

    public IReadOnlyList<string> WithAnyCode { get; init; } = [];

    public IReadOnlyList<string> WithAnyText { get; init; } = [];

    public string? WithAnswer { get; init; }

    public IReadOnlyList<string> WithRoute { get; init; } = [];

    public IReadOnlyList<string> WithoutCode { get; init; } = [];

    public IReadOnlyList<string> WithoutText { get; init; } = [];

    public IReadOnlyList<string> WithoutRoute { get; init; } = [];

    public string? Together { get; init; }
}

/// <summary>The JSON form of <c>modalities.json</c>; unknown members are mistakes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, ReadCommentHandling = JsonCommentHandling.Disallow)]
[JsonSerializable(typeof(ModalityDocument))]
internal sealed partial class ModalityJson : JsonSerializerContext;
