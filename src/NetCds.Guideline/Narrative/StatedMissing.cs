using NetCds.Guideline.Assessments;

namespace NetCds.Guideline.Narrative;

/// <summary>Says with missing data what reports state of them, so that it is confirmed rather than asked for.</summary>
internal static class StatedMissing
{
    public static IReadOnlyList<MissingData> Mark(IReadOnlyList<MissingData> missing, IReadOnlyList<NarrativeStatement> statements)
    {
        MissingData[]? marked = null;
        for (var i = 0; i < missing.Count; i++)
        {
            var stated = Of(missing[i], statements, out var isStated);
            if (stated.Count > 0)
            {
                marked ??= [.. missing];
                marked[i] = missing[i] with { Stated = stated, IsStated = isStated, Suggested = isStated ? [] : missing[i].Suggested };
            }
        }

        return marked ?? missing;
    }

    private static List<NarrativeStatement> Of(MissingData missing, IReadOnlyList<NarrativeStatement> statements, out bool isStated)
    {
        var stated = new List<NarrativeStatement>();
        isStated = missing.Facts.Count > 0;
        foreach (var fact in missing.Facts)
        {
            var newest = Newest(fact, statements);
            isStated &= newest is { Use: NarrativeUse.Fills or NarrativeUse.Suggested };
            if (newest is not null)
            {
                stated.Add(newest);
            }
        }

        return stated;
    }

    // What is sure before what is not; of each the newest.
    private static NarrativeStatement? Newest(string fact, IReadOnlyList<NarrativeStatement> statements)
    {
        NarrativeStatement? doubtful = null;
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Definition.Name != fact)
            {
                continue;
            }

            if (statements[i].IsTold || statements[i].Use == NarrativeUse.EntryUnusable)
            {
                return statements[i];
            }

            doubtful ??= statements[i].Use == NarrativeUse.Doubtful ? statements[i] : null;
        }

        return doubtful;
    }
}
