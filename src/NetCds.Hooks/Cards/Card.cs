using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards;

/// <summary>A CDS Hooks 2.0 card: one thing to tell the reader, and what may be done about it.</summary>
public sealed record Card
{
    /// <summary>Identity for feedback; the same call and content give the same one.</summary>
    public required Guid Uuid { get; init; }

    /// <summary>One line of plain text, 1 to 139 UTF-16 code units.</summary>
    public required string Summary { get; init; }

    /// <summary>GitHub-flavoured Markdown without HTML; its last line starts with <c>Sources: </c>.</summary>
    public required string Detail { get; init; }

    /// <summary>How loud it is.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Who speaks, and about what kind of thing.</summary>
    public required CardSource Source { get; init; }

    /// <summary>Orders the reader may take over; any number of them.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>Reasons a reader may give for not following; empty when there is nothing to override.</summary>
    public IReadOnlyList<CardCoding> OverrideReasons { get; init; } = [];

    /// <summary>Further reading.</summary>
    public IReadOnlyList<CardLink> Links { get; init; } = [];

    /// <summary><c>any</c> when there are suggestions, otherwise null. Other behaviours are not understood by every client.</summary>
    public string? SelectionBehavior => Suggestions.Count > 0 ? "any" : null;
}
