using System.Text.Json;

namespace NetCds.Hooks.Gathering;

/// <summary>What came from the EHR for something a call wanted.</summary>
/// <param name="Name">Name as in <see cref="WantedData"/>.</param>
/// <param name="Outcome">How far it came.</param>
/// <param name="Pages">The resource read, or the Bundles of a search in order; they must live as long as the call. Empty when nothing came.</param>
public sealed record FetchedData(string Name, FetchOutcome Outcome, IReadOnlyList<JsonElement> Pages);

/// <summary>How far data came from the EHR.</summary>
public enum FetchOutcome
{
    /// <summary>All there is came.</summary>
    Complete,

    /// <summary>Some pages came, not all.</summary>
    Partial,

    /// <summary>There was no time left, or the EHR did not answer in time.</summary>
    TimedOut,

    /// <summary>The EHR denied access.</summary>
    Refused,

    /// <summary>The EHR could not be reached, failed, or answered with something else than what was asked.</summary>
    Failed,
}
