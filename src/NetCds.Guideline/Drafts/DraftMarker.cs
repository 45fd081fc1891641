using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Facts;
using NetCds.Guideline.OrderCodes;
using NetCds.Guideline.Patients;

namespace NetCds.Guideline.Drafts;

/// <summary>Tells the rules what is among the drafts.</summary>
internal sealed class DraftMarker(DraftRecogniser recogniser, ModalityCatalogue modalities)
{
    private readonly int[][] _orderedWith = [.. modalities.Modalities.Select(m => modalities.OrderedWith(m).Select(o => o.Index).ToArray())];

    /// <summary>Marks drafted modalities in the state.</summary>
    /// <param name="record">The patient's record with its drafts.</param>
    /// <param name="state">The state to mark.</param>
    /// <param name="unrecognised">Issues about orders nobody can place, or null.</param>
    /// <returns>The recognised drafts, in the order sent.</returns>
    public IReadOnlyList<RecognisedDraft> Mark(PatientRecord record, EvaluationState state, out List<DataIssue>? unrecognised) =>
        Read(record, state.Context.OrderCodes, state, out unrecognised);

    /// <summary>The recognised drafts, in the order sent, where nothing is evaluated.</summary>
    /// <param name="record">The patient's record with its drafts.</param>
    /// <param name="siteCodes">The site's own order codes.</param>
    public IReadOnlyList<RecognisedDraft> Read(PatientRecord record, OrderCodeMap siteCodes) => Read(record, siteCodes, null, out _);

    private List<RecognisedDraft> Read(PatientRecord record, OrderCodeMap siteCodes, EvaluationState? state, out List<DataIssue>? unrecognised)
    {
        unrecognised = null;
        if (record.Drafts.Count == 0)
        {
            return [];
        }

        var drafts = new List<RecognisedDraft>(record.Drafts.Count);
        var recognised = recogniser.Recognise(record, siteCodes);
        for (var i = 0; i < recognised.Length; i++)
        {
            var draft = record.Drafts[i];
            var modality = recognised[i];
            if (draft.IsWithdrawn)
            {
                continue;
            }

            if (modality < 0)
            {
                (unrecognised ??= []).Add(new DataIssue(
                    "unrecognised-order", null, "A draft order is not one the guideline knows; nothing is said about it.", [new FactEvidence($"draftOrders/{draft.Resource.Reference}")]));
                continue;
            }

            drafts.Add(new RecognisedDraft(draft.Resource.Reference, modalities.Modalities[modality].Id, draft.IsSelected));
            if (state is not null)
            {
                Mark(_orderedWith[modality], draft.IsSelected, state);
            }
        }

        return drafts;
    }

    private static void Mark(int[] modalities, bool isSelected, EvaluationState state)
    {
        foreach (var index in modalities)
        {
            state.Drafted[index] = true;
            state.Selected[index] |= isSelected;
        }
    }
}
