using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Entries of lists from whose silence something is concluded, and that name nothing themselves: what seems to be absent may stand there.</summary>
internal static class Nameless
{
    /// <summary>Notes the resource being read when it was recognised as nothing and has no name.</summary>
    /// <param name="name">What should name it.</param>
    /// <param name="log">The log.</param>
    public static void Note(FhirElement name, StatementLog log)
    {
        if (log.Matched.Count == 0 && !HasName(name))
        {
            log.Nameless.Add(new FactEvidence(log.Reference, $"{log.Resource.ResourceType}.code", null, null, log.Effective));
        }
    }

    /// <summary>Says what was noted, one issue a type.</summary>
    /// <param name="log">The log.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Report(StatementLog log, List<DataIssue> issues)
    {
        if (log.Nameless.Count == 0)
        {
            return;
        }

        foreach (var group in log.Nameless.GroupBy(e => e.Path!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var type = group.Key[..group.Key.IndexOf('.', StringComparison.Ordinal)];
            issues.Add(new DataIssue(
                IssueCodes.Unnamed, null, $"{type} without a name: the record says neither by a code with its system nor in words what it is. What seems to be absent may stand there. Name it.",
                [.. group.OrderBy(e => e.Reference, StringComparer.Ordinal)]));
        }
    }

    /// <summary>Whether a CodeableConcept says anything: by a code with its system, or in words.</summary>
    /// <param name="concept">The concept.</param>
    public static bool HasName(FhirElement concept)
    {
        foreach (var coding in concept["coding"u8].Items())
        {
            if (!coding["display"u8].RawText.IsEmpty || (!coding["system"u8].RawText.IsEmpty && !coding["code"u8].RawText.IsEmpty))
            {
                return true;
            }
        }

        return !concept["text"u8].RawText.IsEmpty;
    }
}
