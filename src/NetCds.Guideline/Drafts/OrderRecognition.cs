using NetCds.Fhir.Terminology;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Drafts;

/// <summary>How orders for one modality are recognised, as the catalogue of modalities says.</summary>
internal sealed record OrderRecognition
{
    /// <summary>Position of the modality.</summary>
    public required int Modality { get; init; }

    /// <summary>The project's own coding, which outranks everything else an order says.</summary>
    public required Coding LocalCoding { get; init; }

    /// <summary>Standard codings each of which names the modality for certain.</summary>
    public required IReadOnlyList<Coding> Codings { get; init; }

    public required IReadOnlyList<OrderClause> Clauses { get; init; }

    /// <summary>Words that name it when no coding does.</summary>
    public required IReadOnlyList<string> TextClues { get; init; }

    /// <summary>FHIR types an order for it has; its words count first in these.</summary>
    public required IReadOnlyList<string> ResourceTypes { get; init; }

    /// <summary>Whether words, and codes that name no organ, say how but not where, so that another organ in the order rules it out.</summary>
    public required bool IsTechnique { get; init; }

    /// <summary>Positions of the modalities an umbrella stands for; empty for one that is no umbrella.</summary>
    public required int[] Members { get; init; }

    /// <summary>How many modalities it stands for, 0 for one that is no umbrella; of equally strong matches the narrowest wins.</summary>
    public int Breadth => Members.Length;

    /// <summary>Whether an order for the other is one for this umbrella that says more.</summary>
    /// <param name="other">The other.</param>
    public bool Covers(OrderRecognition other)
    {
        if (other.Breadth == 0)
        {
            return Array.IndexOf(Members, other.Modality) >= 0;
        }

        foreach (var member in other.Members)
        {
            if (Array.IndexOf(Members, member) < 0)
            {
                return false;
            }
        }

        return other.Breadth < Breadth;
    }
}

/// <summary>A combination that names a modality: one of the codes, and everything else that is given.</summary>
internal sealed record OrderClause
{
    public required IReadOnlyList<Coding> AnyCode { get; init; }

    /// <summary>Position of the modality the order is recognised for already, or null.</summary>
    public required int? OrderFor { get; init; }

    public required IReadOnlyList<Coding> WithAnyCode { get; init; }

    public required WordSet WithAnyText { get; init; }

    public required IReadOnlyList<Coding> WithAnswer { get; init; }

    public required IReadOnlyList<Coding> WithRoute { get; init; }

    /// <summary>Whether the codes may stand in several orders of one call.</summary>
    public required bool IsShared { get; init; }

    public required IReadOnlyList<Coding> WithoutCode { get; init; }

    public required WordSet WithoutText { get; init; }

    public required IReadOnlyList<Coding> WithoutRoute { get; init; }
}
