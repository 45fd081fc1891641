using System.Collections.Frozen;
using System.Globalization;
using NetCds.Guideline;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Narrative;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Gathering;

/// <summary>
/// One call on its way from request to assessment: what came with it, what it still wants from the EHR, and in which order. The problem list comes first
/// and decides whether anything else is wanted, so that a patient who is not concerned costs one query.
/// </summary>
/// <remarks>Nothing is wanted twice: asking what is wanted and supplying it ends after a few rounds whatever comes.</remarks>
/// <threadsafety>For one call at a time.</threadsafety>
public sealed class HookCall
{
    private const int PageSize = 200;

    private readonly HookAssessor _assessor;
    private readonly HookRequest _request;
    private readonly RequestSettings _settings;
    private readonly Dictionary<string, FetchedData> _fetched = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly string _queryId;
    private IReadOnlyDictionary<string, FetchedText> _texts = FrozenDictionary<string, FetchedText>.Empty;
    private PrefetchResult _prefetch;

    internal HookCall(HookAssessor assessor, HookRequest request, RequestSettings settings, DateTimeOffset evaluatedAt)
    {
        _assessor = assessor;
        _request = request;
        _settings = settings;
        EvaluatedAt = evaluatedAt;
        _queryId = Uri.EscapeDataString(request.PatientId);
        _prefetch = assessor.Read(request, _fetched);
    }

    /// <summary>The time the assessment is made for.</summary>
    public DateTimeOffset EvaluatedAt { get; }

    /// <summary>What the call wants next from the EHR; empty when nothing more could matter. What is given here counts as asked and is not given again.</summary>
    public IReadOnlyList<WantedData> TakeWanted()
    {
        if (_prefetch.Status == PrefetchStatus.PatientMismatch)
        {
            return [];
        }

        var wanted = new List<WantedData>();
        if (Unasked("Condition") is { } problemList)
        {
            Add(wanted, problemList);
            return wanted;
        }

        if (_assessor.Guideline.Screen(_prefetch.Record, EvaluatedAt) is Concern.NotConcerned or Concern.OutOfScope)
        {
            return wanted;
        }

        foreach (var key in _prefetch.Unanswered)
        {
            if (!_asked.Contains(key.Name))
            {
                Add(wanted, key);
            }
        }

        if (wanted.Count == 0)
        {
            AddMedications(wanted);
        }

        return wanted;
    }

    /// <summary>Takes what came from the EHR into account.</summary>
    /// <param name="fetched">What came; what was asked for and is not here counts as failed.</param>
    public void Supply(IEnumerable<FetchedData> fetched)
    {
        foreach (var data in fetched)
        {
            _fetched[data.Name] = data;
        }

        _prefetch = _assessor.Read(_request, _fetched);
    }

    /// <summary>
    /// The texts of reports that stand elsewhere, once nothing else is wanted: those of finished reports of this patient, the newest of each kind; empty when the
    /// patient is not concerned or the site does not have reports read.
    /// </summary>
    public IReadOnlyList<AttachmentToRead> WantedTexts() =>
        _prefetch.Status == PrefetchStatus.Usable && _assessor.Guideline.Screen(_prefetch.Record, EvaluatedAt) is Concern.Concerned or Concern.ConcernedByTextOnly
            ? _assessor.Guideline.ReportsElsewhere(_prefetch.Record, _settings.Settings)
            : [];

    /// <summary>Takes the texts that came into account.</summary>
    /// <param name="texts">What came for each text wanted.</param>
    public void Supply(IReadOnlyList<FetchedText> texts)
    {
        var byUrl = new Dictionary<string, FetchedText>(texts.Count, StringComparer.Ordinal);
        foreach (var text in texts)
        {
            byUrl[text.Url] = text;
        }

        _texts = byUrl;
    }

    /// <summary>Assesses the patient on what is at hand.</summary>
    /// <param name="withDetails">Whether the assessment is to be explained, see <see cref="AssessmentContext.WithDetails"/>.</param>
    public HookAssessment Assess(bool withDetails = false) => _assessor.Assess(_request, _prefetch, _settings, EvaluatedAt, _texts, withDetails);

    private PrefetchKey? Unasked(string resourceType)
    {
        foreach (var key in _prefetch.Unanswered)
        {
            if (key.ResourceType == resourceType && !_asked.Contains(key.Name))
            {
                return key;
            }
        }

        return null;
    }

    private void Add(List<WantedData> wanted, PrefetchKey key)
    {
        _asked.Add(key.Name);
        var query = key.QueryFor(_queryId);
        wanted.Add(new WantedData(key.Name, key.IsPatient ? query : string.Create(CultureInfo.InvariantCulture, $"{query}&_count={PageSize}")));
    }

    private void AddMedications(List<WantedData> wanted)
    {
        foreach (var reference in MissingMedications.Find(_prefetch.Record))
        {
            if (_asked.Add(reference))
            {
                wanted.Add(new WantedData(reference, reference));
            }
        }
    }
}
