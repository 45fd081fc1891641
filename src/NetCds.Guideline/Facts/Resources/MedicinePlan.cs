using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Times;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Tells a medicine that is about to be taken from one that is being taken.</summary>
internal static class MedicinePlan
{
    /// <summary>A draft, a plan or proposal, an order on hold (it will be taken again), or one whose first dose lies ahead.</summary>
    public static bool IsPlanned(FhirResource resource, StatementLog log)
    {
        if (log.IsDraft || resource["status"u8].Is("draft"u8) || resource["status"u8].Is("on-hold"u8) || resource["intent"u8].Is("plan"u8) || resource["intent"u8].Is("proposal"u8))
        {
            return true;
        }

        if (IsAhead(resource["dispenseRequest"u8]["validityPeriod"u8]["start"u8], log))
        {
            return true;
        }

        foreach (var dosage in resource["dosageInstruction"u8].Items())
        {
            if (StartsAhead(dosage["timing"u8], log))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsAhead(FhirElement timing, StatementLog log)
    {
        var events = 0;
        foreach (var dose in timing["event"u8].Items())
        {
            if (!IsAhead(dose, log))
            {
                return false;
            }

            events++;
        }

        return events > 0 || IsAhead(timing["repeat"u8]["boundsPeriod"u8]["start"u8], log);
    }

    private static bool IsAhead(FhirElement date, StatementLog log) => EffectiveTime.Read(date) is { } start && start.Earliest > log.EvaluatedAt;
}
