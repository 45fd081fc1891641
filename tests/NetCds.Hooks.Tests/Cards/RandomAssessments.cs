using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using static NetCds.Hooks.Tests.Cards.SampleFacts;
using static NetCds.Hooks.Tests.Cards.SampleRules;

namespace NetCds.Hooks.Tests.Cards;

/// <summary>Assessments of no sense but of every shape, filled with given strings.</summary>
/// <param name="seed">What decides the shape.</param>
/// <param name="texts">The strings; not empty.</param>
internal sealed class RandomAssessments(int seed, string[] texts)
{
    private static readonly string[] Leaves = ["RFA", "MWA", "CRYOABLATION", "IRE", "TAE", "CTACE", "DEB_TACE", "TARE_RESIN", "TARE_GLASS", "RESECTION", "SSA"];
    private static readonly string[] Orders = ["MDT_REFERRAL", "BIOPSY", "MRI_LIVER", "ECHO", "LIVER_PANEL", "MAA_MAPPING", "OCTREOTIDE_PROPHYLAXIS", "NO_SUCH_ORDER"];
    private static readonly string[] IssueCodes = ["conflict", "wrong-patient", "implausible", "stale", "not-retrieved", "extent-missing", "no-date", "something-new"];

#pragma warning disable CA5394 // Shapes of test data, no secrets.
    private readonly Random _random = new(seed);

    public Assessment Make()
    {
        var facts = Many(6, Fact);
        var notes = Many(4, () => Finding(facts));
        return SampleAssessments.Base() with
        {
            Concern = _random.Next(8) == 0 ? Concern.ConcernedByTextOnly : Concern.Concerned,
            Grade = _random.Next(3) == 0 ? null : "G2",
            GradeRules = notes.Length > 0 ? [notes[0].Id] : [],
            Facts = facts,
            Notes = notes,
            Drafts = _random.Next(4) == 0 ? [] : Many(3, Draft),
            Modalities = [.. Leaves.Select(id => Verdict(
                id, Any<ModalityStatus>(), Many(5, () => Finding(facts)), Many(2, () => Ki67.Name), Flip(), Flip(), Flip(), facts.Where(f => f.Assumed).ToArray(), Flip()))],
            Missing = Many(9, () => Missing(
                Text(), Text(), Text(), Text(), Many(3, RuleId), Many(2, () => Ki67.Name), Many(3, Order), Any<Indicator>(), Many(2, () => Flip() ? "LDT" : "RFA"), Many(2, Cited))),
            Actions = Many(7, () => new ProposedAction(Order(), RuleId(), Text(), Flip(), Any<Indicator>(), [Cited()])),
            DataIssues = Many(5, () => new DataIssue(Pick(IssueCodes), null, Text(), [new FactEvidence(Text())])),
            Citations = [.. Citations, new Citation("X1", Text(), Text(), Flip() ? Text() : "https://example.org/a(b)<c>\"d", Any<CitationStanding>())],
        };
    }

    private RecognisedDraft Draft() => new(
        Flip() ? "ServiceRequest/" + _random.Next(3) : Text(), Pick(["TACE", "TARE", "TARE_RESIN", "LDT", "RFA", "SSA", "LANREOTIDE", "MAA_MAPPING", "NO_SUCH_ORDER"]), Flip());

    private Fact Fact()
    {
        var definition = Define("f" + _random.Next(5), Text(), FactKind.Code, values: [("a", Text())]);
        var value = _random.Next(4) switch
        {
            0 => FactValue.Of(Text()),
            1 => FactValue.Of("a"),
            2 => FactValue.Of(Flip()),
            _ => FactValue.Of(new Interval(Flip() ? _random.Next(100) / 7m : null, Flip(), Flip() ? 200 : null, Flip())),
        };
        return new Fact(definition, Any<FactStatus>(), value)
        {
            Assumed = _random.Next(4) == 0,
            FromNarrative = Flip(),
            Candidates = [value, FactValue.Of(Text())],
            Sources = [new FactEvidence(Text(), Value: 3.5m, Unit: Text(), Span: Flip() ? new TextSpan(0, 4, Text()) : null)],
        };
    }

    private RuleFinding Finding(Fact[] facts) => Rule(
        RuleId(), Any<RuleEffect>(), Text(), facts, Any<Truth>(), Any<Indicator>(), Pick(["A", "C/U", "L/D", "U", Text()]), [Cited()],
        rationale: Text(), suggests: Many(2, Order), modalities: Many(2, () => Pick(["LDT", "TARE", "TACE", "RFA", Text()])));

    private string RuleId() => _random.Next(20) == 0 ? Text() : "R-" + _random.Next(12);

    private string Cited() => _random.Next(12) switch
    {
        0 => "X1",
        1 => Text(),
        _ => Pick(["S003", "S004", "C62", "PD"]),
    };

    private string Order() => Pick(Orders);

    private string Text() => Pick(texts);

    private bool Flip() => _random.Next(2) == 0;

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];

    private T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    private T[] Many<T>(int atMost, Func<T> make) => [.. Enumerable.Range(0, _random.Next(atMost + 1)).Select(_ => make())];
#pragma warning restore CA5394
}
