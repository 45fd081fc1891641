using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts;

/// <summary>Finds facts that cannot hold together and sets aside the one that depends on them.</summary>
internal static class Contradictions
{
    public static void Apply(IReadOnlyList<FactContradiction> contradictions, Fact[] facts, List<DataIssue> issues)
    {
        for (var i = 0; i < contradictions.Count; i++)
        {
            var contradiction = contradictions[i];
            var fact = facts[contradiction.FactIndex];
            if (!Holds(contradiction, facts) || (fact.Status == FactStatus.Invalid && issues.Exists(x => x.Code == IssueCodes.Contradiction && x.Fact == fact.Definition.Name)))
            {
                continue;
            }

            var sources = new List<FactEvidence>();
            foreach (var (index, _) in contradiction.When)
            {
                sources.AddRange(facts[index].Sources);
            }

            facts[contradiction.FactIndex] = new Fact(fact.Definition, FactStatus.Invalid, fact.Value) { Effective = fact.Effective, Sources = fact.Sources };
            issues.Add(new DataIssue(IssueCodes.Contradiction, fact.Definition.Name, contradiction.Message, sources));
        }
    }

    private static bool Holds(FactContradiction contradiction, Fact[] facts)
    {
        for (var i = 0; i < contradiction.When.Count; i++)
        {
            var (index, value) = contradiction.When[i];
            var fact = facts[index];
            var holds = fact.IsUsable && (value.Number is { Low: { } low } ? fact.Value.Number is { Low: { } found } && found >= low : fact.Value == value);
            if (!holds)
            {
                return false;
            }
        }

        return true;
    }
}
