using NetCds.Fhir.Terminology;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Catalogue;

/// <summary>An answer and what states it.</summary>
/// <param name="Value">The value it gives.</param>
/// <param name="Codings">Codings that state it.</param>
/// <param name="Words">Words that state it when no coding does.</param>
/// <param name="Flag">The boolean that states it, or null.</param>
internal sealed record FactAnswer(FactValue Value, IReadOnlyList<Coding> Codings, IReadOnlyList<string> Words, bool? Flag = null);

/// <summary>Numbers that stand for a value.</summary>
/// <param name="Low">Lowest number.</param>
/// <param name="High">Highest number.</param>
/// <param name="Value">The value they give.</param>
internal sealed record FactBand(decimal Low, decimal High, FactValue Value);

/// <summary>What stands beside a procedure: words in its text, or other procedures of the same day.</summary>
/// <param name="Words">Words in its text.</param>
/// <param name="SameDay">Codings of procedures of the same day, the procedure's own included.</param>
internal sealed record FactCompany(IReadOnlyList<string> Words, IReadOnlyList<Coding> SameDay);

/// <summary>How a form of a medicine is told from others of the same ingredient.</summary>
/// <param name="Codings">Codings of the form.</param>
/// <param name="Words">Words that name it.</param>
/// <param name="Routes">Routes by which only this form is given.</param>
internal sealed record FactMedicineForm(IReadOnlyList<Coding> Codings, IReadOnlyList<string> Words, IReadOnlyList<Coding> Routes);

/// <summary>Facts that cannot hold together.</summary>
/// <param name="When">The facts and the values that meet; a number meets any number at or above its lower bound.</param>
/// <param name="FactIndex">The fact that then counts as missing.</param>
/// <param name="Message">What the reader is told.</param>
internal sealed record FactContradiction(IReadOnlyList<(int FactIndex, FactValue Value)> When, int FactIndex, string Message);

/// <summary>How a statement stands against others about the same fact.</summary>
internal enum FactWeight
{
    /// <summary>By its resource: an Observation is explicit, anything else presence.</summary>
    Usual,

    /// <summary>A presence that an explicit statement of the same or a newer date overrides.</summary>
    Presence,

    /// <summary>Counts only when nothing else does; every one must agree.</summary>
    Fallback,
}

/// <summary>What shows that a patient is the guideline's concern.</summary>
internal sealed record FactConcern
{
    /// <summary>Diagnoses and morphologies.</summary>
    public IReadOnlyList<Coding> Codings { get; init; } = [];

    /// <summary>Beginnings of diagnosis codes.</summary>
    public IReadOnlyList<Coding> CodePrefixes { get; init; } = [];

    /// <summary>Observations that are made of such tumours only.</summary>
    public IReadOnlyList<Coding> Observations { get; init; } = [];

    /// <summary>Address of the extension that gives a Condition's morphology, or null.</summary>
    public string? Extension { get; init; }

    /// <summary>Words that name such a tumour.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words that deny what follows.</summary>
    public IReadOnlyList<string> NegatedBefore { get; init; } = [];

    /// <summary>Words that deny what went before.</summary>
    public IReadOnlyList<string> NegatedAfter { get; init; } = [];

    /// <summary>How many words may stand between the denial and what it denies.</summary>
    public int Within { get; init; }
}

/// <summary>What all sources share.</summary>
internal sealed record FactConventions
{
    /// <summary>Canonical addresses of systems whose codes are compared whatever their case.</summary>
    public IReadOnlyList<string> CaselessSystems { get; init; } = [];

    /// <summary>Codings and words that say "not documented".</summary>
    public FactAnswer NotDocumented { get; init; } = new(default, [], []);

    /// <summary>Coded forms of true and false.</summary>
    public IReadOnlyList<FactAnswer> FlagAnswers { get; init; } = [];

    /// <summary>Words beside which an answer in words is not trusted.</summary>
    public IReadOnlyList<string> AnswerDoubts { get; init; } = [];

    /// <summary>Facts that cannot hold together.</summary>
    public IReadOnlyList<FactContradiction> Contradictions { get; init; } = [];

    /// <summary>What shows that a patient is concerned.</summary>
    public FactConcern Concern { get; init; } = new();

    /// <summary>Every accepted name of a system with its canonical address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Systems { get; init; } = [];
}
