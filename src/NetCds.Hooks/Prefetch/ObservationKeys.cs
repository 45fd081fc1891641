using System.Collections.Frozen;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Prefetch;

/// <summary>
/// Observations are asked for by code, in several keys so that each address stays short enough for every server. Codes that all servers know come
/// first and apart from the others: where a server refuses an unknown code system, only that key fails.
/// </summary>
internal static class ObservationKeys
{
    /// <summary>Longest template, in characters.</summary>
    public const int MaxTemplateLength = 1800;

    private static readonly string[] CommonSystems = ["http://loinc.org", "http://snomed.info/sct"];

    public static IEnumerable<PrefetchKey> From(IEnumerable<FactSourceDefinition> sources, string patientToken)
    {
        var codings = sources.Where(s => s.ResourceType == "Observation").SelectMany(s => s.Codings).Distinct()
            .OrderBy(Rank).ThenBy(c => c.System, StringComparer.Ordinal).ThenBy(c => c.Code, StringComparer.Ordinal);
        var start = $"Observation?patient={patientToken}&code=";
        var number = 0;
        foreach (var group in codings.GroupBy(c => Rank(c) < CommonSystems.Length))
        {
            foreach (var chunk in Split(group, start.Length))
            {
                number++;
                yield return new PrefetchKey(
                    $"observations{number}", "Observation", "observations and laboratory results", start + string.Join(',', chunk), chunk.ToFrozenSet());
            }
        }
    }

    private static int Rank(Coding coding)
    {
        var rank = Array.IndexOf(CommonSystems, coding.System);
        return rank < 0 ? CommonSystems.Length : rank;
    }

    private static IEnumerable<List<Coding>> Split(IEnumerable<Coding> codings, int startLength)
    {
        var chunk = new List<Coding>();
        var length = startLength;
        foreach (var coding in codings)
        {
            var added = coding.System.Length + coding.Code.Length + 2;
            if (chunk.Count > 0 && length + added > MaxTemplateLength)
            {
                yield return chunk;
                chunk = [];
                length = startLength;
            }

            chunk.Add(coding);
            length += added;
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
