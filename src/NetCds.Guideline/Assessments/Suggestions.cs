using NetCds.Guideline.Conditions;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Assessments;

/// <summary>Keeps orders that a rule forbids, or calls pointless, out of what is suggested.</summary>
internal static class Suggestions
{
    /// <summary>Whether a true rule contraindicates the order or advises against it.</summary>
    public static bool IsForbidden(GuidelineGraph graph, string id, EvaluationState state)
    {
        if (graph.Modalities.Find(id) is not { } modality)
        {
            return false;
        }

        foreach (var line in graph.ForbiddingLines[modality.Index])
        {
            if (state.Lines[line] == Truth.True)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The orders that may be suggested; the same list when all may.</summary>
    public static IReadOnlyList<string> Allowed(GuidelineGraph graph, IReadOnlyList<string> ids, EvaluationState state)
    {
        var forbidden = 0;
        for (var i = 0; i < ids.Count; i++)
        {
            forbidden += IsForbidden(graph, ids[i], state) ? 1 : 0;
        }

        if (forbidden == 0)
        {
            return ids;
        }

        var allowed = new List<string>(ids.Count - forbidden);
        for (var i = 0; i < ids.Count; i++)
        {
            if (!IsForbidden(graph, ids[i], state))
            {
                allowed.Add(ids[i]);
            }
        }

        return allowed;
    }
}
