using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads AllergyIntolerances, and what a list of other allergies says by its silence.</summary>
internal sealed class AllergyReader : ResourceReader
{
    private readonly FactSource[] _others;

    public AllergyReader(SourceMatcher matcher, IReadOnlyList<FactSource> sources)
        : base(matcher) =>
        _others = [.. sources.Where(s => s.Read == FactReadKind.OtherAllergies)];

    /// <inheritdoc />
    public override void Read(FhirResource resource, StatementLog log)
    {
        var verification = resource["verificationStatus"u8];
        var clinical = resource["clinicalStatus"u8];
        if (ConditionStanding.Has(verification, "entered-in-error"u8) || (clinical.IsPresent && !ConditionStanding.Has(clinical, "active"u8)))
        {
            return;
        }

        Match(resource["code"u8], log);
        var refuted = ConditionStanding.Has(verification, "refuted"u8);
        if (log.Matched.Count == 0)
        {
            if (!refuted)
            {
                Nameless.Note(resource["code"u8], log);
                AddOthers(resource, log);
            }

            return;
        }

        for (var i = 0; i < log.Matched.Count; i++)
        {
            Add(resource, log.Matched[i], refuted, log);
        }
    }

    private static void Add(FhirResource resource, FactSource source, bool refuted, StatementLog log)
    {
        var definition = source.Definition;
        if (refuted)
        {
            log.Add(source, definition.AbsentValue.IsNone ? ReadValue.Nothing : ReadValue.Of(definition.AbsentValue));
        }
        else if (source.Read == FactReadKind.AllergySeverity && IsSevere(resource))
        {
            log.Add(source, ReadValue.Of(definition.SevereValue));
        }
        else
        {
            log.Add(source, ReadValue.Of(definition.Value));
        }
    }

    // Only an entry that says what it is about can be known to be about something else.
    private void AddOthers(FhirResource resource, StatementLog log)
    {
        foreach (var source in _others)
        {
            if (AnswerTable.Written(resource["code"u8]) is not null && !source.NotCodes.TryFind(resource["code"u8], out _)
                && AllAnswered(source, log))
            {
                log.Add(source, ReadValue.Of(source.Definition.Value), rank: -1);
            }
        }
    }

    private static bool AllAnswered(FactSource source, StatementLog log)
    {
        foreach (var list in source.Definition.Lists)
        {
            if (!log.Record.AnsweredLists.Contains(list))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSevere(FhirResource resource)
    {
        if (resource["criticality"u8].Is("high"u8))
        {
            return true;
        }

        foreach (var reaction in resource["reaction"u8].Items())
        {
            if (reaction["severity"u8].Is("severe"u8))
            {
                return true;
            }
        }

        return false;
    }
}
