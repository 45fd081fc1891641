using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

/// <summary>Entries about medicines that look like something else: withdrawn drafts, paused drugs, tracers, German names.</summary>
public sealed class MedicationTrapTests
{
    [Theory]
    [InlineData("draft", true)]
    [InlineData("active", true)]
    [InlineData("cancelled", null)]
    [InlineData("stopped", null)]
    [InlineData("entered-in-error", null)]
    public void Read_WithdrawnDraft_PlansNothing(string status, bool? expected)
    {
        var record = WithDrafts(Record(), Request(Coded(RxNorm, "7617"), status), Request(Coded(RxNorm, "194000"), status));
        var reading = Reader.Read(record, At);

        Assert.Equal(expected, Fact(reading, "octreotide_periprocedural_planned").Value.Flag);
        Assert.Equal(expected, Fact(reading, "capecitabine_planned").Value.Flag);
    }

    [Fact]
    public void Read_RevokedDraftOfMicrospheres_SaysNothingOfThem()
    {
        var draft = Other(
            "ServiceRequest", $"\"status\":\"revoked\",\"intent\":\"order\",\"code\":{Coded(Procedure, "TARE")},\"orderDetail\":[{Coded(Answer, "resin")}]");

        Assert.Null(Fact(Reader.Read(WithDrafts(Record(), draft), At), "microsphere_type").Value.Code);
    }

    [Theory]
    [InlineData("on-hold", true)]
    [InlineData("cancelled", null)]
    [InlineData("completed", null)]
    public void Read_PausedCapecitabine_IsPlanned(string status, bool? expected) =>
        Assert.Equal(expected, Fact("capecitabine_planned", Request(Coded(RxNorm, "194000"), status)).Value.Flag);

    [Theory]
    [InlineData("Lu-177 dotatate 7.4 GBq", 1)]
    [InlineData("Lutathera", 1)]
    [InlineData("Ga-68 DOTATATE 150 MBq", null)]
    [InlineData("68Ga-DOTATATE", null)]
    [InlineData("Cu-64 dotatate (Detectnet)", null)]
    [InlineData("177Lu-PSMA-617", null)]
    [InlineData("Lu-177 PSMA-617", null)]
    public void Read_RadioactiveDrug_IsACycleOnlyOfRadioligandTherapy(string text, int? cycles)
    {
        var reading = Read(Other("MedicationAdministration", $"\"status\":\"completed\",\"medicationCodeableConcept\":{Text(text)},\"effectiveDateTime\":\"{Day(40)}\""));

        Assert.Equal(cycles, Fact(reading, "prior_prrt_cycles").Value.Number?.Point);
        Assert.Equal(cycles is null ? null : 40, Fact(reading, "days_since_prrt").Value.Number?.Point);
    }

    [Theory]
    [InlineData("PRRT, third cycle", 1)]
    [InlineData("PRRT planning visit", null)]
    [InlineData("Work-up for PRRT", null)]
    public void Read_PlanningOfRadioligandTherapy_IsNoCycle(string text, int? cycles) =>
        Assert.Equal(cycles, Fact("prior_prrt_cycles", Done(Text(text))).Value.Number?.Point);

    [Theory]
    [InlineData("Capecitabin 500 mg Filmtabletten", "capecitabine_last_days_ago")]
    [InlineData("Lanreotid 120 mg", "current_ssa")]
    [InlineData("Octreotid 100 µg s.c.", "octreotide_periprocedural_planned")]
    public void Read_GermanName_IsTheSameMedicine(string text, string fact) => Assert.True(Fact(fact, Request(Text(text), "active")).IsUsable);

    private static string Request(string medicine, string status) =>
        Other("MedicationRequest", $"\"status\":\"{status}\",\"intent\":\"order\",\"authoredOn\":\"2026-02-01\",\"medicationCodeableConcept\":{medicine}");
}
