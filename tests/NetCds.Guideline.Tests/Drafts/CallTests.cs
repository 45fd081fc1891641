using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Drafts;
using NetCds.Guideline.Patients;
using NetCds.Guideline.Tests.Facts;
using static NetCds.Guideline.Tests.Drafts.TestOrders;

namespace NetCds.Guideline.Tests.Drafts;

public sealed class CallTests
{
    [Theory]
    [InlineData("CPT|78803 CPT|36247", "", "", "MAA_MAPPING", null)]
    [InlineData("CPT|78803", "CPT|36247", "", "MAA_MAPPING", "MAA_MAPPING")]
    [InlineData("CPT|36248", "CPT|78803", "2026-03-04", "MAA_MAPPING", "MAA_MAPPING")]
    [InlineData("CPT|78803", "CPT|36247", "2026-03-05", null, null)]
    [InlineData("CPT|36245", "CPT|36247", "", null, null)]
    public void Recognise_SessionInSeveralOrders_IsOneSessionOfOneDay(string first, string second, string day, string? expectedFirst, string? expectedSecond)
    {
        var orders = new List<string> { Service(first, null, "\"occurrenceDateTime\":\"2026-03-04T08:00:00Z\"") };
        if (second.Length > 0)
        {
            orders.Add(Service(second, null, day.Length == 0 ? "" : $"\"occurrenceDateTime\":\"{day}\""));
        }

        Assert.Equal(second.Length > 0 ? new[] { expectedFirst, expectedSecond } : [expectedFirst], All([.. orders]).AsEnumerable());
    }

    [Theory]
    [InlineData("\"code\":{\"coding\":[{}]}")]
    [InlineData("\"code\":{\"coding\":{\"code\":7}}")]
    [InlineData("\"category\":{\"text\":\"imaging\"}")]
    [InlineData("\"code\":\"TACE\"")]
    [InlineData("\"orderDetail\":{},\"bodySite\":7,\"dosageInstruction\":[null]")]
    [InlineData("\"medicationReference\":{\"reference\":\"Medication/absent\"}")]
    [InlineData("\"medicationReference\":{\"reference\":\"#absent\"}")]
    [InlineData("\"medicationReference\":{}")]
    public void Recognise_HalfEmptyOrder_IsNobodys(string members)
    {
        Assert.Null(One(TestFacts.Other("ServiceRequest", members)));
        Assert.Null(One(TestFacts.Other("MedicationRequest", members)));
    }

    [Fact]
    public void Recognise_MedicationReference_IsFollowed()
    {
        const string Everolimus = """{"resourceType":"Medication","id":"m","code":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"141704"}]}}""";
        var contained = TestFacts.Other("MedicationRequest", $"\"contained\":[{Everolimus}],\"medicationReference\":{{\"reference\":\"#m\"}}");
        var referring = TestFacts.Other("MedicationRequest", "\"medicationReference\":{\"reference\":\"Medication/m\"}");
        var record = TestFacts.WithDrafts(TestFacts.Record(), contained, referring);
        var withMedication = new PatientRecord
        {
            PatientId = record.PatientId, Resources = [], Referenced = [TestFacts.Resource(Everolimus)], AnsweredLists = record.AnsweredLists, Drafts = record.Drafts,
        };

        Assert.Equal(new[] { "EVEROLIMUS", null }, Recognise(record).AsEnumerable());
        Assert.Equal(new[] { "EVEROLIMUS", "EVEROLIMUS" }, Recognise(withMedication).AsEnumerable());
    }

    [Theory]
    [InlineData("\"doNotPerform\":true")]
    [InlineData("\"status\":\"revoked\"")]
    [InlineData("\"status\":\"cancelled\"")]
    [InlineData("\"status\":\"stopped\"")]
    [InlineData("\"status\":\"entered-in-error\"")]
    public void Mark_WithdrawnOrder_DraftsNothingAndIsNoIssue(string members)
    {
        var (drafted, ids, issues) = Mark(TestFacts.Other("ServiceRequest", $"{members},\"code\":{TestFacts.Coded(TestFacts.Procedure, "RFA")}"));

        Assert.Empty(drafted);
        Assert.Empty(ids);
        Assert.Equal(0, issues);
    }

    [Theory]
    [InlineData("RFA", "LDT ABLATION RFA")]
    [InlineData("TARE", "LDT TARE TARE_RESIN TARE_GLASS")]
    [InlineData("CAPECITABINE", "CAPTEM CAPECITABINE")]
    [InlineData("LU177_DOTATATE", "PRRT LU177_DOTATATE")]
    [InlineData("OCTREOTIDE_LAR", "SSA OCTREOTIDE_LAR")]
    [InlineData("MAA_MAPPING", "MAA_MAPPING")]
    public void Mark_Order_DraftsItsUmbrellasMembersAndTherapy(string id, string expected)
    {
        var (drafted, ids, issues) = Mark(Service($"local|{id}"));

        Assert.Equal(expected.Split(' '), drafted);
        Assert.Equal([id], ids);
        Assert.Equal(0, issues);
    }

    [Fact]
    public void Mark_UnknownOrder_IsAnIssueAndNothingElse()
    {
        var (drafted, ids, issues) = Mark(Service("", "Physiotherapy"));

        Assert.Empty(drafted);
        Assert.Empty(ids);
        Assert.Equal(1, issues);
    }

    private static (string[] Drafted, string[] Ids, int Issues) Mark(string order)
    {
        var context = new AssessmentContext(TestFacts.At, IsOrderHook: true, new SettingCatalogue([]).Defaults);
        var state = new EvaluationState(TestFacts.Read().Facts, 0, Modalities.Modalities.Count, context);
        var drafts = new DraftMarker(Recogniser, Modalities).Mark(TestFacts.WithDrafts(TestFacts.Record(), order), state, out var issues);
        return ([.. Modalities.Modalities.Where(m => state.Drafted[m.Index]).Select(m => m.Id)], [.. drafts.Select(d => d.ModalityId)], issues?.Count ?? 0);
    }
}
