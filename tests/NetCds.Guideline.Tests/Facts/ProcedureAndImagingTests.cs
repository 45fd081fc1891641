using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

public sealed class ProcedureAndImagingTests
{
    [Theory]
    [InlineData("completed", true)]
    [InlineData("not-done", null)]
    [InlineData("in-progress", null)]
    [InlineData("entered-in-error", null)]
    public void Read_Procedure_CountsOnlyWhenCompleted(string status, bool? expected) =>
        Assert.Equal(expected, Fact("primary_resected", Done(Coded(Procedure, "PRIMARY_RESECTION"), status: status)).Value.Flag);

    [Fact]
    public void Read_Sessions_AreCounted()
    {
        var reading = Read(Done(Coded(Procedure, "TARE_RESIN"), "2024-01-05"), Done(Coded(Cpt, "79445"), "2025-01-05"), Done(Text("Y-90 radioembolization"), "2025-12-02"));

        Assert.Equal(3, Fact(reading, "prior_tare_sessions").Value.Number!.Point);
        Assert.Equal(90, Fact(reading, "days_since_tare").Value.Number!.Point);
        Assert.Equal(3, Fact(reading, "prior_tare_sessions").Sources.Count);
    }

    [Fact]
    public void Read_MappingBeforeRadioembolisation_IsNoSession() => Assert.Equal(FactStatus.Unknown, Fact("prior_tare_sessions", Done(Text("MAA mapping prior to Y-90 radioembolization"))).Status);

    [Fact]
    public void Read_ManyResources_OverThePlausibleNumberIsInvalid()
    {
        var reading = Read([.. Enumerable.Range(1, 11).Select(i => Done(Coded(Procedure, "TARE_RESIN"), Day(i * 30)))]);

        Assert.Equal(FactStatus.Invalid, Fact(reading, "prior_tare_sessions").Status);
    }

    [Fact]
    public void Read_CycleAsProcedureAndAdministrationOfOneDay_IsOne()
    {
        var administration = Other("MedicationAdministration", $"\"status\":\"completed\",\"medicationCodeableConcept\":{Coded(Procedure, "LU177_DOTATATE")},\"effectiveDateTime\":\"2025-03-04T10:00:00Z\"");

        Assert.Equal(2, Fact("prior_prrt_cycles", administration, Done(Coded(Procedure, "PRRT"), "2025-03-04"), Done(Coded(Procedure, "PRRT"), "2025-05-04")).Value.Number!.Point);
    }

    [Theory]
    [InlineData("Selective angiography", null, null)]
    [InlineData("SPECT after MAA", null, true)]
    [InlineData("Selective angiography", "36247", true)]
    [InlineData("Selective angiography", "75726", null)]
    public void Read_Spect_IsMappingInCompanyOnly(string text, string? companion, bool? expected)
    {
        List<string> resources = [Done(Coded(Cpt, "78803", text), "2026-01-10")];
        if (companion is not null)
        {
            resources.Add(Done(Coded(Cpt, companion), "2026-01-10T07:30:00Z"));
        }

        Assert.Equal(expected, Fact("maa_mapping_done", [.. resources]).Value.Flag);
        if (companion is not null)
        {
            Assert.Equal(FactStatus.Unknown, Fact("maa_mapping_done", resources[0], Done(Coded(Cpt, companion), "2026-01-11")).Status);
        }
    }

