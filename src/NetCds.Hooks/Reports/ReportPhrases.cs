using System.Text;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards.Composing;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Reports;

/// <summary>The phrases that a text report is made of.</summary>
internal static class ReportPhrases
{
    /// <summary>Appends facts, separated by semicolons.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="facts">The facts; hidden and inapplicable ones are left out.</param>
    /// <param name="shown">Facts that need not be repeated.</param>
    /// <param name="withMissing">Whether facts that are not recorded are told.</param>
    /// <returns>Whether there were any.</returns>
    public static bool AppendFacts(StringBuilder target, IReadOnlyList<Fact> facts, List<Fact> shown, bool withMissing)
    {
        var any = false;
        foreach (var fact in facts)
        {
            if (!fact.Definition.Hidden && fact.Status != FactStatus.NotApplicable && (fact.IsUsable || withMissing) && !shown.Contains(fact))
            {
                target.Append(any ? "; " : string.Empty);
                FactText.Append(target, fact);
                any = true;
            }
        }

        return any;
    }

    /// <summary>Appends rule id, evidence and citation ids, and notes the citations.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="page">The composition.</param>
    /// <param name="finding">The finding.</param>
    public static void AppendBasis(StringBuilder target, Composition page, RuleFinding finding)
    {
        page.Cited.AddRange(finding.Citations);
        target.Append(finding.Id).Append(", ");
        EvidenceText.Append(target, finding.Evidence);
        target.Append("; ").AppendJoin(", ", finding.Citations);
        if (finding.Evidence != "U" && !CitationText.AnyConfirmed(page.Assessment.Citations, finding.Citations))
        {
            target.Append("; unconfirmed: no confirmed source");
        }
    }

    /// <summary>Appends the titles of facts by name.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="page">The composition.</param>
    /// <param name="names">Names in the catalogue.</param>
    public static void AppendTitles(StringBuilder target, Composition page, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            target.Append(i == 0 ? string.Empty : ", ");
            PlainText.Append(target, FactTitles.Of(page, names[i]));
        }
    }

    /// <summary>Missing data, the urgent first.</summary>
    /// <param name="missing">The entries.</param>
    public static IOrderedEnumerable<MissingData> LoudestFirst(IReadOnlyList<MissingData> missing) => missing.OrderByDescending(m => m.Indicator);

    /// <summary>What the report says when no treatment was assessed; null when one was.</summary>
    /// <param name="concern">Whether the patient is concerned.</param>
    public static string? Verdict(Concern concern) => concern switch
    {
        Concern.NotConcerned => "Not concerned: the problem list shows no neuroendocrine neoplasm. No treatment was assessed.",
        Concern.OutOfScope => "Out of scope: the patient is deceased or under age. No recommendation is made.",
        Concern.Undecided => "Undecided: the problem list could not be read in full. No treatment was assessed; this does not say that there is no tumour.",
        Concern.PatientMismatch => "Nothing was assessed: the data that came are another patient's.",
        _ => null,
    };
}
