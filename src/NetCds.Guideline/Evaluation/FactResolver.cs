using NetCds.Fhir.Dates;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Evaluation;

/// <summary>Turns what was recorded into what rules see: not applicable, derived from other facts, or assumed from absence.</summary>
internal sealed class FactResolver
{
    private readonly GuidelineGraph _graph;
    private readonly Fact[] _notApplicable;
    private readonly Fact[] _absent;
    private readonly IReadOnlyList<string>[] _listSets;
    private readonly int[] _listSetOf;

    public FactResolver(GuidelineGraph graph)
    {
        _graph = graph;
        _notApplicable = [.. graph.Facts.Definitions.Select(d => new Fact(d, FactStatus.NotApplicable))];
        _absent = [.. graph.Facts.Definitions.Select(d => new Fact(d, FactStatus.Known, d.AbsenceValue) { Assumed = true })];
        var sets = graph.Facts.Definitions.Where(d => d.Absence == Absence.Negative).GroupBy(d => string.Join('|', d.AbsenceLists), StringComparer.Ordinal).ToList();
        _listSets = [.. sets.Select(s => s.First().AbsenceLists)];
        _listSetOf = [.. graph.Facts.Definitions.Select(d => sets.FindIndex(s => s.Contains(d)))];
    }

    /// <summary>Whether a fact may become anything else than what is recorded of it.</summary>
    public bool MayConclude(int index) =>
        _graph.NotApplicable[index] is not null || _graph.Derivations[index].Length > 0 || _graph.GradeLinesOf(index).Length > 0 || _listSetOf[index] >= 0;

    /// <summary>Which of the sets of lists that absence is concluded from were answered in full.</summary>
    public bool[] Answered(IReadOnlySet<string> answeredLists)
    {
        var answered = new bool[_listSets.Length];
        for (var i = 0; i < answered.Length; i++)
        {
            answered[i] = AllAnswered(_listSets[i], answeredLists);
        }

        return answered;
    }

    /// <summary>What rules see of a fact.</summary>
    /// <param name="index">Its position.</param>
    /// <param name="state">What is known so far.</param>
    /// <param name="answered">What <see cref="Answered"/> gave for the patient.</param>
    public Fact Resolve(int index, EvaluationState state, bool[] answered)
    {
        var recorded = state.Recorded[index];
        if (recorded.Status != FactStatus.Unknown)
        {
            return recorded;
        }

        var definition = recorded.Definition;
        if (_graph.NotApplicable[index] is { } condition && condition.Truth.Evaluate(state) == Truth.True)
        {
            return _notApplicable[index];
        }

        if (Graded(index, state) is { } grade)
        {
            return grade;
        }

        foreach (var derivation in _graph.Derivations[index])
        {
            var value = derivation.Conclude(state);
            if (!value.IsNone)
            {
                return Derived(definition, value, derivation, state);
            }
        }

        return _listSetOf[index] >= 0 && !recorded.StatedUnknown && answered[_listSetOf[index]] ? _absent[index] : recorded;
    }

    private Fact? Graded(int index, EvaluationState state)
    {
        foreach (var line in _graph.GradeLinesOf(index))
        {
            if (state.Lines[line] == Truth.True)
            {
                var text = _graph.Lines[line];
                return Concluded(state.Recorded[index].Definition, FactValue.Of(text.Text.SetsGrade!), text.FactIndexes, assumed: false, state);
            }
        }

        return null;
    }

    private static Fact Derived(FactDefinition definition, FactValue value, CompiledDerivation derivation, EvaluationState state) =>
        Concluded(definition, value, derivation.Origins, derivation.Assumed, state);

    // A conclusion has the sources of what it follows from, and is as old as the oldest of them.
    private static Fact Concluded(FactDefinition definition, FactValue value, int[] origins, bool assumed, EvaluationState state)
    {
        List<FactEvidence>? sources = null;
        FhirDateTime? effective = null;
        var fromNarrative = false;
        foreach (var origin in origins)
        {
            var fact = state.Facts[origin];
            if (!fact.IsUsable)
            {
                continue;
            }

            fromNarrative |= fact.FromNarrative;
            assumed |= fact.Assumed;
            if (fact.Effective is { } date && (effective is null || date.Earliest < effective.Earliest))
            {
                effective = date;
            }

            for (var i = 0; i < fact.Sources.Count; i++)
            {
                sources ??= [];
                if (!sources.Contains(fact.Sources[i]))
                {
                    sources.Add(fact.Sources[i]);
                }
            }
        }

        return new Fact(definition, FactStatus.Known, value) { Effective = effective, Sources = sources ?? [], Assumed = assumed, FromNarrative = fromNarrative };
    }

    private static bool AllAnswered(IReadOnlyList<string> lists, IReadOnlySet<string> answered)
    {
        for (var i = 0; i < lists.Count; i++)
        {
            if (!answered.Contains(lists[i]))
            {
                return false;
            }
        }

        return true;
    }
}
