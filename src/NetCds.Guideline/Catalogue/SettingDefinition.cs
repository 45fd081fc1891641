using System.Text.Json.Serialization;

namespace NetCds.Guideline.Catalogue;

/// <summary>A named site setting of the guideline: its type, default and bounds.</summary>
public sealed record SettingDefinition
{
    /// <summary>Name in rules and configuration, snake case.</summary>
    public required string Name { get; init; }

    /// <summary>What it decides, one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>Type of its value.</summary>
    public required SettingKind Kind { get; init; }

    /// <summary>UCUM unit of a number.</summary>
    public string? Unit { get; init; }

    /// <summary>Default: a decimal, a boolean, or one of <see cref="Choices"/>.</summary>
    [JsonConverter(typeof(SettingValueConverter))]
    public required object Default { get; init; }

    /// <summary>Lowest allowed number, or null.</summary>
    public decimal? Low { get; init; }

    /// <summary>Highest allowed number, or null.</summary>
    public decimal? High { get; init; }

    /// <summary>Allowed choices of a code.</summary>
    public IReadOnlyList<string> Choices { get => field ?? []; init; }

    /// <summary>The number a device or drug label sets; a laxer value needs a recorded approval. Null when no label speaks.</summary>
    public decimal? LabelLimit { get; init; }

    /// <summary>True when larger than <see cref="LabelLimit"/> is laxer, false when smaller is; null when no label speaks.</summary>
    public bool? LargerIsLaxer { get; init; }

    /// <summary>What sets <see cref="LabelLimit"/>, to stand after "beyond": <c>the resin microsphere label</c>. Null when nothing does.</summary>
    public string? Label { get; init; }

    /// <summary>Whether a value is laxer than the label allows.</summary>
    /// <param name="value">The value, of the type of the setting.</param>
    public bool IsBeyondLabel(object value) =>
        LabelLimit is { } limit && value is decimal number && (LargerIsLaxer == true ? number > limit : number < limit);
}

/// <summary>Types of setting.</summary>
public enum SettingKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>One of a list of choices.</summary>
    Choice,
}
