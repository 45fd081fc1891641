using System.Collections.Immutable;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Terminology.CodeSystems;
using NetCds.Fhir.Terminology.Systems;

namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>Works out a value set with those it includes. For one use by one thread.</summary>
internal sealed class ValueSetCompiler
{
    private const int DeepestNesting = 32;

    private readonly LocalTerminology _terminology;
    private readonly IDefinitionSource _source;
    private readonly SystemRules _rules;
    private readonly List<ValueSetDefinition> _open = [];
    private readonly Dictionary<ValueSetDefinition, ValueSetMembership> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>Creates a compiler.</summary>
    /// <param name="terminology">Where code systems come from.</param>
    /// <param name="source">Where value sets come from.</param>
    /// <param name="rules">Systems judged by rule.</param>
    public ValueSetCompiler(LocalTerminology terminology, IDefinitionSource source, SystemRules rules)
    {
        _terminology = terminology;
        _source = source;
        _rules = rules;
    }

    /// <summary>Works out a value set.</summary>
    /// <param name="definition">The value set.</param>
    public ValueSetMembership Compile(ValueSetDefinition definition)
    {
        if (_made.TryGetValue(definition, out var made))
        {
            return made;
        }

        _open.Add(definition);
        var excluded = definition.Exclude.IsEmpty ? null : Union(definition.Exclude, null);
        var membership = Union(definition.Include, excluded);
        _open.RemoveAt(_open.Count - 1);
        return _made[definition] = membership;
    }

    private ValueSetMembership Union(ImmutableArray<ValueSetPart> parts, ValueSetMembership? excluded)
    {
        var builder = new MembershipBuilder();
        foreach (var part in parts)
        {
            if (part.ValueSets.IsEmpty)
            {
                AddSystem(builder, part);
            }
            else
            {
                AddIntersection(builder, part);
            }
        }

        return builder.Build(excluded);
    }

    private void AddIntersection(MembershipBuilder builder, ValueSetPart part)
    {
        var sets = ImmutableArray.CreateBuilder<ValueSetMembership>();
        if (part.System is not null)
        {
            var own = new MembershipBuilder();
            AddSystem(own, part);
            sets.Add(own.Build(null));
        }

        foreach (var canonical in part.ValueSets)
        {
            var definition = _source.FindValueSet(canonical);
            if (definition is not null && _open.Contains(definition))
            {
                // A set that includes itself, also by way of others, adds nothing to itself.
                return;
            }

            sets.Add(definition is null ? Unknown(_terminology.WhyNoValueSet(canonical)) : _open.Count < DeepestNesting ? Compile(definition) : Unknown($"value set {canonical} is nested too deeply"));
        }

        builder.Add(new AllOfPart(sets.ToImmutable()));
    }

    private void AddSystem(MembershipBuilder builder, ValueSetPart part)
    {
        if (part.System is not { } system)
        {
            builder.Add(new OpenPart(null, "the value set has a part that names neither a code system nor a value set"));
            return;
        }

        var index = _terminology.FindCodeSystem(system);
        var url = index?.Definition.Url ?? CanonicalAddress.Parse(system).Url;
        if (!part.Codes.IsEmpty)
        {
            foreach (var code in part.Codes)
            {
                builder.Add(url, code.Code, index?.Definition.IsCaseSensitive ?? true);
            }
        }
        else if (index is null)
        {
            AddUnlisted(builder, part, url);
        }
        else
        {
            AddFiltered(builder, part, index);
        }
    }

    private void AddUnlisted(MembershipBuilder builder, ValueSetPart part, string system)
    {
        if (_rules.Find(system) is not { } rule)
        {
            builder.Add(new OpenPart(system, SystemNames.NotHeld(system)));
        }
        else if (part.Filters.IsEmpty)
        {
            builder.Add(new RulePart(system, rule));
        }
        else if (part.Filters is [{ Property: "code" or "concept", Operator: "regex" } filter] && BoundedRegex.TryCreate(filter.Value) is { } regex)
        {
            builder.Add(new RulePart(system, code => regex.Matches(code) ? rule(code) : CodeAnswer.No));
        }
        else
        {
            builder.Add(new RulePart(system, code => rule(code) is { Verdict: CodeVerdict.Belongs } ? new CodeAnswer(CodeVerdict.CannotTell, $"a filter over {system} cannot be worked out here") : rule(code)));
        }
    }

    private static void AddFiltered(MembershipBuilder builder, ValueSetPart part, CodeSystemIndex index)
    {
        var definition = index.Definition;
        var filters = new List<Predicate<ConceptNode>>();
        foreach (var filter in part.Filters)
        {
            if (ConceptFilter.Compile(filter, index) is not { } compiled)
            {
                builder.Add(new OpenPart(
                    definition.Url,
                    definition.IsComplete ? $"the filter {filter.Property} {filter.Operator} {filter.Value} over {definition.Url} cannot be worked out" : SystemNames.NotHeld(definition.Url)));
                return;
            }

            filters.Add(compiled);
        }

        foreach (var node in index.Concepts)
        {
            if (filters.TrueForAll(f => f(node)))
            {
                builder.Add(definition.Url, node.Concept.Code, definition.IsCaseSensitive);
            }
        }

        if (!definition.IsComplete)
        {
            builder.Add(new OpenPart(definition.Url, SystemNames.NotHeld(definition.Url)));
        }
    }

    private static ValueSetMembership Unknown(string reason)
    {
        var builder = new MembershipBuilder();
        builder.Add(new OpenPart(null, reason));
        return builder.Build(null);
    }
}
