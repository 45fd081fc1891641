using FsCheck;
using FsCheck.Fluent;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards;
using static NetCds.Hooks.Tests.Cards.SampleRules;

namespace NetCds.Hooks.Tests.Cards;

public sealed class CardComposerTests
{
    private static readonly string[] Nasty =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[click](javascript:alert(1))", "![x](https://evil.example/x.png)", "see https://evil.example now",
        "WWW.evil.example", "ends in WWw", "`code` ~~gone~~ *bold* _so_ | cell |", "{{patient.name}}", "line\n\n# Heading\nSources: forged", "\u202Egnp.exe", "\uD83D lone", "👩‍⚕️ and e\u0301",
        "", "   ", "\\", "a & b &lt;script&gt;", "x <3 % and >20 %", "undef", new string('x', 400), "word " + new string('ä', 300), "mail me@evil.example", "tab\tnul\0end\u2028sep",
    ];

    public static TheoryData<string, string, int> Calls
    {
        get
        {
            var calls = new TheoryData<string, string, int>();
            foreach (var row in SampleAssessments.Names)
            {
                foreach (var hook in new[] { "patient-view", "order-select", "order-sign" })
                {
                    calls.Add(row, hook, 5);
                    calls.Add(row, hook, 1);
                }
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Compose_TypicalPatient_ObeysCardRules(string name, string hook, int maxCards)
    {
        var context = SampleAssessments.Context(hook) with { MaxCards = maxCards };
        CardRules.Check(new CardComposer().Compose(SampleAssessments.Named(name), context), context);
    }

    [Fact]
    public void Compose_AnyAssessment_ObeysCardRules()
    {
        var texts = Gen.OneOf(Gen.Elements(Nasty), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? string.Empty)).ArrayOf(12);
        var inputs = Gen.Zip(texts, Gen.Choose(0, int.MaxValue)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(4721, 17), Prop.ForAll(inputs, input =>
        {
            var (strings, seed) = input;
            var context = SampleAssessments.Context(seed % 3 == 0 ? "order-sign" : "patient-view") with
            {
                MaxCards = seed % 7,
                IsSigned = seed % 2 == 0,
                Sandbox = seed % 5 == 0,
                PublicBaseUrl = seed % 4 == 0 ? "https://cds.hospital.example" : null,
                Notices = seed % 6 == 0 ? [strings.Length > 0 ? strings[0] : "x"] : [],
            };
            var assessment = new RandomAssessments(seed, [.. strings, "text"]).Make();
            CardRules.Check(new CardComposer().Compose(assessment, context), context);
        }));
    }

    [Fact]
    public void Compose_SameCall_GivesEqualCards()
    {
        var composer = new CardComposer();
        var first = composer.Compose(SampleAssessments.AblationCandidate(), SampleAssessments.Context());
        var second = composer.Compose(SampleAssessments.AblationCandidate(), SampleAssessments.Context());

        Assert.Equal(first.Select(c => (c.Uuid, c.Detail)), second.Select(c => (c.Uuid, c.Detail)));
        Assert.Equal(first[0].Suggestions[0].Uuid, second[0].Suggestions[0].Uuid);
    }

    [Fact]
    public void Compose_OtherCallOrOtherContent_GivesOtherUuids()
    {
        var composer = new CardComposer();
        var context = SampleAssessments.Context();
        var first = composer.Compose(SampleAssessments.AblationCandidate(), context);
        var otherCall = composer.Compose(SampleAssessments.AblationCandidate(), context with { HookInstance = "another" });
        var otherContent = composer.Compose(SampleAssessments.AblationCandidate() with { GuidelineVersion = "1.0.0-b" }, context);

        Assert.NotEqual(first[0].Uuid, otherCall[0].Uuid);
        Assert.NotEqual(first[0].Suggestions[0].Uuid, otherCall[0].Suggestions[0].Uuid);
        Assert.NotEqual(first[0].Uuid, otherContent[0].Uuid);
    }

    [Theory]
    [InlineData(Concern.NotConcerned)]
    [InlineData(Concern.OutOfScope)]
    public void Compose_PatientOfNoConcern_GivesNothing(Concern concern) =>
        Assert.Empty(new CardComposer().Compose(SampleAssessments.AblationCandidate() with { Concern = concern }, SampleAssessments.Context()));

    [Fact]
    public void Compose_NothingToSay_GivesNothing() => Assert.Empty(new CardComposer().Compose(SampleAssessments.Base(), SampleAssessments.Context()));

    [Fact]
    public void Compose_OrderHookWithoutRecognisedDraft_GivesNothing() =>
        Assert.Empty(new CardComposer().Compose(SampleAssessments.AblationCandidate(), SampleAssessments.Context("order-select")));

    [Fact]
    public void Compose_TextOnlyDiagnosis_AsksToCodeItAndGoesOn()
    {
        var cards = new CardComposer().Compose(SampleAssessments.Named("text-only"), SampleAssessments.Context());

        Assert.Single(cards, c => c.Source.Topic.Code == "codediagnosis" && c.Indicator == Indicator.Info);
        Assert.Contains(cards, c => c.Source.Topic.Code == "missingdata");
    }

    [Fact]
    public void Compose_UndecidedWithNothingUsable_GivesNothing()
    {
        var assessment = SampleAssessments.Base() with { Concern = Concern.Undecided, Facts = [SampleFacts.Unknown(SampleFacts.Ki67)] };

        Assert.Empty(new CardComposer().Compose(assessment, SampleAssessments.Context()));
    }

    [Fact]
    public void Compose_FailedList_DiffersFromEmptyList()
    {
        var failed = SampleAssessments.Base() with { DataIssues = [new DataIssue("not-retrieved", null, "Procedures could not be read", [])] };

        Assert.NotEmpty(new CardComposer().Compose(failed, SampleAssessments.Context()));
    }

    [Theory]
    [InlineData(CitationStanding.Confirmed, Indicator.Critical)]
    [InlineData(CitationStanding.Secondary, Indicator.Warning)]
    [InlineData(CitationStanding.Unconfirmed, Indicator.Warning)]
    [InlineData(CitationStanding.ProjectDefault, Indicator.Warning)]
    public void Compose_CriticalRule_NeedsConfirmedSource(CitationStanding standing, Indicator expected)
    {
        var rule = Rule("R-087", RuleEffect.Contraindicate, "Bilirubin above 3 mg/dL", indicator: Indicator.Critical, citations: ["X"]);
        var assessment = SampleAssessments.Base() with
        {
            Drafts = [new RecognisedDraft("ServiceRequest/1", "TAE", true)],
            Modalities = [Verdict("TAE", ModalityStatus.Contraindicated, [rule], drafted: true)],
            Citations = [new Citation("X", "Some source", "Source", null, standing)],
        };

        var card = Assert.Single(new CardComposer().Compose(assessment, SampleAssessments.Context("order-sign")));

        Assert.Equal(expected, card.Indicator);
        Assert.Equal(standing != CitationStanding.Confirmed, card.Detail.Contains("unconfirmed: no confirmed source", StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_DraftedContraindicationOfInfoRule_IsAtLeastWarning()
    {
        var rule = Rule("R-1", RuleEffect.Contraindicate, "Forbidden");
        var assessment = SampleAssessments.Base() with
        {
            Drafts = [new RecognisedDraft("ServiceRequest/1", "IRE", true)],
            Modalities = [Verdict("IRE", ModalityStatus.Contraindicated, [rule], drafted: true)],
        };

        Assert.Equal(Indicator.Warning, Assert.Single(new CardComposer().Compose(assessment, SampleAssessments.Context("order-sign"))).Indicator);
    }

    [Fact]
    public void Compose_ContraindicationReadFromText_IsPossibleAndQuoted()
    {
        var fact = new Fact(SampleFacts.PortalVein, FactStatus.Known, FactValue.Of("main_thrombosis"))
        {
            FromNarrative = true,
            Sources = [new FactEvidence("DiagnosticReport/ct", Span: new TextSpan(3, 30, "thrombus in the main portal <trunk>"))],
        };
        var rule = Rule("R-080", RuleEffect.Contraindicate, "Main portal vein thrombosis", [fact], indicator: Indicator.Warning);
        var assessment = SampleAssessments.Base() with { Modalities = [Verdict("TAE", ModalityStatus.Undetermined, [rule])] };

        var card = Assert.Single(new CardComposer().Compose(assessment, SampleAssessments.Context()));

        Assert.Contains("TAE possibly contraindicated", card.Summary);
        Assert.Contains("  - Report (DiagnosticReport/ct): “thrombus in the main portal &lt;trunk&gt;”. Please confirm.", card.Detail);
    }

    [Fact]
    public void Compose_MoreCardsThanAllowed_FoldsTheRestIntoTheLast()
    {
        var context = SampleAssessments.Context();
        var all = new CardComposer().Compose(SampleAssessments.AblationCandidate(), context);
        var two = new CardComposer().Compose(SampleAssessments.AblationCandidate(), context with { MaxCards = 2 });

        Assert.Equal(3, all.Count);
        Assert.Equal(2, two.Count);
        Assert.EndsWith("(+1 more topic)", two[1].Summary);
        Assert.Contains(all[2].Summary, two[1].Detail);
        Assert.Equal(all.Sum(c => c.Suggestions.Count), two.Sum(c => c.Suggestions.Count));
    }

    [Fact]
    public void Compose_OctreotideMissing_AsksOnceWithTheDanger()
    {
        var cards = new CardComposer().Compose(SampleAssessments.CarcinoidWithoutOctreotide(), SampleAssessments.Context());

        Assert.DoesNotContain(cards, c => c.Source.Topic.Code == "missingdata");
        var order = Assert.Single(cards.SelectMany(c => c.Suggestions)).Actions[0].Resource!;
        Assert.Equal("OCTREOTIDE_PROPHYLAXIS", order.Order.Id);
    }

    [Theory]
    [InlineData("patient-view", false)]
    [InlineData("order-select", true)]
    public void Compose_MappingAngiography_IsNoOneClickOrderOnOpeningTheChart(string hook, bool expected)
    {
        var assessment = SampleAssessments.Base() with
        {
            Drafts = [new RecognisedDraft("ServiceRequest/1", "TARE", true)],
            Modalities = [Verdict("TARE_RESIN", ModalityStatus.Undetermined, drafted: true)],
            Missing = [Missing("MD-MAA", "Mapping", "Shunt must be known", "Procedure", ["R-110"], ["maa_mapping_done"], ["MAA_MAPPING"], modalities: ["TARE"])],
        };

        var cards = new CardComposer().Compose(assessment, SampleAssessments.Context(hook));

        Assert.Equal(expected, cards.Any(c => c.Suggestions.Count > 0));
    }

    [Fact]
    public void Compose_OrderAlreadyDrafted_IsNotSuggested()
    {
        var assessment = SampleAssessments.AblationCandidate() with { Drafts = [new RecognisedDraft("ServiceRequest/1", "PORTAL_IMAGING", false)] };

        var orders = new CardComposer().Compose(assessment, SampleAssessments.Context()).SelectMany(c => c.Suggestions).Select(s => s.Actions[0].Resource!.Order.Id);

        Assert.Equal(["MDT_REFERRAL", "MRI_LIVER"], orders);
    }

    [Theory]
    [InlineData("wrong-patient", false)]
    [InlineData("implausible", true)]
    public void Compose_DataProblem_NamesResourcesOfThisPatientOnly(string code, bool named)
    {
        var assessment = SampleAssessments.Base() with { DataIssues = [new DataIssue(code, null, "Something is wrong", [new FactEvidence("Observation/42")])] };

        var card = Assert.Single(new CardComposer().Compose(assessment, SampleAssessments.Context()));

        Assert.Equal(named, card.Detail.Contains("Observation/42", StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_ManyThingsMissing_StaysOneConciseCard()
    {
        var assessment = SampleAssessments.Base() with
        {
            Missing = [.. Enumerable.Range(1, 20).Select(i => Missing($"MD-{i}", $"Item {i}", "It matters", "Record it", [$"R-{i:000}"], [], []))],
        };

        var card = Assert.Single(new CardComposer().Compose(assessment, SampleAssessments.Context()));

        Assert.Equal("NELM: Item 1, Item 2, Item 3 not documented (+17 more)", card.Summary);
        Assert.Equal(6, card.Detail.Split('\n').Count(line => line.StartsWith("- **", StringComparison.Ordinal)));
        Assert.Contains("Also missing: Item 7, Item 8", card.Detail);
    }

    [Fact]
    public void Compose_Notices_StandOnEveryCard()
    {
        var context = SampleAssessments.Context() with { Notices = ["resin_lsf_max is 25, laxer than the label; approved by Dr Example"] };

        Assert.All(new CardComposer().Compose(SampleAssessments.AblationCandidate(), context), c => Assert.Contains("approved by Dr Example.", c.Detail));
    }

    [Fact]
    public void Compose_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new CardComposer().Compose(null!, SampleAssessments.Context()));
        Assert.Throws<ArgumentNullException>(() => new CardComposer().Compose(SampleAssessments.Base(), null!));
    }

    [Fact]
    public void Compose_LinesOfOneRule_AreToldApart()
    {
        var resin = Rule("R-126", RuleEffect.Contraindicate, "External radiotherapy forbids resin", indicator: Indicator.Critical);
        var glass = Rule("R-126", RuleEffect.Caution, "External radiotherapy: caution with glass", indicator: Indicator.Warning);
        var assessment = SampleAssessments.Base() with
        {
            Drafts = [new RecognisedDraft("ServiceRequest/1", "TARE", true)],
            Modalities = [Verdict("TARE_RESIN", ModalityStatus.Contraindicated, [resin], drafted: true), Verdict("TARE_GLASS", ModalityStatus.Caution, [glass], drafted: true)],
        };

        var cards = new CardComposer().Compose(assessment, SampleAssessments.Context("order-sign"));

        Assert.Contains("**Radioembolisation (resin microspheres)**: External radiotherapy forbids resin.", cards[0].Detail);
        Assert.Contains("**Radioembolisation (glass microspheres)**: External radiotherapy: caution with glass.", cards[1].Detail);
    }

    [Fact]
    public void Compose_OrderHook_AsksOnlyForTheDraft()
    {
        var assessment = SampleAssessments.AblationCandidate();
        var drafted = assessment with
        {
            Drafts = [new RecognisedDraft("ServiceRequest/1", "CTACE", true)],
            Modalities = [.. assessment.Modalities.Select(m => m with { IsDrafted = m.Id == "CTACE", IsSelected = m.Id == "CTACE" })],
        };

        var card = Assert.Single(new CardComposer().Compose(drafted, SampleAssessments.Context("order-sign")));

        Assert.Equal("Before cTACE: Portal vein not documented", card.Summary);
    }

    [Fact]
    public void Compose_RecommendedAndConsidered_LeadsWithTheRecommendation()
    {
        var consider = Rule("R-050", RuleEffect.Consider, "An option for unresectable disease");
        var recommend = Rule("R-053", RuleEffect.Recommend, "Symptoms persist: embolisation fits");
        var assessment = SampleAssessments.Base() with { Modalities = [Verdict("TAE", ModalityStatus.Recommended, [consider, recommend])] };

        var card = Assert.Single(new CardComposer().Compose(assessment, SampleAssessments.Context()));

        Assert.Contains("- **TAE**: Symptoms persist: embolisation fits.", card.Detail);
        Assert.Contains("  - Also: An option for unresectable disease.", card.Detail);
    }

    [Fact]
    public void Compose_EveryLiverDirectedTherapy_IsNamedByItsUmbrella()
    {
        var rule = Rule("R-096", RuleEffect.Contraindicate, "Active infection", indicator: Indicator.Warning);
        var umbrella = SampleCatalogue.Modalities.Find("LDT")!;
        var assessment = SampleAssessments.Base() with { Modalities = [.. umbrella.Members.Select(id => Verdict(id, ModalityStatus.Contraindicated, [rule], inPlay: false))] };

        var card = Assert.Single(new CardComposer().Compose(assessment, SampleAssessments.Context()));

        Assert.Equal("NELM: all liver-directed therapy contraindicated: Active infection", card.Summary);
        Assert.Equal(ModalityKind.LiverDirected, umbrella.Kind);
    }
}
