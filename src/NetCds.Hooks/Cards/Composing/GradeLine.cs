using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>The computed grade and the facts it follows from. What it shows is not repeated further down on the card.</summary>
internal static class GradeLine
{
    private const string GradeFact = "grade";

    /// <summary>The fact that holds the grade, or null.</summary>
    /// <param name="page">The composition.</param>
    public static Fact? FactOf(Composition page) => page.FindFact(GradeFact);

    /// <summary>The grade for readers, for example <c>NET G2</c>; null when it is not computed.</summary>
    /// <param name="page">The composition.</param>
    public static string? TextOf(Composition page) =>
        page.Assessment.Grade is not { } grade ? null
        : page.FindFact(GradeFact) is { } fact ? FactText.CodeText(fact.Definition, grade) : grade;

    /// <summary>Writes the line when there is a grade.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    public static void Write(CardDraft draft, Composition page)
    {
        page.Shown.Clear();
        if (TextOf(page) is not { } grade)
        {
            return;
        }

        if (page.FindFact(GradeFact) is { } fact)
        {
            page.Shown.Add(fact);
        }

        draft.Body.Append("**Grade:** ");
        DraftWriter.Text(draft, page, grade);
        var first = true;
        var notes = page.Assessment.Notes;
        for (var i = 0; i < notes.Count; i++)
        {
            if (IsGradeRule(page.Assessment, notes[i].Id))
            {
                draft.Cite(notes[i].Citations);
                WriteFacts(draft, page, notes[i], ref first);
            }
        }

        var rules = page.Assessment.GradeRules;
        for (var i = 0; i < rules.Count; i++)
        {
            draft.Body.Append(i == 0 ? " (" : ", ");
            DraftWriter.Text(draft, page, rules[i]);
        }

        draft.Body.Append(rules.Count > 0 ? ")\n\n" : "\n\n");
    }

    /// <summary>Whether a note is one of the rules that set the grade.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="id">Id of the note.</param>
    public static bool IsGradeRule(Assessment assessment, string id)
    {
        for (var i = 0; i < assessment.GradeRules.Count; i++)
        {
            if (RuleIds.Covers(assessment.GradeRules[i], id))
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteFacts(CardDraft draft, Composition page, RuleFinding finding, ref bool first)
    {
        var facts = finding.Facts;
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].IsUsable && !facts[i].Definition.Hidden && !page.Shown.Contains(facts[i]))
            {
                draft.Body.Append(first ? " – " : "; ");
                DraftWriter.Fact(draft, page, facts[i]);
                page.Shown.Add(facts[i]);
                first = false;
            }
        }
    }
}
