using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetCds.Guideline.Catalogue;

internal sealed record ModalityDocument
{
    public required string Version { get; set; }

    public required GuidelineIdentity Guideline { get; set; }

    public required IReadOnlyDictionary<string, SystemEntry> Systems { get; set; }

    /// <summary>Key in <see cref="Systems"/> of the system whose codes are the ids.</summary>
    public required string LocalSystem { get; set; }

    /// <summary>How the file is to be read, for its readers; nothing is computed from it.</summary>
    public IReadOnlyDictionary<string, string> Conventions { get; set; } = new Dictionary<string, string>();

    public IReadOnlyList<string> OtherOrgans { get; set; } = [];

    public IReadOnlyList<string> NotOtherOrgan { get; set; } = [];

    /// <summary>Systems and codes (<c>System|code</c>) that name a technique but no organ.</summary>
    public IReadOnlyList<string> OrganFree { get; set; } = [];

    public IReadOnlyList<string> HistoryCodes { get; set; } = [];

    public required IReadOnlyList<ModalityEntry> Modalities { get; set; }
}

internal sealed record GuidelineIdentity(string Id, string Version);

internal sealed record SystemEntry
{
    public required string Canonical { get; set; }

    public IReadOnlyList<string> AlsoAccept { get; set; } = [];

    public bool NumbersOnly { get; set; }
}

internal sealed record ModalityEntry
{
    public required string Id { get; set; }

    public required string Title { get; set; }

    public required string Kind { get; set; }

    public string? Group { get; set; }

    public bool Umbrella { get; set; }

    public IReadOnlyList<string> Members { get; set; } = [];

    public IReadOnlyList<string> Drugs { get; set; } = [];

    public bool Assessed { get; set; }

    public string? AppliesWhen { get; set; }

    public IReadOnlyList<string> SafetyRules { get; set; } = [];

    public IReadOnlyList<OrderCodingEntry> OrderCodings { get; set; } = [];

    public IReadOnlyList<RecognitionClause> Recognise { get; set; } = [];

    public IReadOnlyList<string> TextClues { get; set; } = [];

    public bool Technique { get; set; }

    public required string ResourceType { get; set; }

    public IReadOnlyList<string> AlsoResourceTypes { get; set; } = [];

    public string? Category { get; set; }

    public IReadOnlyList<string> Satisfies { get; set; } = [];

    public string? JudgedAs { get; set; }

    public string? DetailOf { get; set; }

    public IReadOnlyList<string> NoOneClickOn { get; set; } = [];
}

internal sealed record OrderCodingEntry
{
    public required string System { get; set; }

    public required string Code { get; set; }

    public string? Display { get; set; }

    public required string Status { get; set; }

    public bool Conditional { get; set; }

    /// <summary>One analyte of a panel: recognised, but never written for the whole.</summary>
    public bool Part { get; set; }
}

/// <summary>A way to recognise an order that needs more than one code.</summary>
internal sealed record RecognitionClause
{
    public IReadOnlyList<string> AnyCode { get; set; } = [];

    public string? OrderFor { get; set; }

    public IReadOnlyList<string> WithAnyCode { get; set; } = [];

    public IReadOnlyList<string> WithAnyText { get; set; } = [];

    public string? WithAnswer { get; set; }

    public IReadOnlyList<string> WithRoute { get; set; } = [];

    public IReadOnlyList<string> WithoutCode { get; set; } = [];

    public IReadOnlyList<string> WithoutText { get; set; } = [];

    public IReadOnlyList<string> WithoutRoute { get; set; } = [];

    public string? Together { get; set; }
}

/// <summary>The JSON form of <c>modalities.json</c>; unknown members are mistakes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, ReadCommentHandling = JsonCommentHandling.Disallow)]
[JsonSerializable(typeof(ModalityDocument))]
internal sealed partial class ModalityJson : JsonSerializerContext;
