using System.Collections.Immutable;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Drafts;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Narrative;
using NetCds.Guideline.Patients;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Assessments;

/// <summary>Assesses one patient: reads facts, evaluates the rules, draws verdicts.</summary>
internal sealed class Assessor
{
    private readonly GuidelinePlan _plan;
    private readonly GuidelineGraph _graph;
    private readonly FactReader _reader;
    private readonly ConcernScreen _screen;
    private readonly GuidelineEvaluator _evaluator;
    private readonly ConflictDetector _conflicts;
    private readonly DraftMarker _drafts;
    private readonly FindingMaker _findings;
    private readonly VerdictMaker[] _verdictMakers;
    private readonly ImmutableArray<ModalityVerdict> _silent;
    private readonly bool[] _isAssessed;
    private readonly MissingDataCollector _missing;
    private readonly ActionCollector _actions;
    private readonly CitationCollector _citations;
    private readonly RuleLine[] _notes;
    private readonly int _gradeFact;
    private readonly NarrativeSource? _narrative;

    public Assessor(GuidelineModel model, NarrativeSource? narrative)
    {
        _narrative = narrative;
        _plan = model.Plan;
        _graph = model.Graph;
        _reader = new FactReader(model.Graph.Facts);
        _screen = new ConcernScreen(model.Graph.Facts);
        _evaluator = new GuidelineEvaluator(model.Graph);
        _drafts = new DraftMarker(model.Drafts, model.Graph.Modalities);
        _conflicts = new ConflictDetector(model.Graph);
        _findings = new FindingMaker(model.Graph);
        _verdictMakers = [.. model.Modalities.Select(m => new VerdictMaker(m, _findings, model.Graph.Facts.Definitions.Count, Labelled(m, model.Settings)))];
        _isAssessed = [.. model.Modalities.Select(m => m.Modality.IsAssessed)];
        _silent = [.. _verdictMakers.Where(v => v.Modality.IsAssessed).Select(v => v.Silent)];
        _missing = new MissingDataCollector(model.Graph, model.Modalities, model.MissingDataCards);
        _actions = new ActionCollector(model.Graph, model.Modalities);
        _citations = new CitationCollector(model.Graph, model.Modalities);
        _notes = [.. model.Graph.Lines.Where(l => l.Text.Modalities.Count == 0).OrderBy(l => l.Text.Id, StringComparer.Ordinal)];
        _gradeFact = model.Graph.Facts.IndexOf("grade");
    }

    public Concern Screen(PatientRecord record, DateTimeOffset evaluatedAt) => _screen.Screen(record, evaluatedAt);

    public IReadOnlyList<AttachmentToRead> ReportsElsewhere(PatientRecord record, SiteSettings settings) => _narrative?.Elsewhere(record, settings) ?? [];

    public Assessment Assess(PatientRecord record, AssessmentContext context)
    {
        var concern = _screen.Screen(record, context.EvaluatedAt);
        if (concern is Concern.NotConcerned or Concern.OutOfScope)
        {
            return Nothing(concern, []);
        }

        if (concern == Concern.Undecided)
        {
            // Who ordered something must learn that it was not checked, so the drafts are named all the same.
            return Nothing(concern, record.Issues) with { Drafts = _drafts.Read(record, context.OrderCodes) };
        }

        var reading = _reader.Read(record, context.EvaluatedAt);
        var state = new EvaluationState(reading.Facts, _graph.Lines.Length, _graph.Modalities.Modalities.Count, context);
        state.HasIncompleteObservations = !record.AnsweredLists.Contains("Observation");
        state.HasInvalidData = Array.Exists(state.Recorded, f => f.Status == FactStatus.Invalid);
        state.HasNewerUnusable = Array.Exists(state.Recorded, f => f.HasNewerUnusable);
        var drafts = _drafts.Mark(record, state, out var unrecognised);
        var conflicts = _conflicts.Mark(state);
        _evaluator.Evaluate(state, record.AnsweredLists);
        var verdicts = Verdicts(state);

        IReadOnlyList<UnreadText> unread = [];
        var narrative = _narrative?.Consider(record, state, out unread);
        var told = narrative?.Recorded is null ? state : WithReports(narrative, narrative.Recorded, state, record);
        if (!ReferenceEquals(told, state))
        {
            verdicts = Combined(verdicts, told, narrative!, state, record);
        }

        if (_narrative?.MayBeContradicted(record, context.Settings, unread) == true)
        {
            VerdictCombiner.Temper(verdicts);
        }

        var missing = ReferenceEquals(told, state) ? _missing.Collect(state, verdicts) : _missing.Collect(state, told, verdicts);
        missing = narrative is null ? missing : StatedMissing.Mark(missing, narrative.Statements);
        var actions = Actions(state, told, verdicts);
        var notes = Notes(told);
        var reported = Reported(verdicts);
        var grade = told.Facts[_gradeFact];
        return new Assessment
        {
            GuidelineId = _plan.Id,
            GuidelineVersion = _plan.Version,
            Concern = concern,
            Grade = grade.IsUsable ? grade.Value.Code : null,
            GradeRules = grade.IsUsable ? GradeRules(told) : [],
            Drafts = drafts,
            Facts = told.Facts,
            Modalities = reported,
            Missing = missing,
            Actions = actions,
            Notes = notes,
            Reports = narrative?.Statements ?? [],
            UnreadReports = unread,
            DataIssues = Issues(record, reading, conflicts, unrecognised, narrative, unread),
            Citations = _citations.Collect(verdicts, missing, actions, notes),
        };
    }

