using NetCds.Guideline.Facts;
using NetCds.Guideline.Patients;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

public sealed class MedicationReaderTests
{
    private static readonly string Octreotide = Coded(RxNorm, "7617");

    [Theory]
    [InlineData("active", 0)]
    [InlineData("completed", 30)]
    [InlineData("stopped", 30)]
    [InlineData("intended", null)]
    [InlineData("entered-in-error", null)]
    public void Read_Capecitabine_CountsDaysSinceTheLastDose(string status, int? expected)
    {
        var statement = Statement(Coded(RxNorm, "194000"), status, $"\"effectivePeriod\":{{\"start\":\"2025-01-01\",\"end\":\"{Day(30)}\"}}");

        Assert.Equal(expected, Fact("capecitabine_last_days_ago", statement).Value.Number?.Point);
    }

    [Fact]
    public void Read_CapecitabineRequest_CountsFromTheEndOfTheSupply()
    {
        var request = Request(Text("Xeloda 500 mg"), "completed", $"\"authoredOn\":\"{Day(200)}\",\"dispenseRequest\":{{\"validityPeriod\":{{\"end\":\"{Day(61)}\"}}}}");

        Assert.Equal(61, Fact("capecitabine_last_days_ago", request).Value.Number!.Point);
        Assert.Equal(10, Fact("capecitabine_last_days_ago", request, Administration(Coded(RxNorm, "194000"), Day(10))).Value.Number!.Point);
    }

    [Theory]
    [InlineData("active", "order", "", null, 0)]
    [InlineData("active", "plan", "", true, null)]
    [InlineData("draft", "order", "", true, null)]
    [InlineData("active", "order", "2026-03-20", true, null)]
    [InlineData("active", "order", "2026-02-20", null, 0)]
    public void Read_CapecitabineRequest_IsTakenOrPlanned(string status, string intent, string firstDose, bool? planned, int? daysAgo)
    {
        var timing = firstDose.Length == 0 ? "" : $",\"dosageInstruction\":[{{\"timing\":{{\"event\":[\"{firstDose}\"]}}}}]";
        var reading = Read(Request(Coded(RxNorm, "194000"), status, $"\"intent\":\"{intent}\",\"authoredOn\":\"2026-02-01\"{timing}"));

        Assert.Equal(planned, Fact(reading, "capecitabine_planned").Value.Flag);
        Assert.Equal(daysAgo, Fact(reading, "capecitabine_last_days_ago").Value.Number?.Point);
    }

    [Fact]
    public void Read_Draft_IsPlannedAndNamedAsDraft()
    {
        var record = WithDrafts(Record(), Request(Coded(RxNorm, "194000"), "active", "\"intent\":\"order\""), Request(Octreotide, "draft", "\"intent\":\"order\""));
        var reading = Reader.Read(record, At);

        var planned = Fact(reading, "capecitabine_planned");
        Assert.True(planned.Value.Flag);
        Assert.StartsWith("draftOrders/MedicationRequest/", planned.Sources[0].Reference, StringComparison.Ordinal);
        Assert.Equal(FactStatus.Unknown, Fact(reading, "capecitabine_last_days_ago").Status);
        Assert.True(Fact(reading, "octreotide_periprocedural_planned").Value.Flag);
        Assert.Equal(FactStatus.Unknown, Fact(reading, "current_ssa").Status);
    }

    [Theory]
    [InlineData("{\"coding\":[{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"7617\"}]}", "", true, true)]
    [InlineData("{\"coding\":[{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"7617\"}],\"text\":\"Sandostatin LAR depot\"}", "", true, null)]
    [InlineData("{\"text\":\"lanreotide autogel 120 mg\"}", "", true, null)]
    [InlineData("{\"coding\":[{\"system\":\"https://netcds.example/fhir/CodeSystem/nelm-procedure\",\"code\":\"OCTREOTIDE_LAR\"}]}", "", true, null)]
    [InlineData("{\"coding\":[{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"7617\"}]}", ",\"dosageInstruction\":[{\"route\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"78421000\"}]}}]", true, null)]
    [InlineData("{\"coding\":[{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"7617\"}]}", ",\"reasonCode\":[{\"text\":\"Periprocedural cover\"}]", null, true)]
    public void Read_Octreotide_IsToldApartByForm(string medicine, string extra, bool? current, bool? periprocedural)
    {
        var reading = Read(Request(medicine, "active", $"\"intent\":\"order\",\"authoredOn\":\"2026-02-01\"{extra}"));

        Assert.Equal(current, Fact(reading, "current_ssa").Value.Flag);
        Assert.Equal(periprocedural, Fact(reading, "octreotide_periprocedural_planned").Value.Flag);
    }

