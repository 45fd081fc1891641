using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Patients;
using NetCds.Hooks.Gathering;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Prefetch;

/// <summary>Gathers one patient's record, key by key.</summary>
internal sealed class RecordBuilder
{
    private const int UsualCount = 48;

    // Never asked for, as it lists every note of a patient; what comes along is read.
    private const string Document = "DocumentReference";

    private readonly HookRequest _request;
    private readonly PrefetchTemplates _templates;
    private readonly IReadOnlyDictionary<string, FetchedData> _fetched;
    private readonly SubjectCheck _subject;
    private readonly ResourceCollection _resources = new(UsualCount);
    private readonly ResourceCollection _referenced = new(0);
    private readonly List<DataIssue> _issues = [];
    private readonly HashSet<string> _answered;
    private readonly HashSet<string> _notAnswered = new(StringComparer.Ordinal);
    private readonly List<PrefetchKey> _unanswered = [];

    public RecordBuilder(HookRequest request, PrefetchTemplates templates, IReadOnlyDictionary<string, FetchedData> fetched)
    {
        _request = request;
        _templates = templates;
        _fetched = fetched;
        _subject = new SubjectCheck(request);
        _answered = new HashSet<string>(templates.Keys.Count + 1, StringComparer.Ordinal);
    }

    /// <summary>Whether a Patient came that is not the patient in context.</summary>
    public bool IsMismatch { get; private set; }

    /// <summary>Whether any clinical list came, in full or in part.</summary>
    public bool HasClinicalData { get; private set; }

    /// <summary>The keys for which not everything came that the EHR has.</summary>
    public IReadOnlyList<PrefetchKey> Unanswered => _unanswered;

    public void Read(PrefetchKey key)
    {
        var found = new KeyFindings(key);
        var fetched = _fetched.GetValueOrDefault(key.Name);
        var answer = fetched is { Pages.Count: > 0 } ? ReadFetched(fetched, found) : ReadSent(key, found);
        if (answer is not (KeyAnswer.Complete or KeyAnswer.WrongPatient))
        {
            _unanswered.Add(key);
        }

        if (found.Refused > 0)
        {
            _issues.Add(PrefetchIssues.Refused(key.Name, key.ResourceType, found.Refused));
        }

        if (PrefetchIssues.NotRetrieved(key, answer, fetched?.Outcome) is { } issue)
        {
            _issues.Add(issue);
        }

        (answer == KeyAnswer.Complete ? _answered : _notAnswered).Add(key.ResourceType);
        HasClinicalData |= !key.IsPatient && (answer == KeyAnswer.Complete || found.Refused > 0);
    }

    // What came with the call counts where nothing, or not all, could be fetched.
    private KeyAnswer ReadFetched(FetchedData fetched, KeyFindings found)
    {
        if (fetched.Outcome == FetchOutcome.Partial)
        {
            ReadSent(found.Key, found);
        }

        for (var i = 0; i < fetched.Pages.Count; i++)
        {
            PrefetchValueReader.Read(new FhirElement(fetched.Pages[i]), found, this);
        }

        found.HasMore = fetched.Outcome == FetchOutcome.Partial;
        return found.Answer;
    }

    private KeyAnswer ReadSent(PrefetchKey key, KeyFindings found)
    {
        // Null is an answer, absence is none.
        var value = _request.Prefetch[key.Utf8Name];
        return value.Json.ValueKind == JsonValueKind.Undefined ? KeyAnswer.Absent : PrefetchValueReader.Read(value, found, this);
    }

    /// <summary>Makes room for what a Bundle brings.</summary>
    public void Expect(int entries) => _resources.Expect(entries);

    public void Take(FhirResource resource, KeyFindings found, bool isIncluded)
    {
        if (resource.ResourceType == "Patient")
        {
            TakePatient(resource, found);
        }
        else if (resource.ResourceType is "Medication" or "Binary")
        {
            _referenced.Add(resource);
        }
        else if (string.Equals(resource.ResourceType, found.Key.ResourceType, StringComparison.Ordinal) || _templates.ListTypes.Contains(resource.ResourceType)
            || resource.ResourceType == Document)
        {
            TakeClinical(resource, found, isIncluded);
        }
    }

    public PatientRecord Build()
    {
        var drafts = OwnDrafts();
        for (var i = 0; i < _request.DraftMedications.Count; i++)
        {
            _referenced.Add(_request.DraftMedications[i]);
        }

        AddMedications();
        MarkNameless();
        _answered.ExceptWith(_notAnswered);
        return new PatientRecord
        {
            PatientId = _request.PatientId,
            Resources = _resources.Resources,
            Referenced = _referenced.Resources,
            AnsweredLists = _answered,
            Drafts = drafts,
            Issues = _issues,
        };
    }

    private void AddMedications()
    {
        foreach (var (name, data) in _fetched)
        {
            if (name.StartsWith("Medication/", StringComparison.Ordinal) && data.Pages.Count > 0
                && FhirResource.TryRead(data.Pages[0]) is { ResourceType: "Medication" } medication
                && string.Equals(medication.Reference, name, StringComparison.Ordinal))
            {
                _referenced.Add(medication);
            }
        }
    }

    // A list in which a medicine has no name says nothing about the medicines it does not name.
    private void MarkNameless()
    {
        ResourceIndex? index = null;
        foreach (var resource in _resources.Resources)
        {
            if (resource.ResourceType.StartsWith("Medication", StringComparison.Ordinal) && resource["medicationReference"u8].IsObject
                && MissingMedications.IsNameless(resource, index ??= new ResourceIndex([.. _referenced.Resources])) && _notAnswered.Add(resource.ResourceType))
            {
                _issues.Add(PrefetchIssues.Nameless(resource));
            }
        }
    }

    private void TakePatient(FhirResource patient, KeyFindings found)
    {
        if (patient.Id is null)
        {
            found.Refused++;
        }
        else if (!string.Equals(patient.Id, _request.PatientId, StringComparison.Ordinal))
        {
            IsMismatch = true;
        }
        else
        {
            _resources.Add(patient);
            found.Matches += found.Key.IsPatient ? 1 : 0;
        }
    }

    private void TakeClinical(FhirResource resource, KeyFindings found, bool isIncluded)
    {
        if (_subject.IsAboutPatient(resource) != true)
        {
            found.Refused++;
            _notAnswered.Add(resource.ResourceType);
            return;
        }

        _resources.Add(resource);
        HasClinicalData = true;
        if (string.Equals(resource.ResourceType, found.Key.ResourceType, StringComparison.Ordinal))
        {
            found.Matches++;
        }
        else
        {
            found.HasUnreadable |= !isIncluded;
        }
    }

    private List<DraftOrder> OwnDrafts()
    {
        var drafts = new List<DraftOrder>(_request.Drafts.Count);
        foreach (var draft in _request.Drafts)
        {
            // Drafts are written in the open chart; one that names nobody is that patient's.
            if (_subject.IsAboutPatient(draft.Resource) != false)
            {
                drafts.Add(draft);
            }
        }

        _answered.Add(PatientRecord.DraftOrdersList);
        if (drafts.Count < _request.Drafts.Count)
        {
            _issues.Add(PrefetchIssues.Refused(PatientRecord.DraftOrdersList, "draft order", _request.Drafts.Count - drafts.Count));
            _notAnswered.Add(PatientRecord.DraftOrdersList);
        }

        return drafts;
    }
}
