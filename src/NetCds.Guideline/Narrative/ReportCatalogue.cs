using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Narrative;

/// <summary>Which reports are read, and which facts they are a source of.</summary>
internal sealed class ReportCatalogue
{
    /// <summary>How many reports of each kind are read, the newest.</summary>
    public required int Newest { get; init; }

    /// <summary>By how many days a recorded value must be newer than a report to settle what the report says, for facts that hold for good.</summary>
    public required int SettledAfterDays { get; init; }

    /// <summary>Statuses of finished reports, by FHIR type, UTF-8.</summary>
    public required IReadOnlyDictionary<string, byte[][]> Statuses { get; init; }

    /// <summary>Codes and categories of reports that are of no kind that is read.</summary>
    public required CodeTable<bool> NotRead { get; init; }

    /// <summary>The kinds, the one that words decide first at the front.</summary>
    public required IReadOnlyList<ReportKind> Kinds { get; init; }
}

/// <summary>A kind of report.</summary>
internal sealed class ReportKind
{
    public required ReportKinds Kind { get; init; }

    /// <summary>Categories of such reports.</summary>
    public required CodeTable<bool> Categories { get; init; }

    /// <summary>Codes of such reports.</summary>
    public required CodeTable<bool> Codes { get; init; }

    /// <summary>Words in the name of such reports.</summary>
    public required WordSet Words { get; init; }

    /// <summary>By fact: whether such reports are a source of it.</summary>
    public required bool[] States { get; init; }
}
