using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Patients;
using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Narrative;

/// <summary>What the guideline makes of reports: as far as a site's settings allow, and only where a record holds any.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class NarrativeSource
{
    /// <summary>Name of the setting that says what is done with facts of reports.</summary>
    public const string SettingName = "report_facts";

    private const string Off = "off";
    private const string Use = "use";

    private readonly int _setting;
    private readonly NarrativeReader _reader;
    private readonly NarrativeWeigher _weigher;

    public NarrativeSource(ReportCatalogue catalogue, GuidelineGraph graph, SettingCatalogue settings, Lazy<ReportReader> reader)
    {
        _setting = settings.IndexOf(SettingName);
        _reader = new NarrativeReader(catalogue, graph.Facts, reader);
        _weigher = new NarrativeWeigher(graph, catalogue.SettledAfterDays);
    }

    /// <summary>The texts of reports to fetch before the assessment; none when reports are not read.</summary>
    public IReadOnlyList<AttachmentToRead> Elsewhere(PatientRecord record, SiteSettings settings) => IsOff(settings) ? [] : _reader.Elsewhere(record);

    /// <summary>Reads the reports and weighs them against a record that was evaluated without them.</summary>
    /// <param name="record">The record.</param>
    /// <param name="state">The evaluated record.</param>
    /// <param name="unread">What was not read.</param>
    /// <returns>What they add; null when reports are not read or there are none.</returns>
    public NarrativeView? Consider(PatientRecord record, EvaluationState state, out IReadOnlyList<UnreadText> unread)
    {
        unread = [];
        if (IsOff(state.Context.Settings) || _reader.Read(record, state.Context.FetchedTexts, state.Context.EvaluatedAt) is not { } reading)
        {
            return null;
        }

        unread = reading.Unread;
        return _weigher.Weigh(reading.Statements, state, IsIn(state.Context.Settings, Use));
    }

    /// <summary>Whether something that reports may say against the record could not be read, so that nothing may be more than an option.</summary>
    /// <param name="record">The record.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="unread">What was not read.</param>
    public bool MayBeContradicted(PatientRecord record, SiteSettings settings, IReadOnlyList<UnreadText> unread)
    {
        if (_setting < 0 || !IsIn(settings, Use))
        {
            return false;
        }

        var isOpen = !record.AnsweredLists.Contains("DiagnosticReport");
        for (var i = 0; i < unread.Count; i++)
        {
            isOpen |= unread[i].Reason == UnreadReason.NotRetrieved;
        }

        return isOpen;
    }

    private bool IsOff(SiteSettings settings) => _setting < 0 || IsIn(settings, Off);

    private bool IsIn(SiteSettings settings, string choice) => string.Equals(settings.Values[_setting] as string, choice, StringComparison.Ordinal);
}
