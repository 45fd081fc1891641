using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Facts.Statements;

/// <summary>Facts that say how long ago something was: the most recent event counts, which is the smallest value.</summary>
internal static class ElapsedTime
{
    public static bool IsMeasuredBy(FactDefinition fact, IReadOnlyList<FactSourceDefinition> sources) =>
        fact.Kind == FactKind.Age || sources.Any(s => s.FactIndex == fact.Index && s.Read == FactReadKind.Hours);
}
