using System.Diagnostics.CodeAnalysis;
using NetCds.Guideline;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Narrative;
using NetCds.Hooks.Gathering;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Assessments;

/// <summary>Takes a call from request to assessment.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class HookAssessor
{
    private readonly IGuideline _guideline;
    private readonly SiteSettings _settings;
    private readonly bool _honoursRequestSettings;
    private readonly TimeProvider _time;
    private readonly PrefetchReader _reader;
    private readonly SitePractice _site = SitePractice.None;
    private readonly SiteLimits _limits;

    /// <summary>Creates an assessor.</summary>
    /// <param name="guideline">The guideline to evaluate.</param>
    /// <param name="templates">The prefetch keys that are published.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="honoursRequestSettings">Whether calls may bring settings and an evaluation time of their own; in sandbox mode only.</param>
    /// <param name="time">The clock.</param>
    public HookAssessor(IGuideline guideline, PrefetchTemplates templates, SiteSettings settings, bool honoursRequestSettings, TimeProvider time)
    {
        _guideline = guideline;
        _settings = settings;
        _honoursRequestSettings = honoursRequestSettings;
        _time = time;
        _reader = new PrefetchReader(templates);
        _limits = new SiteLimits(guideline.Settings, settings, []);
    }

    /// <summary>What the site whose calls are assessed has set up; sites with order codes of their own each have an assessor.</summary>
    public SitePractice Site
    {
        get => _site;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _site = value;
            _limits = new SiteLimits(_guideline.Settings, _settings, value.Approvals);
        }
    }

    internal IGuideline Guideline => _guideline;

    /// <summary>Opens a call: reads its settings and what came with it.</summary>
    /// <param name="request">The call; it must live as long as what is opened.</param>
    /// <param name="call">The call, to be given what it wants and to be assessed.</param>
    /// <param name="errors">What is wrong with the settings it brings; empty otherwise.</param>
    /// <returns>Whether the call can be used.</returns>
    public bool TryOpen(HookRequest request, [NotNullWhen(true)] out HookCall? call, out IReadOnlyList<HookRequestError> errors)
    {
        errors = [];
        var settings = _honoursRequestSettings
            ? RequestSettings.Read(request, _guideline.Settings, _settings, out errors)
            : new RequestSettings(_settings, null);
        call = errors.Count == 0 ? Open(request, settings) : null;
        return call is not null;
    }

    /// <summary>Opens a call with given settings; what the call itself asks for is not looked at.</summary>
    /// <param name="request">The call; it must live as long as what is opened.</param>
    /// <param name="settings">Settings and evaluation time.</param>
    public HookCall Open(HookRequest request, RequestSettings settings) => new(this, request, settings, settings.AsOf ?? WholeSeconds(_time.GetUtcNow()));

    internal PrefetchResult Read(HookRequest request, IReadOnlyDictionary<string, FetchedData> fetched) => _reader.Read(request, fetched);

    internal HookAssessment Assess(
        HookRequest request, PrefetchResult prefetch, RequestSettings settings, DateTimeOffset evaluatedAt, IReadOnlyDictionary<string, FetchedText> texts, bool withDetails)
    {
        var (status, assessment) = prefetch.Status switch
        {
            PrefetchStatus.PatientMismatch => (HookAssessmentStatus.PatientMismatch, _guideline.NothingSaid(Concern.PatientMismatch, prefetch.Record.Issues)),
            PrefetchStatus.NothingCame => (HookAssessmentStatus.NoData, _guideline.NothingSaid(Concern.Undecided, prefetch.Record.Issues)),
            _ => (
                HookAssessmentStatus.Assessed,
                _guideline.Assess(prefetch.Record, new AssessmentContext(evaluatedAt, request.IsOrderHook, settings.Settings, withDetails) { OrderCodes = _site.OrderCodes, FetchedTexts = texts })),
        };
        return new HookAssessment(status, assessment, request.PatientId, request.Hook, evaluatedAt) { Site = _site, Limits = _limits.Under(settings.Settings) };
    }

    private static DateTimeOffset WholeSeconds(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
