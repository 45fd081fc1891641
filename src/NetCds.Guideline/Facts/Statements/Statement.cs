using NetCds.Fhir.Dates;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Statements;

/// <summary>What one resource says about one fact.</summary>
internal struct Statement
{
    /// <summary>The source it was read by.</summary>
    public FactSource Source;

    /// <summary>What came of reading.</summary>
    public ReadOutcome Outcome;

    /// <summary>Its value.</summary>
    public FactValue Value;

    /// <summary>Code of a data issue, or null.</summary>
    public string? Issue;

    /// <summary>When it held.</summary>
    public FhirDateTime? Effective;

    /// <summary>Where it was read.</summary>
    public FactEvidence Evidence;

    /// <summary>Its place in time: ticks of the earliest instant, the lowest value without a date, the highest for a draft.</summary>
    public long Time;

    /// <summary>Preference among statements, whatever their date; higher first.</summary>
    public int Rank;

    /// <summary>Whether it is a total of all sessions.</summary>
    public bool IsTotal;

    /// <summary>Index of the next statement about the same fact, or -1.</summary>
    public int Next;
}
