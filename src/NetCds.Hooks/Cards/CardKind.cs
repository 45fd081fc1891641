namespace NetCds.Hooks.Cards;

/// <summary>Kinds of card; among cards of equal indicator the first kind comes first.</summary>
internal enum CardKind
{
    /// <summary>What must not be done.</summary>
    Contraindication,

    /// <summary>What the guideline advises against.</summary>
    AdvisedAgainst,

    /// <summary>What must be prepared or watched before a procedure.</summary>
    Precaution,

    /// <summary>The diagnosis stands in free text only.</summary>
    CodeDiagnosis,

    /// <summary>The problem list could not be read.</summary>
    UnreadProblems,

    /// <summary>What is recommended and possible.</summary>
    Options,

    /// <summary>What must be known first.</summary>
    MissingData,

    /// <summary>What is wrong with the data.</summary>
    DataProblem,

    /// <summary>Work-up and follow-up that is due.</summary>
    NextSteps,
}
