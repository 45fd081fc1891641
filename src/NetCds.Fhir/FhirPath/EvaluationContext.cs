using NetCds.Fhir.Terminology;

namespace NetCds.Fhir.FhirPath;

/// <summary>What an evaluation may ask of its surroundings. Everything is optional; what an expression needs and is not given is a runtime error that says so.</summary>
/// <threadsafety>Immutable; safe for concurrent use when what it is given is.</threadsafety>
public sealed class EvaluationContext
{
    /// <summary>A context that gives nothing, with the system clock.</summary>
    public static EvaluationContext Default { get; } = new();

    /// <summary>Environment variables by name without <c>%</c>, beside the ones the specifications define; empty by default.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FhirPathNode>> Variables { get; init; } = new Dictionary<string, IReadOnlyList<FhirPathNode>>();

    /// <summary>
    /// Finds what a reference points to, for <c>resolve()</c>: gets the reference as written and the item that holds it, gives the resource or none
    /// (<see cref="FhirPathNode.IsNone"/>). References to contained resources (<c>#id</c>) are found without it. Null: nothing else is found.
    /// </summary>
    public Func<string, FhirPathNode, FhirPathNode>? Resolver { get; init; }

    /// <summary>Terminology for <c>memberOf()</c>; null: membership cannot be told, which gives an empty result.</summary>
    public ITerminology? Terminology { get; init; }

    /// <summary>Whether a resource or element meets the profile with that canonical address, for <c>conformsTo()</c>; its null: the profile is not known, which ends the evaluation with an error. Null: only types are told.</summary>
    public Func<FhirPathNode, string, bool?>? ConformsTo { get; init; }

    /// <summary>Whether XHTML is safe by the rules for narrative, for <c>htmlChecks()</c>; null: taken for safe.</summary>
    public Func<string, bool>? HtmlChecks { get; init; }

    /// <summary>Gets what <c>trace()</c> names; null: dropped.</summary>
    public Action<string, IReadOnlyList<FhirPathNode>>? Trace { get; init; }

    /// <summary>The clock; it is read once in an evaluation.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The resource that <c>%resource</c> names where the input does not belong to one; none by default.</summary>
    public FhirPathNode Resource { get; init; }

    /// <summary>Ends an evaluation, with an <see cref="OperationCanceledException"/> soon after; none by default.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The most steps (items looked at, operations done) an evaluation may take; 20 million by default, about a second or two.</summary>
    public int StepLimit { get; init; } = 20_000_000;

    /// <summary>The most levels an evaluation may nest; 1000 by default.</summary>
    public int DepthLimit { get; init; } = 1000;
}
