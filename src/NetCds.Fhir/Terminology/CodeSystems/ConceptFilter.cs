using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Terminology.CodeSystems;

/// <summary>A filter of a value set over the concepts of a code system that is held.</summary>
internal static class ConceptFilter
{
    /// <summary>Makes a filter ready.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="system">The code system.</param>
    /// <returns>What says whether a concept passes, or null when the filter cannot be worked out here.</returns>
    public static Predicate<ConceptNode>? Compile(ValueSetFilter filter, CodeSystemIndex system) => filter.Operator switch
    {
        "is-a" => Near(system.Find(filter.Value)?.WithDescendants(), filter),
        "descendent-of" => Without(Near(system.Find(filter.Value)?.WithDescendants(), filter), system.Find(filter.Value)),
        "is-not-a" => Not(Near(system.Find(filter.Value)?.WithDescendants(), filter)),
        "generalizes" => Near(system.Find(filter.Value)?.WithAncestors(), filter),
        "=" => n => Values(n, filter.Property).Contains(filter.Value),
        "in" => In(filter),
        "not-in" => Not(In(filter)),
        "exists" => Exists(filter),
        "regex" => BoundedRegex.TryCreate(filter.Value) is { } regex ? n => Values(n, filter.Property).Any(regex.Matches) : null,
        _ => null,
    };

    private static Predicate<ConceptNode>? Near(HashSet<ConceptNode>? reached, ValueSetFilter filter) =>
        reached is not null && filter.Property is "concept" or "code" ? n => reached!.Contains(n) : null;

    private static Predicate<ConceptNode>? Without(Predicate<ConceptNode>? passes, ConceptNode? node) => passes is null ? null : n => n != node && passes(n);

    private static Predicate<ConceptNode>? Not(Predicate<ConceptNode>? passes) => passes is null ? null : n => !passes(n);

    private static Predicate<ConceptNode> In(ValueSetFilter filter)
    {
        var values = filter.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return n => Values(n, filter.Property).Any(values.Contains);
    }

    private static Predicate<ConceptNode>? Exists(ValueSetFilter filter) => filter.Value switch
    {
        "true" => n => Values(n, filter.Property).Any(),
        "false" => n => !Values(n, filter.Property).Any(),
        _ => null,
    };

    private static IEnumerable<string> Values(ConceptNode node, string property)
    {
        switch (property)
        {
            case "concept" or "code":
                return [node.Concept.Code];
            case "display":
                return node.Concept.Display is { } display ? [display] : [];
            case "parent":
                return node.Parents.Select(p => p.Concept.Code);
            default:
                return node.Concept.Properties.Where(p => p.Code == property).Select(p => p.Value);
        }
    }
}
