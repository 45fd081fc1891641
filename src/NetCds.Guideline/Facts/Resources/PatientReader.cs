using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads the Patient resource.</summary>
internal sealed class PatientReader(SourceMatcher matcher, IReadOnlyList<FactSource> sources) : ResourceReader(matcher)
{
    /// <inheritdoc />
    public override void Read(FhirResource resource, StatementLog log)
    {
        if (resource.Id is not null && resource.Id != log.Record.PatientId)
        {
            return;
        }

        foreach (var source in sources)
        {
            log.Add(source, source.Read == FactReadKind.BirthDate ? Age(resource, source, log) : Gender(resource, source));
        }
    }

    private static ReadValue Age(FhirResource resource, FactSource source, StatementLog log)
    {
        if (EffectiveTime.Read(resource["birthDate"u8]) is not { } birth)
        {
            return ReadValue.Nothing;
        }

        if (birth.Earliest > log.EvaluatedAt)
        {
            return ReadValue.Invalid(IssueCodes.FutureDate, "Patient.birthDate", birth.Text);
        }

        var years = DayCount.Years(birth, log.EvaluatedAt);
        return source.Units.IsPlausible(years)
            ? ReadValue.Of(FactValue.Of(years), "Patient.birthDate", birth.Text)
            : ReadValue.Invalid(IssueCodes.Implausible, "Patient.birthDate", birth.Text, null, FactValue.Of(years));
    }

    private static ReadValue Gender(FhirResource resource, FactSource source)
    {
        var gender = resource["gender"u8].AsString();
        foreach (var value in source.Fact.Values)
        {
            if (value.Code == gender)
            {
                return ReadValue.Of(FactValue.Of(value.Code), "Patient.gender", gender);
            }
        }

        return gender is null ? ReadValue.Nothing : ReadValue.Invalid(IssueCodes.WrongType, "Patient.gender", gender);
    }
}