    [Theory]
    [InlineData("Liver embolisation", null, 1, null)]
    [InlineData("Y-90 radioembolization", null, null, 1)]
    [InlineData("Liver embolisation", "79445", null, 1)]
    public void Read_Embolisation_IsNotCountedTwiceWithYttrium(string text, string? companion, int? tace, int? tare)
    {
        List<string> resources = [Done(Coded(Cpt, "37243", text), "2026-01-10")];
        if (companion is not null)
        {
            resources.Add(Done(Coded(Cpt, companion), "2026-01-10"));
        }

        var reading = Read([.. resources]);

        Assert.Equal(tace, Fact(reading, "prior_tace_sessions").Value.Number?.Point);
        Assert.Equal(tare, Fact(reading, "prior_tare_sessions").Value.Number?.Point);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, null)]
    public void Read_LungShunt_ImpliesMappingWhileItHolds(int daysAgo, bool? expected) =>
        Assert.Equal(expected, Fact("maa_mapping_done", Local("lung-shunt-fraction", Quantity("6", "%"), Day(daysAgo))).Value.Flag);

    [Fact]
    public void Read_BiliaryHistory_StrongestWins()
    {
        var reading = Read(Done(Text("Whipple procedure")), Done(Coded(Procedure, "SPHINCTEROTOMY"), "2025-12-01"), Local("biliary-violation", Answered("none")));

        Assert.Equal("bilioenteric_anastomosis", Fact(reading, "biliary_violation").Value.Code);
        Assert.Equal(3, Fact(reading, "biliary_violation").Candidates.Count);
        Assert.True(Fact(reading, "whipple_history").Value.Flag);
        Assert.Equal("bilioenteric_anastomosis", Fact("biliary_violation", Local("whipple-history", Flag(true))).Value.Code);
        Assert.Equal(FactStatus.Unknown, Fact("biliary_violation", Local("whipple-history", Flag(false))).Status);
    }

    [Fact]
    public void Read_LiverResection_DoesNotDecideTheCurativeStatusAlone()
    {
        var reading = Read(Done(Coded(Procedure, "RESECTION")));

        Assert.True(Fact(reading, "curative_procedure_recorded").Value.Flag);
        Assert.Equal(FactStatus.Unknown, Fact(reading, "status_post_curative_resection").Status);
        Assert.True(Fact(reading, "status_post_curative_resection").StatedUnknown);
    }

    [Fact]
    public void Read_EarlierSession_GivesTheMicrosphereType() => Assert.Equal("glass", Fact("microsphere_type", Done(Coded(Procedure, "TARE_GLASS"))).Value.Code);

    [Fact]
    public void Read_AgeOfImaging_IsThatOfTheNewest()
    {
        var reading = Read(
            Study("CT liver", "CT", Day(80)), Report(Coded(Procedure, "MRI_LIVER"), Day(12)), Done(Coded(Procedure, "SSTR_PET"), Day(200)), Local("krenning-score", "\"valueInteger\":3", Day(150)));

        Assert.Equal(12, Days(reading, "cross_sectional_imaging_age_days"));
        Assert.Equal(12, Days(reading, "mri_liver_age_days"));
        Assert.Equal(150, Days(reading, "sstr_imaging_age_days"));
        Assert.Empty(Fact(reading, "cross_sectional_imaging_age_days").Candidates);
    }

    [Theory]
    [InlineData("CT abdomen", "CT", FactStatus.Known)]
    [InlineData("CT abdomen", "US", FactStatus.Unknown)]
    [InlineData("CT abdomen", null, FactStatus.Known)]
    [InlineData("Ga-68 DOTATATE PET/CT abdomen", "CT", FactStatus.Unknown)]
    [InlineData("CT abdominal", "CT", FactStatus.Unknown)]
    public void Read_StudyByWords_NeedsAFittingModality(string description, string? modality, FactStatus expected) =>
        Assert.Equal(expected, Fact("cross_sectional_imaging_age_days", Study(description, modality, Day(10))).Status);

    [Fact]
    public void Read_PetWithoutTracer_IsNoReceptorImaging() => Assert.Equal(FactStatus.Unknown, Fact("sstr_imaging_age_days", Study("PET/CT whole body", "PT", Day(10))).Status);

    [Theory]
    [InlineData("NM", null, true)]
    [InlineData("PT", null, false)]
    [InlineData("NM", "PT", false)]
    public void Read_ReceptorImaging_IsPlanarOnlyWithoutAnyPet(string first, string? second, bool expected)
    {
        List<string> studies = [Study("Octreoscan", first, Day(30))];
        if (second is not null)
        {
            studies.Add(Study("DOTATATE PET", second, Day(300)));
        }

        Assert.Equal(expected, Fact("sstr_planar_only", [.. studies]).Value.Flag);
        Assert.Equal(!expected, Fact("sstr_planar_only", [.. studies, Local("sstr-planar-only", Flag(!expected), Day(900))]).Value.Flag);
    }

    [Fact]
    public void Read_UndatedEvent_HasNoAge()
    {
        var reading = Read(Done(Coded(Procedure, "RFA"), null));

        Assert.Equal(FactStatus.Invalid, Fact(reading, "days_since_ablation").Status);
        Assert.Contains(reading.Issues, i => i.Code == "no-date");
        Assert.Equal(1, Fact(reading, "prior_ablation_sessions").Value.Number!.Point);
    }

    [Fact]
    public void Read_PartialDate_GivesARangeOfDays() =>
        Assert.Equal(Interval.Between(30, 60), Fact("days_since_ablation", Done(Coded(Procedure, "RFA"), "2026-01")).Value.Number);

    [Theory]
    [InlineData("2026-03-01T10:00:00Z", 0)]
    [InlineData("2026-03-01T09:00:00Z", 1)]
    [InlineData("2026-03-01T23:00:00-05:00", 0)]
    [InlineData("2026-03-01", 1)]
    [InlineData("2026-03-02T20:00:00Z", 0)]
    public void Read_Age_CountsWholePeriodsOrCalendarDays(string date, int expected) => Assert.Equal(expected, Days(Read(Report(Coded(Procedure, "ECHO"), date)), "echo_age_days"));

    private static decimal? Days(FactReading reading, string name) => Fact(reading, name).Value.Number?.Point;

    private static string Study(string description, string? modality, string date) => Other(
        "ImagingStudy",
        $"\"status\":\"available\",\"started\":\"{date}\",\"description\":\"{description}\"{(modality is null ? "" : $",\"modality\":[{{\"system\":\"{Dicom}\",\"code\":\"{modality}\"}}]")}");

    private static string Report(string concept, string date) => Other("DiagnosticReport", $"\"status\":\"final\",\"code\":{concept},\"effectiveDateTime\":\"{date}\"");
}
