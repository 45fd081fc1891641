using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards;

namespace NetCds.Hooks.Tests.Cards;

/// <summary>On an order hook, silence about a treatment that could not be checked would look like consent.</summary>
public sealed class UncheckedOrderTests
{
    [Theory]
    [InlineData("TARE", Indicator.Warning)]
    [InlineData("RFA", Indicator.Warning)]
    [InlineData("LDT", Indicator.Warning)]
    [InlineData("RESECTION", Indicator.Warning)]
    [InlineData("SSA", Indicator.Info)]
    public void Compose_SelectedTreatment_IsNamedAsUnchecked(string id, Indicator indicator)
    {
        var card = Assert.Single(Compose([Draft(id)]));

        Assert.Equal(indicator, card.Indicator);
        Assert.Equal("unreadproblemlist", card.Source.Topic.Code);
        Assert.Equal($"Not checked, the patient's conditions could not be read: {SampleCatalogue.Modalities.Find(id)!.Title}", card.Summary);
        Assert.Contains($"(ServiceRequest/{id})", card.Detail);
        Assert.Contains("neither for the order nor against it", card.Detail);
        Assert.Contains("- The list of conditions could not be read. (conditions)\n", card.Detail);
        Assert.Empty(card.Suggestions);
    }

    [Theory]
    [InlineData("BIOPSY")]
    [InlineData("LIVER_PANEL")]
    [InlineData("MRI_LIVER")]
    [InlineData("OCTREOTIDE_PROPHYLAXIS")]
    [InlineData("UNHEARD")]
    public void Compose_OtherOrders_GiveNothing(string id) => Assert.Empty(Compose([Draft(id)]));

    [Fact]
    public void Compose_NotSelected_GivesNothing() => Assert.Empty(Compose([Draft("TARE", isSelected: false)]));

    [Fact]
    public void Compose_NoDraftRecognised_GivesNothing() => Assert.Empty(Compose([]));

    [Fact]
    public void Compose_SeveralDrafts_NamesTheSelectedTreatmentsOnOneCard()
    {
        var card = Assert.Single(Compose([Draft("SSA"), Draft("BIOPSY"), Draft("TARE"), Draft("MWA", isSelected: false)]));

        Assert.Equal(Indicator.Warning, card.Indicator);
        Assert.StartsWith("**Not checked:** Somatostatin analogue (ServiceRequest/SSA); Radioembolisation (ServiceRequest/TARE)\n", card.Detail);
    }

    [Fact]
    public void Compose_PatientView_SaysThatNothingWasConcluded() =>
        Assert.StartsWith("NELM: the problem list could not be read", Assert.Single(Compose([], "patient-view")).Summary);

    private static RecognisedDraft Draft(string id, bool isSelected = true) => new($"ServiceRequest/{id}", id, isSelected);

    private static IReadOnlyList<Card> Compose(IReadOnlyList<RecognisedDraft> drafts, string hook = "order-select")
    {
        var context = SampleAssessments.Context(hook);
        var cards = new CardComposer().Compose(
            SampleAssessments.Base() with
            {
                Concern = Concern.Undecided,
                Drafts = drafts,
                DataIssues = [new DataIssue("not-retrieved", null, "The list of conditions could not be read", [new FactEvidence("conditions")])],
            },
            context);
        CardRules.Check(cards, context);
        return cards;
    }
}
