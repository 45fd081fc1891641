using NetCds.Fhir.Dates;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Evaluation;

/// <summary>Turns what was recorded into what rules see: not applicable, derived from other facts, or assumed from absence.</summary>
internal sealed class FactResolver(GuidelineGraph graph)
{
    private readonly Fact[] _notApplicable = [.. graph.Facts.Definitions.Select(d => new Fact(d, FactStatus.NotApplicable))];
    private readonly Fact[] _absent = [.. graph.Facts.Definitions.Select(d => new Fact(d, FactStatus.Known, d.AbsenceValue) { Assumed = true })];

    public Fact Resolve(int index, EvaluationState state, IReadOnlySet<string> answeredLists)
    {
        var recorded = state.Recorded[index];
        if (recorded.Status != FactStatus.Unknown)
        {
            return recorded;
        }

        var definition = recorded.Definition;
        if (graph.NotApplicable[index] is { } condition && condition.Truth.Evaluate(state) == Truth.True)
        {
            return _notApplicable[index];
        }

        if (Graded(index, state) is { } grade)
        {
            return grade;
        }

        foreach (var derivation in graph.Derivations[index])
        {
            var value = derivation.Conclude(state);
            if (!value.IsNone)
            {
                return Derived(definition, value, derivation, state);
            }
        }

        return definition.Absence == Absence.Negative && !recorded.StatedUnknown && AllAnswered(definition.AbsenceLists, answeredLists) ? _absent[index] : recorded;
    }

    private Fact? Graded(int index, EvaluationState state)
    {
        foreach (var line in graph.GradeLinesOf(index))
        {
            if (state.Lines[line] == Truth.True)
            {
                var text = graph.Lines[line];
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

            foreach (var source in fact.Sources)
            {
                sources ??= [];
                if (!sources.Contains(source))
                {
                    sources.Add(source);
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
