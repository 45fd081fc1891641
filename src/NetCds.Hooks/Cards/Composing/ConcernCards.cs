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
