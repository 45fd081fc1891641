using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What stands below the options: what is still open or advised against, notes, and what was assumed.</summary>
internal static class OptionNotes
{
    /// <summary>Writes the lines.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    public static void Write(CardDraft draft, Composition page)
    {
        var before = draft.Body.Length;
        GlobalLines.Gather(page, GlobalLines.IsTold);
        GlobalLines.Write(draft, page);
        WriteOpen(draft, page);
        WriteNotRecommended(draft, page);
        WriteNotes(draft, page);
        ReportLines.Write(draft, page);
        draft.Body.Append(draft.Body.Length > before ? "\n" : string.Empty);
        AssumedLine.Write(draft, page);
    }

    private static void WriteOpen(CardDraft draft, Composition page)
    {
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (IsOpen(verdicts[i]) && !HasEarlierPartner(page, i))
            {
                page.Modalities.Clear();
                for (var j = i; j < verdicts.Length; j++)
                {
                    if (IsOpen(verdicts[j]) && OptionGroups.SameMissing(verdicts[i], verdicts[j]))
                    {
                        page.Modalities.Add(j);
                    }
                }

                DraftWriter.NamesBullet(draft, page);
                draft.Body.Append("open until known:");
                WriteTitles(draft, page, verdicts[i].Missing);
                draft.Body.Append('\n');
            }
        }
    }

    private static bool IsOpen(ModalityVerdict verdict) =>
        verdict is { Status: ModalityStatus.Undetermined, IsAllocated: true, Missing.Count: > 0 };

    private static bool HasEarlierPartner(Composition page, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (IsOpen(page.Assessment.Modalities[i]) && OptionGroups.SameMissing(page.Assessment.Modalities[i], page.Assessment.Modalities[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteTitles(CardDraft draft, Composition page, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            draft.Body.Append(i == 0 ? " " : "; ");
            DraftWriter.Text(draft, page, FactTitles.Of(page, names[i]));
        }
    }

    private static void WriteNotRecommended(CardDraft draft, Composition page)
    {
        page.Hits.Clear();
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            for (var j = 0; verdicts[i] is { Status: ModalityStatus.NotRecommended, IsAllocated: true } && j < verdicts[i].Holding.Length; j++)
            {
                if (Composition.Holds(verdicts[i].Holding[j], RuleEffect.NotRecommend))
                {
                    page.Hits.Add(new Hit(verdicts[i].Holding[j], i));
                }
            }
        }

        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (!HitWriter.IsRepeat(page.Hits, i))
            {
                HitWriter.SelectModalities(page, page.Hits[i].Finding);
                DraftWriter.NamesBullet(draft, page);
                draft.Body.Append("not recommended. ");
                WriteStatement(draft, page, page.Hits[i].Finding);
                ReportQuotes.Write(draft, page, page.Hits[i].Finding);
            }
        }
    }

    private static void WriteNotes(CardDraft draft, Composition page)
    {
        var notes = page.Assessment.Notes;
        for (var i = 0; i < notes.Count; i++)
        {
            if (notes[i].Effect != RuleEffect.WorkUp && notes[i].Indicator == Indicator.Info && !GradeLine.IsGradeRule(page.Assessment, notes[i].Id))
            {
                draft.Body.Append("- Note: ");
                WriteStatement(draft, page, notes[i]);
            }
        }
    }

    private static void WriteStatement(CardDraft draft, Composition page, RuleFinding finding)
    {
        DraftWriter.Sentence(draft, page, finding.Statement);
        draft.Body.Append(" (");
        DraftWriter.Basis(draft, page, finding);
        draft.Body.Append(")\n");
    }
}
