using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Assessments;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Records that nobody wrote for this guideline: they are read without failure and lead to no recommendation.</summary>
public sealed class OutsideDataTests
{
    private const string Folder = "data/external/";

    [Fact]
    public void Assess_Synthea_IsNotConcernedOrOutOfScope() => Check(OutsidePatients.Synthea(Folder + "synthea"));

    [Fact]
    public void Assess_Mcode_IsNotConcernedOrOutOfScope() => Check(OutsidePatients.Grouped(Folder + "mcode/examples"));

    [Fact]
    public void Assess_SyntheaWithATumour_IsReadWithoutAnyRecommendation() => CheckWithTumour(OutsidePatients.Synthea(Folder + "synthea"));

    [Fact]
    public void Assess_McodeWithATumour_IsReadWithoutAnyRecommendation() => CheckWithTumour(OutsidePatients.Grouped(Folder + "mcode/examples"));

    [Fact]
    public void Assess_SpecificationExamplesOfOnePatientWithATumour_IsReadWithoutAnyRecommendation() =>
        CheckWithTumour(OutsidePatients.Joined(Folder + "r4-examples/examples.ndjson"));

    private static void Check(IReadOnlyList<JsonObject>? patients)
    {
        Assert.SkipWhen(patients is null, "The outside data are not beside the checkout.");
        Assert.NotEmpty(patients!);
        foreach (var patient in patients!)
        {
            var call = Engine.Shipped.Wrap(patient.ToJsonString());
            var result = Engine.Shipped.Assess(call);

            Assert.Equal(HookAssessmentStatus.Assessed, result.Status);
            Assert.True(result.Assessment.Concern is Concern.NotConcerned or Concern.OutOfScope, $"{result.PatientId} is {result.Assessment.Concern}");
            Assert.All(result.Assessment.Modalities, m => Assert.Equal(ModalityStatus.Silent, m.Status));
            Assert.Equal("[]", Engine.Shipped.Write(call).Cards);
        }
    }

    private static void CheckWithTumour(IReadOnlyList<JsonObject>? patients)
    {
        Assert.SkipWhen(patients is null, "The outside data are not beside the checkout.");
        Assert.NotEmpty(patients!);
        foreach (var patient in patients!)
        {
            var call = Engine.Shipped.Wrap(OutsidePatients.WithTumour(patient).ToJsonString());
            var result = Engine.Shipped.Assess(call);

            Assert.Equal(Concern.Concerned, result.Assessment.Concern);
            Assert.DoesNotContain(result.Assessment.Modalities, m => m.Status == ModalityStatus.Recommended);
            Assert.Contains("MD-KI67", result.Assessment.Cards());
            using var cards = JsonDocument.Parse(Engine.Shipped.Write(call).Cards);
            Assert.InRange(cards.RootElement.GetArrayLength(), 1, 5);
        }
    }
}
