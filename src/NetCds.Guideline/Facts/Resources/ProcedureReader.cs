using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads Procedures that were done; one that was not done is evidence of nothing.</summary>
internal sealed class ProcedureReader(SourceMatcher matcher) : ResourceReader(matcher)
{
    /// <inheritdoc />
    public override void Read(FhirResource resource, StatementLog log)
    {
        Match(resource["code"u8], log);
        if (log.Matched.Count == 0 && resource["status"u8].Is("completed"u8))
        {
            Nameless.Note(resource["code"u8], log);
        }

        for (var i = 0; i < log.Matched.Count; i++)
        {
            var source = log.Matched[i];
            if (source.Accepts(resource["status"u8]) && InCompany(resource, source, log))
            {
                Add(source, log);
            }
        }
    }

    /// <summary>Records what the presence of a resource states.</summary>
    public static void Add(FactSource source, StatementLog log)
    {
        switch (source.Read)
        {
            case FactReadKind.Age:
                AgeReading.Add(source, log);
                break;
            case FactReadKind.Count:
                log.Add(source, ReadValue.Of(FactValue.Of(1m)));
                break;
            case var _ when source.Definition.Value.IsNone:
                log.Add(source, ReadValue.NotDocumented with { Issue = source.Definition.Issue });
                break;
            default:
                log.Add(source, ReadValue.Of(source.Definition.Value));
                break;
        }
    }

    private static bool InCompany(FhirResource resource, FactSource source, StatementLog log) =>
        (source.OnlyWith is not { } only || Is(resource, only, log)) && (source.NotWith is not { } not || !Is(resource, not, log));

    private static bool Is(FhirResource resource, Company company, StatementLog log)
    {
        if (company.Words.IsIn(resource["code"u8], log.Buffers) || company.SameDay.TryFind(resource["code"u8], out _))
        {
            return true;
        }

        if (log.Effective is not { } day)
        {
            return false;
        }

        var resources = log.Record.Resources;
        for (var i = 0; i < resources.Count; i++)
        {
            var other = resources[i];
            if (other.ResourceType == "Procedure" && other["status"u8].Is("completed"u8)
                && company.SameDay.TryFind(other["code"u8], out _) && IsSameDay(EffectiveTime.Of(other), day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSameDay(FhirDateTime? other, FhirDateTime day) =>
        other is { Precision: >= DatePrecision.Day } date && day.Precision >= DatePrecision.Day && date.Date == day.Date;
}