    [Fact]
    public void Read_NotTaken_DeniesUnlessSomethingElseIsTaken()
    {
        var notTaken = Statement(Coded(Procedure, "LANREOTIDE"), "not-taken", "\"dateAsserted\":\"2026-02-20\"");

        Assert.False(Fact("current_ssa", notTaken).Value.Flag);
        Assert.True(Fact("current_ssa", notTaken, Statement(Octreotide, "active", "\"effectiveDateTime\":\"2025-01-01\"")).Value.Flag);
    }

    [Fact]
    public void Read_LongActingDose_IsDatedByAdministrations()
    {
        var reading = Read(
            Administration(Coded(Procedure, "LANREOTIDE"), Day(40)), Administration(Coded(RxNorm, "7617", "octreotide LAR"), Day(20)), Administration(Octreotide, "2026-03-02T03:30:00Z"));

        Assert.Equal(20, Fact(reading, "days_since_lar_ssa").Value.Number!.Point);
        Assert.Equal(5.5m, Fact(reading, "hours_since_short_octreotide").Value.Number!.Point);
    }

    [Fact]
    public void Read_InfusionGoingOn_IsNoHoursAgo() =>
        Assert.Equal(0, Fact("hours_since_short_octreotide", Administration(Octreotide, "2026-03-01T21:00:00Z", "in-progress")).Value.Number!.Point);

    [Fact]
    public void Read_DateWithoutTime_GivesARangeOfHours()
    {
        var hours = Fact("hours_since_short_octreotide", Administration(Octreotide, "2026-03-01")).Value.Number!;

        Assert.Equal(33, hours.High);
        Assert.InRange(hours.Low!.Value, 8.99m, 9m);
    }

    [Theory]
    [InlineData("Apixaban 5 mg tablet", "active", true)]
    [InlineData("Aspirin 100 mg", "active", null)]
    [InlineData("Apixaban 5 mg tablet", "stopped", null)]
    public void Read_Antithrombotics_AreReadByName(string text, string status, bool? expected) =>
        Assert.Equal(expected, Fact("antithrombotic_current", Request(Text(text), status, "\"intent\":\"order\"")).Value.Flag);

    [Fact]
    public void Read_Reference_IsResolvedAmongContainedReferencedAndOtherResources()
    {
        const string Reference = "\"status\":\"active\",\"intent\":\"order\",\"medicationReference\":{\"reference\":\"Medication/m1\"}";
        var medication = Resource($$"""{"resourceType":"Medication","id":"m1","code":{{Coded(Procedure, "LANREOTIDE")}}}""");
        var record = Record(Other("MedicationRequest", Reference));
        var referenced = new PatientRecord { PatientId = "p", Resources = record.Resources, Referenced = [medication], AnsweredLists = record.AnsweredLists };
        var contained = Other("MedicationRequest", Reference.Replace("Medication/m1", "#m1", StringComparison.Ordinal) + $",\"contained\":[{{\"resourceType\":\"Medication\",\"id\":\"m1\",\"code\":{Coded(Procedure, "LANREOTIDE")}}}]");
        var displayed = Other("MedicationRequest", "\"status\":\"active\",\"medicationReference\":{\"reference\":\"Medication/none\",\"display\":\"Lanreotide 120 mg\"}");

        Assert.Equal(FactStatus.Unknown, Fact(Reader.Read(record, At), "current_ssa").Status);
        Assert.True(Fact(Reader.Read(referenced, At), "current_ssa").Value.Flag);
        Assert.True(Fact("current_ssa", contained).Value.Flag);
        Assert.True(Fact("current_ssa", displayed).Value.Flag);
    }

    [Fact]
    public void Read_DoNotPerform_IsIgnored() =>
        Assert.Equal(FactStatus.Unknown, Fact("current_ssa", Request(Coded(Procedure, "LANREOTIDE"), "active", "\"intent\":\"order\",\"doNotPerform\":true")).Status);

    [Fact]
    public void Read_MedicationList_IsAvailableWhenBothListsWereAnswered()
    {
        Assert.False(Fact("medication_list_available").Value.Flag);
        var record = new PatientRecord { PatientId = "p", Resources = [], AnsweredLists = new HashSet<string> { "MedicationRequest", "MedicationStatement" } };
        var reading = Reader.Read(record, At);
        Assert.True(Fact(reading, "medication_list_available").Value.Flag);
        Assert.False(Fact(reading, "medication_administrations_available").Value.Flag);
    }

    private static string Request(string medicine, string status, string members) => Other("MedicationRequest", $"\"status\":\"{status}\",\"medicationCodeableConcept\":{medicine},{members}");

    private static string Statement(string medicine, string status, string members) => Other("MedicationStatement", $"\"status\":\"{status}\",\"medicationCodeableConcept\":{medicine},{members}");

    private static string Administration(string medicine, string date, string status = "completed") =>
        Other("MedicationAdministration", $"\"status\":\"{status}\",\"medicationCodeableConcept\":{medicine},\"effectiveDateTime\":\"{date}\"");
}
