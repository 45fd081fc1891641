using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Narrative;

/// <summary>A report that is read.</summary>
/// <param name="Resource">The report.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Effective">When its findings held; null when it does not say.</param>
internal readonly record struct SelectedReport(FhirResource Resource, ReportKind Kind, FhirDateTime? Effective)
{
    /// <summary>The newest first; those without a date last.</summary>
    public static int Newest(SelectedReport left, SelectedReport right)
    {
        var byTime = (right.Effective?.Earliest.UtcTicks ?? long.MinValue).CompareTo(left.Effective?.Earliest.UtcTicks ?? long.MinValue);
        return byTime != 0 ? byTime : string.CompareOrdinal(left.Resource.Reference, right.Resource.Reference);
    }
}

/// <summary>The reports of a record.</summary>
/// <param name="Reports">Those that are read, newest first.</param>
/// <param name="Unread">Those that are not.</param>
internal sealed record ReportSelection(List<SelectedReport> Reports, List<UnreadText> Unread);
