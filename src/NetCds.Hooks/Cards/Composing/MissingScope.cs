using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Which missing data are worth asking for in a call.</summary>
internal static class MissingScope
{
    /// <summary>Whether an entry is asked for.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="missing">The entry.</param>
    public static bool Matters(Composition page, MissingData missing) =>
        page.Context.IsPatientView ? !IsPremature(page, missing) : IsWaitedForByDraft(page, missing);

    // On order hooks only what the selected drafts wait for. A forbidden order waits for nothing, unless a danger has to be excluded.
    private static bool IsWaitedForByDraft(Composition page, MissingData missing)
    {
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].IsSelected && IsFor(page, missing, verdicts[i].Id)
                && (verdicts[i].Status != ModalityStatus.Contraindicated || missing.Indicator == Indicator.Critical))
            {
                return true;
            }
        }

        return missing.Modalities.Count == 0 && missing.Indicator > Indicator.Info && page.HasSubject;
    }

    // An invasive test is asked for only when it is the last thing that keeps an offered treatment open (rule R-110).
    private static bool IsPremature(Composition page, MissingData missing)
    {
        if (!SuggestsNoClick(page, missing))
        {
            return false;
        }

        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].IsAllocated && !IsVetoed(verdicts[i]) && IsFor(page, missing, verdicts[i].Id) && AreAll(verdicts[i].Missing, missing.Facts))
            {
                return false;
            }
        }

        return missing.Modalities.Count > 0;
    }

    private static bool SuggestsNoClick(Composition page, MissingData missing)
    {
        for (var i = 0; i < missing.Suggested.Count; i++)
        {
            if (page.Context.Modalities.Find(missing.Suggested[i]) is { } order && SuggestionWriter.IsBarred(page, order))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVetoed(ModalityVerdict verdict)
    {
        for (var i = 0; i < verdict.Holding.Length; i++)
        {
            if (Composition.Holds(verdict.Holding[i], RuleEffect.Contraindicate) || Composition.Holds(verdict.Holding[i], RuleEffect.NotRecommend))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAll(IReadOnlyList<string> names, IReadOnlyList<string> among)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (!NameList.Contains(among, names[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFor(Composition page, MissingData missing, string id)
    {
        for (var part = id; part is not null; part = page.Context.Modalities.Find(part)?.Group)
        {
            if (NameList.Contains(missing.Modalities, part))
            {
                return true;
            }
        }

        return false;
    }
}
