using System.Collections.Frozen;
using NetCds.Guideline.Patients;
using NetCds.Hooks.Gathering;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Prefetch;

/// <summary>
/// Reads what a call brings, each published key on its own, into the record of one patient. Null is an answer, absence is none, a failure is never
/// taken for "nothing found", and a resource about anybody else is refused.
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class PrefetchReader
{
    private readonly PrefetchTemplates _templates;

    /// <summary>Creates a reader.</summary>
    /// <param name="templates">The keys that are published; other keys are ignored.</param>
    public PrefetchReader(PrefetchTemplates templates) => _templates = templates;

    /// <summary>Reads a call.</summary>
    /// <param name="request">The call. The record looks into it, so it must live as long.</param>
    public PrefetchResult Read(HookRequest request) => Read(request, FrozenDictionary<string, FetchedData>.Empty);

    /// <summary>Reads a call together with what was fetched for it.</summary>
    /// <param name="request">The call. The record looks into it, so it must live as long.</param>
    /// <param name="fetched">What came from the EHR, by name of the key or reference; it counts in place of what came with the call.</param>
    public PrefetchResult Read(HookRequest request, IReadOnlyDictionary<string, FetchedData> fetched)
    {
        var builder = new RecordBuilder(request, _templates, fetched);
        foreach (var key in _templates.Keys)
        {
            builder.Read(key);
            if (builder.IsMismatch)
            {
                return new PrefetchResult(PrefetchStatus.PatientMismatch, Nothing(request, key), []);
            }
        }

        return new PrefetchResult(builder.HasClinicalData ? PrefetchStatus.Usable : PrefetchStatus.NothingCame, builder.Build(), builder.Unanswered);
    }

    private static PatientRecord Nothing(HookRequest request, PrefetchKey key) => new()
    {
        PatientId = request.PatientId,
        Resources = [],
        AnsweredLists = new HashSet<string>(StringComparer.Ordinal),
        Issues = [PrefetchIssues.Mismatch(key)],
    };
}
