namespace NetCds.Guideline.Catalogue;

/// <summary>How a fact is read from a resource.</summary>
public enum FactReadKind
{
    /// <summary>The value of an Observation or component, by the type of the fact.</summary>
    Value,

    /// <summary>Any answer but false states it: a decision in words, a measurement.</summary>
    Documented,

    /// <summary>The value divided by the upper limit of its reference range.</summary>
    RatioToUpperLimit,

    /// <summary>Whether the newest value lies a set share above the one before, and above the reference range.</summary>
    Rising,

    /// <summary>The resource's presence.</summary>
    Presence,

    /// <summary>The code as written.</summary>
    Code,

    /// <summary>A coded answer in an element or extension of the resource, or else what its own code says.</summary>
    AnswerAt,

    /// <summary>What the modality of an imaging study says.</summary>
    Modality,

    /// <summary>The number of resources.</summary>
    Count,

    /// <summary>Days since its effective date.</summary>
    Age,

    /// <summary>Hours since its effective time.</summary>
    Hours,

    /// <summary>Days since a medicine was last taken; 0 while it is.</summary>
    ExposureAge,

    /// <summary>A medicine being taken now.</summary>
    Taking,

    /// <summary>A medicine about to be taken.</summary>
    Planned,

    /// <summary>The severity of an allergy.</summary>
    AllergySeverity,

    /// <summary>An answered allergy list with entries, none of them the one looked for.</summary>
    OtherAllergies,

    /// <summary>The quantity of an order.</summary>
    OrderQuantity,

    /// <summary>Patient.birthDate, as completed years.</summary>
    BirthDate,

    /// <summary>Patient.gender.</summary>
    Gender,

    /// <summary>Whether lists were answered.</summary>
    ListsAnswered,
}
