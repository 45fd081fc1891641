using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>The summary of the options: <c>NELM, NET G2: thermal ablation recommended (lesions: 2, largest diameter 24 mm); liver resection an option</c>.</summary>
internal static class OptionsSummary
{
    private const int MaxNames = 3;
    private const int MaxFacts = 2;

    private static readonly (ModalityStatus Status, string Words)[] Parts =
    [
        (ModalityStatus.Recommended, " recommended"),
        (ModalityStatus.Considered, " an option"),
        (ModalityStatus.Caution, " with precautions"),
    ];

    /// <summary>Makes the summary; facts are left out when there is no room for them.</summary>
    /// <param name="page">The composition; <see cref="Composition.Shown"/> is used.</param>
    public static string Take(Composition page)
    {
        Append(page, withFacts: true);
        if (page.Line.Length > SummaryText.MaxLength)
        {
            page.Line.Clear();
            Append(page, withFacts: false);
        }

        return SummaryText.Take(page.Line);
    }

    private static void Append(Composition page, bool withFacts)
    {
        var line = page.Line;
        line.Append("NELM");
        if (GradeLine.TextOf(page) is { } grade)
        {
            line.Append(", ");
            SummaryText.Append(line, grade);
        }

        var separator = ": ";
        foreach (var (status, words) in Parts)
        {
            var first = Select(page, status);
            if (first is null)
            {
                continue;
            }

            line.Append(separator);
            page.Modalities.AppendNames(line, withMembers: false, atMost: MaxNames);
            line.Append(words);
            if (withFacts && separator == ": ")
            {
                AppendFacts(page, first);
            }

            separator = "; ";
        }

        GlobalLines.Gather(page, GlobalLines.IsTold);
        if (page.Hits.Count > 0)
        {
            line.Append(separator);
            GlobalLines.AppendSummary(page);
        }
    }

    private static ModalityVerdict? Select(Composition page, ModalityStatus status)
    {
        ModalityVerdict? first = null;
        page.Modalities.Clear();
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Status == status && OptionsCard.IsListed(page, verdicts[i]))
            {
                first ??= verdicts[i];
                page.Modalities.Add(i);
            }
        }

        return first;
    }

    private static void AppendFacts(Composition page, ModalityVerdict verdict)
    {
        if (OptionGroups.Strongest(verdict) is not { } finding)
        {
            return;
        }

        var shown = 0;
        var facts = finding.Facts;
        for (var i = 0; i < facts.Count && shown < MaxFacts; i++)
        {
            if (facts[i] is { Status: FactStatus.Known, Assumed: false, Definition: { Hidden: false, Kind: FactKind.Quantity or FactKind.Integer } }
                && !IsGradeFact(page, facts[i]))
            {
                page.Line.Append(shown == 0 ? " (" : ", ");
                FactText.AppendShort(page.Scratch, facts[i]);
                SummaryText.Append(page.Line, page.Scratch.ToString());
                page.Scratch.Clear();
                shown++;
            }
        }

        page.Line.Append(shown > 0 ? ")" : string.Empty);
    }

    private static bool IsGradeFact(Composition page, Fact fact)
    {
        var notes = page.Assessment.Notes;
        for (var i = 0; i < notes.Count; i++)
        {
            if (GradeLine.IsGradeRule(page.Assessment, notes[i].Id) && Contains(notes[i].Facts, fact))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(IReadOnlyList<Fact> facts, Fact fact)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (ReferenceEquals(facts[i], fact))
            {
                return true;
            }
        }

        return false;
    }
}
