using NetCds.Fhir.References;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads requests, statements and administrations of medicines.</summary>
internal sealed class MedicationReader(SourceMatcher matcher) : ResourceReader(matcher)
{
    /// <inheritdoc />
    public override void Read(FhirResource resource, StatementLog log)
    {
        if (resource["doNotPerform"u8].AsBoolean() == true)
        {
            return;
        }

        var medicine = Medicine(resource, log);
        if (!Matcher.MatchCodes(medicine, log.Buffers, log.Matched))
        {
            Matcher.MatchWords(medicine, log.Buffers, log.Matched);
            Matcher.MatchWords(FhirText.Read(resource["medicationReference"u8]["display"u8], log.Buffers.Text), log.Matched);
        }

        for (var i = 0; i < log.Matched.Count; i++)
        {
            var source = log.Matched[i];
            if ((source.OnlyForm is not { } only || MedicineForms.Is(only, medicine, resource, log.Buffers))
                && (source.ExceptForm is not { } except || !MedicineForms.Is(except, medicine, resource, log.Buffers)))
            {
                ReadSource(resource, source, log);
            }
        }
    }

    private static void ReadSource(FhirResource resource, FactSource source, StatementLog log)
    {
        if (resource["status"u8].Is("not-taken"u8) && !source.Definition.AbsentValue.IsNone)
        {
            log.Add(source, ReadValue.Of(source.Definition.AbsentValue));
            return;
        }

        if ((log.IsDraft && !source.Definition.ReadsDrafts) || !(log.IsDraft || source.Accepts(resource["status"u8])))
        {
            return;
        }

        switch (source.Read)
        {
            case FactReadKind.Taking:
                AddTaking(resource, source, log);
                break;
            case FactReadKind.Planned:
                if (MedicinePlan.IsPlanned(resource, log))
                {
                    log.Add(source, ReadValue.Of(FactValue.Of(true)));
                }

                break;
            case FactReadKind.ExposureAge:
                AddExposure(resource, source, log);
                break;
            case FactReadKind.Hours when resource["status"u8].Is("in-progress"u8):
            case FactReadKind.Age when resource["status"u8].Is("in-progress"u8):
                AgeReading.AddNow(source, log);
                break;
            case FactReadKind.Hours:
                AgeReading.AddHours(source, log);
                break;
            default:
                ProcedureReader.Add(source, log);
                break;
        }
    }

    private static void AddTaking(FhirResource resource, FactSource source, StatementLog log)
    {
        if (!MedicinePlan.IsPlanned(resource, log) && !MedicineForms.HasReason(source.ExceptReason, resource, log.Buffers))
        {
            log.Add(source, ReadValue.Of(source.Definition.Value));
        }
    }

    private static void AddExposure(FhirResource resource, FactSource source, StatementLog log)
    {
        if (resource["status"u8].Is("active"u8))
        {
            if (!MedicinePlan.IsPlanned(resource, log))
            {
                AgeReading.AddNow(source, log);
            }

            return;
        }

        var end = EffectiveTime.End(resource["dispenseRequest"u8]["validityPeriod"u8]) ?? log.Effective;
        log.Add(
            source,
            end is { } date ? ReadValue.Of(FactValue.Of(DayCount.Days(date, log.EvaluatedAt)), null, date.Text) : ReadValue.Invalid(IssueCodes.NoDate, resource.ResourceType, null),
            end);
    }

    private static FhirElement Medicine(FhirResource resource, StatementLog log)
    {
        if (resource["medicationCodeableConcept"u8] is { IsObject: true } concept)
        {
            return concept;
        }

        var reference = FhirReference.Read(resource["medicationReference"u8]);
        return reference.Kind == ReferenceKind.None ? default : log.Index.Resolve(reference, resource)?["code"u8] ?? default;
    }
}
