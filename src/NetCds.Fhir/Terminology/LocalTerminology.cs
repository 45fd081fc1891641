using System.Collections.Concurrent;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Terminology.CodeSystems;
using NetCds.Fhir.Terminology.Systems;
using NetCds.Fhir.Terminology.ValueSets;
using NetCds.Fhir.Ucum;

namespace NetCds.Fhir.Terminology;

/// <summary>Terminology from definitions at hand: value sets and code systems of a source, and systems whose codes can be judged by a rule (languages, media types, units).</summary>
/// <remarks>
/// A code of a system that is not held (SNOMED CT, LOINC …) belongs to a value set that lists it, does not belong to one that only lists others, and cannot
/// be told for one that takes the whole system or a part of it by filter. Each value set is worked out once, when first asked for, and kept.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class LocalTerminology : ITerminology
{
    private readonly IDefinitionSource _source;
    private readonly SystemRules _rules;
    private readonly ConcurrentDictionary<string, ValueSetMembership> _byAddress = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ValueSetDefinition, ValueSetMembership> _valueSets = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<CodeSystemDefinition, CodeSystemIndex> _codeSystems = new(ReferenceEqualityComparer.Instance);

    /// <summary>Creates terminology over definitions.</summary>
    /// <param name="source">Where value sets and code systems come from.</param>
    /// <param name="isUnit">Says whether a text is a UCUM unit; null: <see cref="UcumUnits"/> does.</param>
    public LocalTerminology(IDefinitionSource source, Func<string, bool>? isUnit = null)
    {
        _source = source;
        _rules = new SystemRules(isUnit ?? (static code => UcumUnits.Find(code) is not null));
    }

    /// <inheritdoc />
    public CodeAnswer CheckValueSet(string valueSet, string? system, string code) => FindMembership(valueSet) is { } membership
        ? membership.Check(system, code)
        : new CodeAnswer(CodeVerdict.CannotTell, WhyNoValueSet(valueSet));

    /// <inheritdoc />
    public CodeAnswer CheckSystem(string system, string code)
    {
        if (FindCodeSystem(system) is { } index)
        {
            return index.Contains(code) ? CodeAnswer.Yes : index.Definition.IsComplete ? CodeAnswer.No : new CodeAnswer(CodeVerdict.CannotTell, SystemNames.NotHeld(system));
        }

        return _rules.Find(system) is { } rule ? rule(code) : new CodeAnswer(CodeVerdict.CannotTell, SystemNames.NotHeld(system));
    }

    /// <inheritdoc />
    public string? FindDisplay(string system, string code) => FindCodeSystem(system)?.Display(code);

    /// <inheritdoc />
    public IEnumerable<string> ShortList(string valueSet, int most) => FindMembership(valueSet)?.ShortList(most) ?? [];

    /// <summary>The codes of a value set in a form that answers fast; whoever asks often keeps it.</summary>
    /// <param name="valueSet">Canonical address, with or without <c>|version</c>.</param>
    /// <returns>The codes, or null when the value set is not held.</returns>
    internal ValueSetMembership? FindMembership(string valueSet)
    {
        // Only addresses that lead somewhere are kept, so that made-up ones take no memory.
        if (_byAddress.TryGetValue(valueSet, out var known))
        {
            return known;
        }

        if (_source.FindValueSet(valueSet) is not { } definition)
        {
            return null;
        }

        if (!_valueSets.TryGetValue(definition, out var membership))
        {
            var compiler = new ValueSetCompiler(this, _source, _rules);
            membership = _valueSets.GetOrAdd(definition, compiler.Compile(definition));
        }

        return _byAddress.GetOrAdd(valueSet, membership);
    }

    /// <summary>Why a value set cannot answer that is not held.</summary>
    /// <param name="valueSet">Canonical address, with or without <c>|version</c>.</param>
    internal string WhyNoValueSet(string valueSet)
    {
        var address = CanonicalAddress.Parse(valueSet);
        return address.Version is not null && _source.FindValueSet(address.Url) is { Version: { } held }
            ? $"version {address.Version} of value set {address.Url} is not held here, only {held}"
            : $"value set {valueSet} is not held here";
    }

    /// <summary>The codes of a system, or null when it is not held.</summary>
    /// <param name="system">Address of the system, with or without <c>|version</c>.</param>
    internal CodeSystemIndex? FindCodeSystem(string system) =>
        _source.FindCodeSystem(system) is { } definition ? _codeSystems.GetOrAdd(definition, static d => new CodeSystemIndex(d)) : null;
}
