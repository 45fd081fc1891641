using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Cards about whether the guideline concerns the patient at all.</summary>
internal static class ConcernCards
{
    /// <summary>Asks to code a diagnosis that stands in free text only.</summary>
    /// <param name="page">The composition.</param>
    public static void WriteCodeDiagnosis(Composition page)
    {
        var draft = page.Begin(CardKind.CodeDiagnosis);
        draft.Summary = "NELM: the neuroendocrine diagnosis is written in free text only; please code it";
        draft.Body.Append(
            "A problem names a neuroendocrine neoplasm in words, but no diagnosis code says so. Please code it as a Condition, "
            + "or mark it as refuted if it does not apply. Until then everything said here rests on the wording alone.\n\n");
    }

    /// <summary>Says that nothing was concluded because the problem list could not be read.</summary>
    /// <param name="page">The composition.</param>
    public static void WriteUnreadProblems(Composition page)
    {
        var draft = page.Begin(CardKind.UnreadProblems);
        draft.Summary = "NELM: the problem list could not be read in full; nothing was concluded";
        draft.Body.Append(
            "Whether a neuroendocrine neoplasm is recorded is not known, so no treatment was assessed. This is not a statement that there is none.\n\n");
        WriteIssues(draft, page);
    }

    /// <summary>
    /// Says on an order hook that a selected treatment was not checked, because the problem list could not be read. Silence would look like consent.
    /// Other orders the guideline knows, tests and medicines around a treatment, it would mostly pass over anyway.
    /// </summary>
    /// <param name="page">The composition.</param>
    public static void WriteUncheckedOrder(Composition page)
    {
        var orders = page.Assessment.Drafts;
        CardDraft? draft = null;
        for (var i = 0; i < orders.Count; i++)
        {
            if (!orders[i].IsSelected || page.Context.Modalities.Find(orders[i].ModalityId) is not { } order || !IsTreatment(order))
            {
                continue;
            }

            var isFirst = draft is null;
            draft ??= page.Begin(CardKind.UnreadProblems);
            draft.Raise(order.Kind == ModalityKind.Systemic ? Indicator.Info : Indicator.Warning);
            page.Line.Append(isFirst ? "Not checked, the patient's conditions could not be read: " : ", ").Append(order.Title);
            draft.Body.Append(isFirst ? "**Not checked:** " : "; ");
            DraftWriter.Text(draft, page, order.Title);
            draft.Body.Append(" (");
            DraftWriter.Text(draft, page, orders[i].Reference);
            draft.Body.Append(')');
        }

        if (draft is null)
        {
            return;
        }

        draft.Summary = SummaryText.Take(page.Line);
        draft.Body.Append(
            "\n\nWithout the problem list it is not known whether this guideline concerns the patient, so nothing was compared with it. "
            + "This speaks neither for the order nor against it.\n\n");
        WriteIssues(draft, page);
    }

    private static bool IsTreatment(Modality order) => order.Kind is ModalityKind.LiverDirected or ModalityKind.Surgery or ModalityKind.Systemic;

    private static void WriteIssues(CardDraft draft, Composition page)
    {
        var before = draft.Body.Length;
        var issues = page.Assessment.DataIssues;
        for (var i = 0; i < issues.Count; i++)
        {
            if (DataIssueLines.IsUnread(issues[i]) || DataIssueLines.IsOfAnotherPatient(issues[i]))
            {
                DataIssueLines.Write(draft, page, issues[i]);
            }
        }

        draft.Body.Append(draft.Body.Length > before ? "\n" : string.Empty);
    }
}
