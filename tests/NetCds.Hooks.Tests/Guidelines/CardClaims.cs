using System.Text.RegularExpressions;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Cards;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>What cards say is what the assessment found: no rule that does not hold, no more evidence, no more force, no source unnamed.</summary>
internal static partial class CardClaims
{
    public static void Check(IReadOnlyList<Card> cards, Assessment assessment)
    {
        var found = assessment.Modalities.SelectMany(m => m.Rules).Concat(assessment.Notes).Where(f => f.Outcome != Truth.False).ToList();
        foreach (var card in cards)
        {
            CheckBases(card, found);
            CheckSources(card, assessment);
            CheckForce(card, found, assessment);
            CheckOffers(card, assessment);
        }
    }

    // "R-042, evidence C: retrospective series; S003, S004"
    private static void CheckBases(Card card, List<RuleFinding> found)
    {
        foreach (Match basis in Basis().Matches(card.Detail))
        {
            var rules = found.Where(f => f.Id == basis.Groups["rule"].Value && f.Evidence == basis.Groups["letters"].Value).ToList();
            Assert.NotEmpty(rules);
            var cited = CitationId().Matches(basis.Groups["sources"].Value).Select(m => m.Value).ToList();
            Assert.NotEmpty(cited);
            Assert.All(cited, id => Assert.Contains(rules, r => r.Citations.Contains(id)));
            Assert.All(cited, id => Assert.Contains(id, SourcesOf(card)));
        }
    }

    private static void CheckSources(Card card, Assessment assessment)
    {
        Assert.NotEmpty(SourcesOf(card));
        Assert.All(SourcesOf(card), id => Assert.Contains(assessment.Citations, c => c.Id == id));
    }

    // Knowledge base c.0.14: what rests on secondary sources or on none is never critical; and no card is louder than what it tells.
    private static void CheckForce(Card card, List<RuleFinding> found, Assessment assessment)
    {
        var named = RuleId().Matches(card.Detail).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(named, id => Assert.True(
            found.Exists(f => f.Id == id) || assessment.Missing.Any(m => m.RuleIds.Contains(id)) || assessment.Actions.Any(a => a.RuleId == id), $"{id} does not hold: {card.Summary}"));
        if (card.Indicator != Indicator.Critical)
        {
            return;
        }

        var confirmed = assessment.Citations.Where(c => c.Standing == CitationStanding.Confirmed).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(found, f => named.Contains(f.Id) && f is { Outcome: Truth.True, Indicator: Indicator.Critical } && f.Citations.Any(confirmed.Contains));
    }

    // Under "Recommended" stands only what a recommending line of a recommended modality says, and so on.
    private static void CheckOffers(Card card, Assessment assessment)
    {
        var section = string.Empty;
        foreach (var line in card.Detail.Split('\n'))
        {
            section = Heading().Match(line) is { Success: true } heading ? heading.Groups["name"].Value : section;
            var status = section switch
            {
                "Recommended" => ModalityStatus.Recommended,
                "Options" => ModalityStatus.Considered,
                "Possible with precautions" => ModalityStatus.Caution,
                "Instead" when line.Contains("**: recommended. ", StringComparison.Ordinal) => ModalityStatus.Recommended,
                "Instead" when line.Contains("**: an option. ", StringComparison.Ordinal) => ModalityStatus.Considered,
                _ => (ModalityStatus?)null,
            };
            var basis = Basis().Match(line);
            if (status is { } offered && basis.Success && (section == "Instead" || line.StartsWith("  - Basis: ", StringComparison.Ordinal)))
            {
                Assert.Contains(
                    assessment.Modalities.Where(m => m.Status == offered).SelectMany(m => m.Rules),
                    r => r.Id == basis.Groups["rule"].Value && r.Outcome == Truth.True && (offered != ModalityStatus.Recommended || r.Effect == RuleEffect.Recommend));
            }
        }

        if (!assessment.Modalities.Any(m => m.Status == ModalityStatus.Recommended))
        {
            Assert.DoesNotMatch(Recommendation(), card.Summary);
        }
    }

    private static IEnumerable<string> SourcesOf(Card card) => SourceId().Matches(card.Detail.Split('\n')[^1]).Select(m => m.Groups["id"].Value);

    [GeneratedRegex(@"(?<rule>[RO]-[0-9]+), evidence (?<letters>[A-Z/]+): [^;\n)]*(; [a-z][^;\n)]*)*; (?<sources>[^\n)]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Basis();

    [GeneratedRegex(@"\b(S00[0-9]|C[0-9]{2}b?|PD)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CitationId();

    [GeneratedRegex(@"(^Sources: |; )(?<id>S00[0-9]|C[0-9]{2}b?|PD)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SourceId();

    [GeneratedRegex(@"\b[RO]-[0-9]{2,3}\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleId();

    [GeneratedRegex(@"^\*\*(?<name>[^*]+)\*\*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<!not )\brecommended\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Recommendation();
}
