using NetCds.Guideline.Assessments;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Cards.Composing;

namespace NetCds.Hooks.Reports;

/// <summary>Work-up and notes that hold for every liver-directed therapy: told once, and only when a procedure is open.</summary>
internal static class PreparationSection
{
    /// <summary>Whether a finding is told here and not with each modality.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="finding">The finding.</param>
    public static bool Holds(Composition page, RuleFinding finding) =>
        finding is { Outcome: Truth.True, Effect: RuleEffect.WorkUp or RuleEffect.Inform } && GlobalLines.IsGlobal(page, finding);

    /// <summary>Writes the section when there is anything to prepare.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="page">The composition.</param>
    public static void Write(WrappedText text, Composition page)
    {
        page.Hits.Clear();
        for (var i = 0; i < page.Assessment.Modalities.Length; i++)
        {
            var verdict = page.Assessment.Modalities[i];
            if (AtIssue.Is(verdict) && verdict.Status is not (ModalityStatus.Contraindicated or ModalityStatus.NotRecommended))
            {
                page.Hits.AddRange(verdict.Rules.Where(rule => Holds(page, rule)).Select(rule => new Hit(rule, i)));
            }
        }

        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (i == 0)
            {
                text.Heading("Before any procedure");
            }

            if (!HitWriter.IsRepeat(page.Hits, i))
            {
                VerdictSections.WriteFinding(text, page, page.Hits[i].Finding, EffectWords.Of(page.Hits[i].Finding.Effect));
            }
        }
    }

    /// <summary>Writes what is said of liver-directed therapy as a whole, when it is told with no single modality.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="page">The composition.</param>
    public static void WriteWhole(WrappedText text, Composition page)
    {
        GlobalLines.Gather(page, AtIssue.IsTold);
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (i == 0)
            {
                text.Heading("All " + GlobalLines.NameOf(page));
            }

            VerdictSections.WriteFinding(text, page, page.Hits[i].Finding, EffectWords.Of(page.Hits[i].Finding.Effect));
        }
    }
}
