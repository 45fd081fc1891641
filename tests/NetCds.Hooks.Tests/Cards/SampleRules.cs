using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Tests.Cards;

/// <summary>Findings, verdicts and citations made by hand.</summary>
internal static class SampleRules
{
    public static readonly Citation[] Citations =
    [
        new("C03", "van Roekel C. Thesis, p. 41", "van Roekel thesis", null, CitationStanding.Confirmed),
        new("C28", "Carcinoid crisis review", "Carcinoid crisis review", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8833591/", CitationStanding.Confirmed),
        new("C47", "WHO grading tables; IARC/WHO framework 2018", "WHO 2022", "https://doi.org/10.1038/s41379-018-0110-y", CitationStanding.Confirmed),
        new("C49", "Singh S et al. NETTER-2. Lancet 2024", "Singh 2024", "https://doi.org/10.1016/S0140-6736(24)00701-3", CitationStanding.Confirmed),
        new("C61", "TACE contraindication table. World J Hepatol 2015;7:2009", "TACE table 2015", "https://doi.org/10.4254/wjh.v7.i16.2009", CitationStanding.Confirmed),
        new("C62", "Commonwealth Radiology TACE list", "TACE list", null, CitationStanding.Secondary),
        new("C81", "Pre- and perioperative therapy in functioning NET", "Perioperative therapy", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5637287/", CitationStanding.Unconfirmed),
        new("PD", "Project default or general knowledge, not confirmed by a source", "project default", null, CitationStanding.ProjectDefault),
        new("S003", "Putzer D, Schullian P, Jaschke W, Bale R. RöFo 2020;192:422-430", "Putzer 2020", "https://doi.org/10.1055/a-1030-4631", CitationStanding.Confirmed),
        new("S004", "de Baere et al. Eur J Endocrinol 2015;172:R151-66", "de Baere 2015", "https://doi.org/10.1530/EJE-14-0630", CitationStanding.Confirmed),
    ];

    public static RuleFinding Rule(
        string id, RuleEffect effect, string statement, Fact[]? facts = null, Truth outcome = Truth.True, Indicator indicator = Indicator.Info,
        string evidence = "C", string[]? citations = null, string[]? modalities = null, string rationale = "", string[]? suggests = null,
        string[]? missing = null) => new()
        {
            Id = id,
            Outcome = outcome,
            Effect = effect,
            Indicator = indicator,
            Statement = statement,
            Rationale = rationale,
            Evidence = evidence,
            Citations = citations ?? ["S003"],
            Modalities = modalities ?? [],
            Facts = facts ?? [],
            Suggests = suggests ?? [],
            Missing = missing ?? [],
        };

    public static ModalityVerdict Verdict(
        string id, ModalityStatus status, RuleFinding[]? rules = null, string[]? missing = null, bool inPlay = true, bool allocated = true,
        bool drafted = false, Fact[]? assumed = null, bool? selected = null) => new()
        {
            Id = id,
            Title = SampleCatalogue.Modalities.Find(id)?.Title ?? id,
            Status = status,
            Rules = [.. rules ?? []],
            Missing = missing ?? [],
            IsInPlay = inPlay,
            IsAllocated = allocated,
            IsDrafted = drafted,
            IsSelected = selected ?? drafted,
            AssumedAbsent = assumed ?? [],
        };

    public static MissingData Missing(
        string card, string title, string why, string howTo, string[] rules, string[] facts, string[] suggested, Indicator indicator = Indicator.Warning,
        string[]? modalities = null, string[]? citations = null) => new()
        {
            Card = card,
            Title = title,
            Why = why,
            HowToRecord = howTo,
            RuleIds = rules,
            Facts = facts,
            Suggested = suggested,
            Indicator = indicator,
            Modalities = modalities ?? [],
            Citations = citations ?? ["S003"],
        };
}
