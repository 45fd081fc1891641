using System.Collections.Concurrent;

namespace NetCds.Fhir.FhirPath;

/// <summary>Keeps compiled expressions; of many it forgets those not asked for lately.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class FhirPathCache
{
    private readonly int _half;
    private Generations _generations = new([], []);

    /// <summary>Creates an empty cache.</summary>
    /// <param name="capacity">About how many expressions it keeps, at least 2; 4096 by default.</param>
    public FhirPathCache(int capacity = 4096)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 2);
        _half = capacity / 2;
    }

    /// <summary>The compiled expression; compiled now when it is not there. Errors are not kept.</summary>
    /// <param name="source">The expression.</param>
    /// <param name="options">Types and strictness; null for <see cref="FhirPathOptions.Default"/>.</param>
    /// <exception cref="FhirPathSyntaxException">The source is not FHIRPath.</exception>
    /// <exception cref="FhirPathSemanticException">It can have no meaning.</exception>
    public FhirPathExpression GetOrAdd(string source, FhirPathOptions? options = null)
    {
        var key = new Key(source, options ?? FhirPathOptions.Default);
        var generations = _generations;
        if (generations.Young.TryGetValue(key, out var found))
        {
            return found;
        }

        found = generations.Old.TryGetValue(key, out var old) ? old : FhirPathExpression.Compile(source, options);
        generations.Young[key] = found;
        if (generations.Young.Count > _half)
        {
            Interlocked.CompareExchange(ref _generations, new Generations([], generations.Young), generations);
        }

        return found;
    }

    private sealed record Generations(ConcurrentDictionary<Key, FhirPathExpression> Young, ConcurrentDictionary<Key, FhirPathExpression> Old);

    private readonly record struct Key(string Source, FhirPathOptions Options);
}
