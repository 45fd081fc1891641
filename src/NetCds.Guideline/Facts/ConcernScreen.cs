using NetCds.Fhir.Resources;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Resources;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Patients;

namespace NetCds.Guideline.Facts;

/// <summary>
/// Decides cheaply whether a patient is the guideline's concern (knowledge base c.0.9, c.0.10). It says "not concerned" only on the word of a
/// problem list that was answered in full.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class ConcernScreen
{
    private const int AdultYears = 18;
    private readonly CodeSystems _systems;
    private readonly CodeTable<bool> _codes;
    private readonly CodeTable<bool> _observations;
    private readonly CodePrefix[] _prefixes;
    private readonly ConcernWords _words;
    private readonly string? _extension;
    private readonly Spares<TextBuffers> _buffers = new(() => new TextBuffers());

    /// <summary>Prepares a screen.</summary>
    /// <param name="catalogue">The catalogue; its member <c>concern</c> is used.</param>
    public ConcernScreen(FactCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var concern = catalogue.Conventions.Concern;
        _systems = new CodeSystems(catalogue.Conventions);
        _codes = new CodeTable<bool>(_systems, concern.Codings.Select(c => KeyValuePair.Create(c, true)));
        _observations = new CodeTable<bool>(_systems, concern.Observations.Select(c => KeyValuePair.Create(c, true)));
        _prefixes = [.. concern.CodePrefixes.Select(p => new CodePrefix(p, _systems))];
        _words = new ConcernWords(concern);
        _extension = concern.Extension;
    }

    /// <summary>Screens one patient.</summary>
    /// <param name="record">What is at hand about the patient.</param>
    /// <param name="evaluatedAt">The time from which the age counts.</param>
    public Concern Screen(PatientRecord record, DateTimeOffset evaluatedAt)
    {
        ArgumentNullException.ThrowIfNull(record);
        var buffers = _buffers.Take();
        var concern = Screen(record, evaluatedAt, buffers);
        _buffers.GiveBack(buffers);
        return concern;
    }

    private Concern Screen(PatientRecord record, DateTimeOffset evaluatedAt, TextBuffers buffers)
    {
        var found = Concern.NotConcerned;
        for (var i = 0; i < record.Resources.Count; i++)
        {
            var resource = record.Resources[i];
            var here = resource.ResourceType switch
            {
                "Patient" => IsOutOfScope(resource, record, evaluatedAt) ? Concern.OutOfScope : Concern.NotConcerned,
                "Condition" when found != Concern.Concerned => ScreenCondition(resource, buffers),
                "Observation" when found != Concern.Concerned => ScreenObservation(resource, buffers),
                _ => Concern.NotConcerned,
            };
            if (here == Concern.OutOfScope)
            {
                return here;
            }

            if (here == Concern.Concerned || (here == Concern.ConcernedByTextOnly && found == Concern.NotConcerned))
            {
                found = here;
            }
        }

        return found != Concern.NotConcerned || record.AnsweredLists.Contains("Condition") ? found : Concern.Undecided;
    }

    private static bool IsOutOfScope(FhirResource patient, PatientRecord record, DateTimeOffset evaluatedAt)
    {
        if (patient.Id is not null && patient.Id != record.PatientId)
        {
            return false;
        }

        // A date of birth in the future is a mistake to be told, not the age of a child.
        return patient["deceasedBoolean"u8].AsBoolean() == true || patient["deceasedDateTime"u8].IsPresent
            || (EffectiveTime.Read(patient["birthDate"u8]) is { } birth && birth.Earliest <= evaluatedAt && DayCount.MiddleYears(birth, evaluatedAt) < AdultYears);
    }

    private Concern ScreenCondition(FhirResource condition, TextBuffers buffers)
    {
        var verification = condition["verificationStatus"u8];
        if (ConditionStanding.Has(verification, "refuted"u8) || ConditionStanding.Has(verification, "entered-in-error"u8))
        {
            return Concern.NotConcerned;
        }

        var code = condition["code"u8];
        if (IsCoded(code) || HasMorphology(condition, buffers))
        {
            return Concern.Concerned;
        }

        return _words.Names(code, buffers) ? Concern.ConcernedByTextOnly : Concern.NotConcerned;
    }

    private Concern ScreenObservation(FhirResource observation, TextBuffers buffers)
    {
        // Measurements are most of a record and name no tumour.
        if (observation["valueQuantity"u8].IsPresent)
        {
            return Concern.NotConcerned;
        }

        var value = observation["valueCodeableConcept"u8];
        var concern = Concern.NotConcerned;
        if ((value.IsObject && IsCoded(value)) || (_observations.TryFind(observation["code"u8], out _) && observation["valueBoolean"u8].AsBoolean() != false))
        {
            concern = Concern.Concerned;
        }
        else if (value.IsObject ? _words.Names(value, buffers) : _words.Names(FhirText.Read(observation["valueString"u8], buffers.Text)))
        {
            concern = Concern.ConcernedByTextOnly;
        }

        var status = observation["status"u8];
        return concern != Concern.NotConcerned && (status.Is("entered-in-error"u8) || status.Is("cancelled"u8)) ? Concern.NotConcerned : concern;
    }

    private bool IsCoded(FhirElement concept)
    {
        foreach (var coding in concept["coding"u8].Items())
        {
            var system = _systems.Read(coding, out var code);
            if (system < 0)
            {
                continue;
            }

            if (_codes.TryFind(system, code, out _))
            {
                return true;
            }

            foreach (var prefix in _prefixes)
            {
                if (prefix.Covers(system, code))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HasMorphology(FhirResource condition, TextBuffers buffers)
    {
        if (_extension is null)
        {
            return false;
        }

        foreach (var extension in condition["extension"u8].Items())
        {
            if (FhirText.Read(extension["url"u8], buffers.Text).SequenceEqual(_extension) && IsCoded(extension["valueCodeableConcept"u8]))
            {
                return true;
            }
        }

        return false;
    }
}
