using NetCds.Fhir.Terminology;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Drafts;

/// <summary>How orders for one modality are recognised, as the catalogue of modalities says.</summary>
internal sealed record OrderRecognition
{
    /// <summary>Position of the modality.</summary>
    public required int Modality { get; init; }

    /// <summary>Codings each of which names the modality for certain.</summary>
    public required IReadOnlyList<Coding> Codings { get; init; }

    public required IReadOnlyList<OrderClause> Clauses { get; init; }

    /// <summary>Words that name it when no coding does, longest first.</summary>
    public required IReadOnlyList<string> TextClues { get; init; }

    /// <summary>Whether codes and words name a technique only, so that another organ in the order rules it out.</summary>
    public required bool IsTechnique { get; init; }

    /// <summary>Whether it stands for several modalities; a more specific match wins.</summary>
    public required bool IsUmbrella { get; init; }
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

    public required IReadOnlyList<Coding> WithoutCode { get; init; }

    public required WordSet WithoutText { get; init; }

    public required IReadOnlyList<Coding> WithoutRoute { get; init; }
}
