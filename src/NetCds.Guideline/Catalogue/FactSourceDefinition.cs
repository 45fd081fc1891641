using NetCds.Fhir.Terminology;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Catalogue;

/// <summary>One FHIR element that states a fact.</summary>
public sealed record FactSourceDefinition
{
    /// <summary>Position of the fact in the catalogue.</summary>
    public required int FactIndex { get; init; }

    /// <summary>FHIR type of the resources read; empty when the fact is about the record itself.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Codings that identify the resource; empty when it is identified otherwise.</summary>
    public IReadOnlyList<Coding> Codings { get; init; } = [];

    /// <summary>Those of <see cref="Codings"/> that may also be written: confirmed or the project's own.</summary>
    public IReadOnlyList<Coding> WritableCodings { get; init; } = [];

    /// <summary>Beginnings of codes that identify the resource.</summary>
    public IReadOnlyList<Coding> CodePrefixes { get; init; } = [];

    /// <summary>Codings of <c>category</c> that identify a report.</summary>
    public IReadOnlyList<Coding> Categories { get; init; } = [];

    /// <summary>Words that identify the resource in free text when no coding does; whole words, whatever the case.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>How the fact is read from the resource.</summary>
    public FactReadKind Read { get; init; }

    /// <summary>Whether draft orders are read too.</summary>
    public bool ReadsDrafts { get; init; }

    /// <summary>Statuses a resource must have; empty for the usual ones of its type.</summary>
    internal IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Words beside which <see cref="Words"/> do not count.</summary>
    internal IReadOnlyList<string> NotWords { get; init; } = [];

    /// <summary>Words that must stand in the resource's text whatever its code.</summary>
    internal IReadOnlyList<string> RequiredWords { get; init; } = [];

    /// <summary>Imaging modalities one of which a study identified by words must have, if it names any.</summary>
    internal IReadOnlyList<Coding> Modalities { get; init; } = [];

    /// <summary>Body sites one of which the resource must have, if it names any.</summary>
    internal IReadOnlyList<Coding> BodySites { get; init; } = [];

    /// <summary>The resource counts only in this company.</summary>
    internal FactCompany? OnlyWith { get; init; }

    /// <summary>The resource does not count in this company.</summary>
    internal FactCompany? NotWith { get; init; }

    /// <summary>The value a positive statement gives; none when it says too little.</summary>
    internal FactValue Value { get; init; }

    /// <summary>The value a negative statement gives; none when it gives none.</summary>
    internal FactValue AbsentValue { get; init; }

    /// <summary>The value of a severe reaction.</summary>
    internal FactValue SevereValue { get; init; }

    /// <summary>Data issue that a positive statement without value raises, or null.</summary>
    internal string? Issue { get; init; }

    /// <summary>Answers of this source beside those of the fact.</summary>
    internal IReadOnlyList<FactAnswer> Answers { get; init; } = [];

    /// <summary>Numbers that stand for values.</summary>
    internal IReadOnlyList<FactBand> Bands { get; init; } = [];

    /// <summary>Words that may stand before a number in text.</summary>
    internal IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Words that mark a number as a total of all sessions.</summary>
    internal IReadOnlyList<string> TotalWords { get; init; } = [];

    /// <summary>Whether a unit that is not accepted is a measurement of another kind rather than a mistake.</summary>
    internal bool IgnoresOtherUnits { get; init; }

    /// <summary>Whether only a verificationStatus of confirmed counts.</summary>
    internal bool ConfirmedOnly { get; init; }

    /// <summary>Form of a medicine that it must have, or null.</summary>
    internal FactMedicineForm? OnlyForm { get; init; }

    /// <summary>Form of a medicine that it must not have, or null.</summary>
    internal FactMedicineForm? ExceptForm { get; init; }

    /// <summary>Words of a reason for which the medicine does not count.</summary>
    internal IReadOnlyList<string> ExceptReason { get; init; } = [];

    /// <summary>Element that holds the answer, or null.</summary>
    internal string? Element { get; init; }

    /// <summary>Address of the extension that holds the answer, or null.</summary>
    internal string? Extension { get; init; }

    /// <summary>Values that follow from the resource's own code.</summary>
    internal IReadOnlyList<FactAnswer> ByCode { get; init; } = [];

    /// <summary>Lists that must have been answered.</summary>
    internal IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>Codings of entries that are no entries, such as "no known drug allergy".</summary>
    internal IReadOnlyList<Coding> NotCodings { get; init; } = [];

    /// <summary>Rise over the previous value, in per cent, that counts.</summary>
    internal decimal Percent { get; init; }

    /// <summary>Days for which the statement holds; null for the fact's own validity.</summary>
    internal int? ValidDays { get; init; }

    /// <summary>How the statement stands against others.</summary>
    internal FactWeight Weight { get; init; }
}