    public Assessment Nothing(Concern concern, IReadOnlyList<DataIssue> issues) => new()
    {
        GuidelineId = _plan.Id,
        GuidelineVersion = _plan.Version,
        Concern = concern,
        Modalities = _silent,
        DataIssues = issues,
    };

    private ModalityVerdict[] Verdicts(EvaluationState state)
    {
        var verdicts = new ModalityVerdict[_verdictMakers.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            var isReported = _isAssessed[i] || state.Drafted[_verdictMakers[i].Modality.Index];
            verdicts[i] = isReported ? _verdictMakers[i].Make(state) : _verdictMakers[i].Silent;
        }

        return verdicts;
    }

    private EvaluationState WithReports(NarrativeView narrative, Fact[] recorded, EvaluationState state, PatientRecord record)
    {
        var told = state.With(recorded);
        told.HasConflict |= narrative.HasConflict;
        _evaluator.Evaluate(told, record.AnsweredLists);
        SameFacts.Keep(state.Facts, told.Facts);
        return told;
    }

    private ModalityVerdict[] Combined(ModalityVerdict[] recorded, EvaluationState told, NarrativeView narrative, EvaluationState state, PatientRecord record)
    {
        var withAll = Verdicts(told);
        ModalityVerdict[]? withNegatives = null;
        var combined = new ModalityVerdict[recorded.Length];
        for (var i = 0; i < combined.Length; i++)
        {
            // What is open asks whether stated negatives alone settle it.
            if (withNegatives is null && recorded[i].Status == ModalityStatus.Undetermined && withAll[i].Status != ModalityStatus.Contraindicated)
            {
                withNegatives = narrative.HasOnlyNegatives ? withAll : Verdicts(WithReports(narrative, narrative.NegativesOnly!, state, record));
            }

            combined[i] = VerdictCombiner.Combine(recorded[i], withAll[i], (withNegatives ?? recorded)[i], told.Facts);
        }

        return combined;
    }

    // Reports may make a step unnecessary, never a warning, and never suggest what the record forbids.
    private IReadOnlyList<ProposedAction> Actions(EvaluationState state, EvaluationState told, ModalityVerdict[] verdicts)
    {
        var actions = _actions.Collect(told, verdicts);
        if (ReferenceEquals(told, state))
        {
            return actions;
        }

        var all = new List<ProposedAction>(actions.Where(a => !Suggestions.IsForbidden(_graph, a.Id, state)));
        all.AddRange(_actions.Collect(state, verdicts).Where(a => a.Indicator > Indicator.Info && !all.Exists(o => o.Id == a.Id && o.RuleId == a.RuleId) && !Suggestions.IsForbidden(_graph, a.Id, told)));
        all.Sort(static (a, b) => string.CompareOrdinal(a.RuleId, b.RuleId) is var byRule and not 0 ? byRule : string.CompareOrdinal(a.Id, b.Id));
        return all;
    }

    // What is not assessed by itself is reported only when it is drafted.
    private ImmutableArray<ModalityVerdict> Reported(ModalityVerdict[] verdicts)
    {
        var reported = ImmutableArray.CreateBuilder<ModalityVerdict>(verdicts.Length);
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (_isAssessed[i] || verdicts[i].IsDrafted)
            {
                reported.Add(verdicts[i]);
            }
        }

        return reported.DrainToImmutable();
    }

    private static string[] Labelled(ModalityRules rules, SettingCatalogue settings) =>
        [.. rules.SettingIndexes.Select(i => settings.Definitions[i]).Where(s => s.LabelLimit is not null).Select(s => s.Name)];

    private List<RuleFinding> Notes(EvaluationState state)
    {
        var notes = new List<RuleFinding>();
        foreach (var line in _notes)
        {
            if (state.Lines[line.Index] == Truth.True)
            {
                notes.Add(_findings.Make(line, state));
            }
        }

        return notes;
    }

    // The lines that set the grade, and the notes about how two indices were reconciled.
    private List<string> GradeRules(EvaluationState state)
    {
        var rules = new List<string>();
        foreach (var line in _notes)
        {
            if (state.Lines[line.Index] == Truth.True && (line.Text.SetsGrade is not null || line.Text.ExplainsGrade) && !rules.Contains(line.Text.RuleId))
            {
                rules.Add(line.Text.RuleId);
            }
        }

        return rules;
    }

    private static List<DataIssue> Issues(
        PatientRecord record, FactReading reading, List<DataIssue>? conflicts, List<DataIssue>? unrecognised, NarrativeView? narrative, IReadOnlyList<UnreadText> unread)
    {
        var issues = new List<DataIssue>(reading.Issues.Count + record.Issues.Count);
        issues.AddRange(reading.Issues);
        if (conflicts is not null)
        {
            issues.AddRange(conflicts);
        }

        if (unrecognised is not null)
        {
            issues.AddRange(unrecognised);
        }

        if (narrative is not null)
        {
            issues.AddRange(narrative.Issues);
            UnreadIssues.Add(unread, issues);
        }

        issues.AddRange(record.Issues);
        return issues;
    }
}
