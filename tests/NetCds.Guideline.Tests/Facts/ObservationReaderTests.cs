using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

public sealed class ObservationReaderTests
{
    [Theory]
    [InlineData("0.99", "cm", "9.9")]
    [InlineData("1.0", "cm", "10")]
    [InlineData("4.99", "cm", "49.9")]
    [InlineData("5.0", "cm", "50")]
    [InlineData("5.01", "cm", "50.1")]
    [InlineData("0.0501", "m", "50.1")]
    public void Read_DiameterInOtherUnit_IsExactInMillimetres(string value, string unit, string expected)
    {
        var fact = Fact("largest_diameter_mm", Obs(Loinc, "33728-7", Quantity(value, unit)));

        Assert.Equal(decimal.Parse(expected, null), fact.Value.Number!.Point);
    }

    [Theory]
    [InlineData("0.05", "5")]
    [InlineData("1", "100")]
    [InlineData("0", "0")]
    public void Read_KiFractionUpToOne_IsPercent(string value, string expected) =>
        Assert.Equal(decimal.Parse(expected, null), Fact("ki67_percent", Obs(Loinc, "29593-1", Quantity(value, "1"))).Value.Number!.Point);

    [Fact]
    public void Read_KiFractionAboveOne_IsInvalid() =>
        Assert.Equal(FactStatus.Invalid, Fact("ki67_percent", Obs(Loinc, "29593-1", Quantity("5", "1"))).Status);

    [Theory]
    [InlineData("<3 %", null, 3, false)]
    [InlineData("≤ 20 %", null, 20, true)]
    [InlineData(">20 %", 20, null, false)]
    public void Read_BoundInText_IsAnInterval(string text, int? low, int? high, bool inclusive)
    {
        var number = Fact("ki67_percent", Obs(Loinc, "29593-1", $"\"valueString\":\"{text}\"")).Value.Number!;

        Assert.Equal(low, number.Low);
        Assert.Equal(high, number.High);
        Assert.Equal(inclusive, number.LowInclusive || number.HighInclusive);
    }

    [Fact]
    public void Read_RangeInText_IsAnInterval() =>
        Assert.Equal(Interval.Between(10, 15), Fact("ki67_percent", Obs(Loinc, "29593-1", "\"valueString\":\"10-15 %\"")).Value.Number);

    [Fact]
    public void Read_NumberInTextWithoutUnit_IsInvalid() =>
        Assert.Contains(Read(Obs(Loinc, "29593-1", "\"valueString\":\"10\"")).Issues, i => i.Code == "unit-missing");

    [Fact]
    public void Read_LabelledScore_IsRead() => Assert.Equal(Interval.Exactly(3), Fact("sstr_krenning", Local("krenning-score", "\"valueString\":\"Krenning 3\"")).Value.Number);

    [Fact]
    public void Read_HalfAScore_IsWrongType() => Assert.Contains(Read(Local("krenning-score", Quantity("2.5", "{score}"))).Issues, i => i.Code == "wrong-type");

    [Fact]
    public void Read_TooNumerous_IsAtLeastTen()
    {
        Assert.Equal(Interval.Above(10, true), Fact("lesion_count", Local("liver-lesion-count", Answered("too-numerous"))).Value.Number);
        Assert.Equal(Interval.Above(10, true), Fact("lesion_count", Local("liver-lesion-count", "\"valueString\":\"too numerous to count\"")).Value.Number);
    }

    [Fact]
    public void Read_IntegerWithoutUnit_IsInTheFactsUnit() =>
        Assert.Equal(Interval.Exactly(24), Fact("largest_diameter_mm", Local("liver-lesion-largest-diameter", "\"valueInteger\":24")).Value.Number);

    [Fact]
    public void Read_UnitAsTextOnly_IsTaken()
    {
        var fact = Fact("largest_diameter_mm", Local("liver-lesion-largest-diameter", "\"valueQuantity\":{\"value\":2.4,\"unit\":\"cm\"}"));

        Assert.Equal(24, fact.Value.Number!.Point);
        Assert.Equal("cm", fact.Sources[0].Unit);
    }

    [Fact]
    public void Read_CodeOfAnotherUnitSystem_FallsBackToUnitText() => Assert.Equal(
        24,
        Fact("largest_diameter_mm", Local("liver-lesion-largest-diameter", "\"valueQuantity\":{\"value\":2.4,\"unit\":\"cm\",\"system\":\"http://snomed.info/sct\",\"code\":\"258672001\"}")).Value.Number!.Point);

    [Theory]
    [InlineData("10200004", FactStatus.Known)]
    [InlineData("15776009", FactStatus.Unknown)]
    public void Read_TumourSizeElsewhere_IsNotALiverLesion(string site, FactStatus expected) => Assert.Equal(
        expected, Fact("largest_diameter_mm", Obs(Loinc, "33728-7", Quantity("24", "mm"), extra: $"\"bodySite\":{Coded(Snomed, site)}")).Status);

    [Fact]
    public void Read_Component_CountsLikeAnObservation()
    {
        var component = $"\"component\":[{{\"code\":{Coded(Loinc, "33728-7")},{Quantity("2.4", "cm")}}}]";

        var fact = Fact("largest_diameter_mm", Obs(Loinc, "21889-1", component));

        Assert.Equal(24, fact.Value.Number!.Point);
        Assert.Equal("Observation.component.valueQuantity", fact.Sources[0].Path);
    }

    [Fact]
    public void Read_ChildPughScoreAsComponent_IsRead()
    {
        var component = $"\"component\":[{{\"code\":{Coded(Observation, "child-pugh-score")},\"valueInteger\":7}}]";

        Assert.Equal(7, Fact("child_pugh_score", Local("child-pugh", component)).Value.Number!.Point);
        Assert.Equal(FactStatus.Unknown, Fact("child_pugh_class", Local("child-pugh", component)).Status);
    }

    [Fact]
    public void Read_SeveralDiametersOfOneDay_UsesTheLargestWithoutCandidates()
    {
        var fact = Fact(
            "largest_diameter_mm",
            Local("liver-lesion-largest-diameter", Quantity("19", "mm")),
            Local("liver-lesion-largest-diameter", Quantity("55", "mm")),
            Local("liver-lesion-largest-diameter", Quantity("24", "mm"), "2026-03-01T08:00:00Z"));

        Assert.Equal(55, fact.Value.Number!.Point);
        Assert.Empty(fact.Candidates);
    }

    [Fact]
    public void Read_TwoValuesOfOneMoment_UsesTheLargerAndOffersBoth()
    {
        var fact = Fact("bilirubin_mg_dl", Obs(Loinc, "1975-2", Quantity("1.1", "mg/dL")), Obs(Loinc, "1975-2", Quantity("2.6", "mg/dL")));

        Assert.Equal(2.6m, fact.Value.Number!.Point);
        Assert.Equal([2.6m, 1.1m], fact.Candidates.Select(c => c.Number!.Point!.Value));
    }

    [Theory]
    [InlineData("13.5", "g/dl")]
    [InlineData("135", "g/l")]
    public void Read_LitreWithASmallLetter_IsTheSameUnit(string number, string unit) =>
        Assert.Equal(13.5m, Fact("haemoglobin_g_dl", Obs(Loinc, "718-7", Quantity(number, unit))).Value.Number!.Point);

    [Fact]
    public void Read_UnitInCapitals_IsNotGuessed() => Assert.Equal(FactStatus.Invalid, Fact("haemoglobin_g_dl", Obs(Loinc, "718-7", Quantity("13.5", "G/DL"))).Status);

    [Fact]
    public void Read_MolarBilirubin_IsConverted() => Assert.Equal(2.0m, Fact("bilirubin_mg_dl", Obs(Loinc, "14631-6", Quantity("34.2", "umol/L"))).Value.Number!.Point);

    [Fact]
    public void Read_ImplausibleNewest_LeavesTheOlderValueAndIsSaid()
    {
        var reading = Read(
            Obs(Loinc, "1975-2", Quantity("500", "mg/dL"), Day(1)), Obs(Loinc, "1975-2", Quantity("1.1", "mg/dL"), Day(3)));

        Assert.Equal(1.1m, Fact(reading, "bilirubin_mg_dl").Value.Number!.Point);
        Assert.Contains(reading.Issues, i => i.Code == "implausible");
    }

    [Fact]
    public void Read_ImplausibleOlder_IsSuperseded() => Assert.Empty(
        Read(Obs(Loinc, "1975-2", Quantity("500", "mg/dL"), Day(3)), Obs(Loinc, "1975-2", Quantity("1.1", "mg/dL"), Day(1))).Issues);

    [Theory]
    [InlineData("77386006", true)]
    [InlineData("60001007", false)]
    public void Read_PregnancyStatus_HasItsMeaning(string answer, bool expected) =>
        Assert.Equal(expected, Fact("pregnant", Obs(Loinc, "82810-3", $"\"valueCodeableConcept\":{Coded(Snomed, answer)}")).Value.Flag);

    [Fact]
    public void Read_PregnancyUnknown_IsNotDocumented()
    {
        var fact = Fact("pregnant", Obs(Loinc, "82810-3", $"\"valueCodeableConcept\":{Coded(Snomed, "261665006")}"));

        Assert.Equal(FactStatus.Unknown, fact.Status);
        Assert.True(fact.StatedUnknown);
    }

    [Theory]
    [InlineData(false, 30, FactStatus.Known)]
    [InlineData(false, 31, FactStatus.Stale)]
    [InlineData(true, 300, FactStatus.Known)]
    [InlineData(true, 301, FactStatus.Stale)]
    public void Read_Pregnant_HoldsLongerThanNotPregnant(bool value, int daysAgo, FactStatus expected) =>
        Assert.Equal(expected, Fact("pregnant", Local("pregnant", Flag(value), Day(daysAgo))).Status);

    [Theory]
    [InlineData("extrahepatic-extent", "extrahepatic_disease", "none", 90, FactStatus.Known)]
    [InlineData("extrahepatic-extent", "extrahepatic_disease", "none", 91, FactStatus.Stale)]
    [InlineData("extrahepatic-extent", "extrahepatic_disease", "dominant", 900, FactStatus.Known)]
    [InlineData("carcinoid-heart-disease", "carcinoid_heart_disease", "none", 366, FactStatus.Stale)]
    [InlineData("carcinoid-heart-disease", "carcinoid_heart_disease", "present", 3660, FactStatus.Known)]
    public void Read_OnlyNegativesGoStale_WhereTheCatalogueSaysSo(string code, string fact, string answer, int daysAgo, FactStatus expected) =>
        Assert.Equal(expected, Fact(fact, Local(code, Answered(answer), Day(daysAgo))).Status);

    [Theory]
    [InlineData("271299001", true)]
    [InlineData("359746009", false)]
    [InlineData("268910001", false)]
    public void Read_CancerDiseaseStatus_SaysWhetherItProgresses(string answer, bool expected) =>
        Assert.Equal(expected, Fact("progression_12m", Obs(Loinc, "97509-4", $"\"valueCodeableConcept\":{Coded(Snomed, answer)}")).Value.Flag);

    [Theory]
    [InlineData(100, 0)]
    [InlineData(90, 1)]
    [InlineData(80, 1)]
    [InlineData(70, 2)]
    [InlineData(60, 2)]
    [InlineData(50, 3)]
    [InlineData(30, 4)]
    [InlineData(10, 4)]
    [InlineData(0, 5)]
    public void Read_Karnofsky_IsEcog(int karnofsky, int ecog) => Assert.Equal(ecog, Fact("ecog", Obs(Loinc, "89243-0", $"\"valueInteger\":{karnofsky}")).Value.Number!.Point);

    [Fact]
    public void Read_KarnofskyBetweenBands_IsInvalid() => Assert.Equal(FactStatus.Invalid, Fact("ecog", Obs(Loinc, "89243-0", "\"valueInteger\":95")).Status);

    [Fact]
    public void Read_EcogAnswerCode_IsItsNumber() => Assert.Equal(2, Fact("ecog", Obs(Loinc, "89247-1", $"\"valueCodeableConcept\":{Coded(Loinc, "LA9624-3")}")).Value.Number!.Point);

    [Fact]
    public void Read_MolarChromogranin_DatesThePanelOnly()
    {
        var reading = Read(Obs(Loinc, "25587-7", Quantity("3.4", "nmol/L"), Day(20)));

        Assert.Equal(FactStatus.Unknown, Fact(reading, "chromogranin_a").Status);
        Assert.Equal(20, Fact(reading, "hormone_panel_age_days").Value.Number!.Point);
        Assert.Empty(reading.Issues);
    }

    [Theory]
    [InlineData("120", "40", "U/L", "U/L", FactStatus.Known)]
    [InlineData("120", "40", "U/L", "ukat/L", FactStatus.Invalid)]
    [InlineData("120", null, "U/L", null, FactStatus.Unknown)]
    public void Read_Transaminase_IsAMultipleOfItsUpperLimit(string value, string? high, string unit, string? highUnit, FactStatus expected)
    {
        var range = high is null ? string.Empty : $"\"referenceRange\":[{{\"high\":{{\"value\":{high},\"code\":\"{highUnit}\"}}}}]";

        var fact = Fact("ast_x_uln", Obs(Loinc, "1920-8", Quantity(value, unit), extra: range));

        Assert.Equal(expected, fact.Status);
        if (expected == FactStatus.Known)
        {
            Assert.Equal(3, fact.Value.Number!.Point);
        }
    }

    [Theory]
    [InlineData("100", "125", "98", true)]
    [InlineData("100", "124.9", "98", false)]
    [InlineData("100", "130", "131", false)]
    public void Read_Markers_RiseFromAQuarterOnAndAboveTheReferenceRange(string before, string now, string high, bool expected)
    {
        var fact = Fact("markers_rising", Marker(before, high, 40), Marker(now, high, 5), Marker("900", high, 90));

        Assert.Equal(expected, fact.Value.Flag);
        Assert.Equal(FactStatus.Unknown, Fact("markers_rising", Marker(now, high, 5)).Status);
        Assert.Equal(!expected, Fact("markers_rising", Marker(before, high, 40), Marker(now, high, 5), Local("markers-rising", Flag(!expected))).Value.Flag);
    }

    [Fact]
    public void Read_Decision_IsDocumentedByAnyAnswerButFalse()
    {
        Assert.True(Fact("mdt_reviewed", Local("mdt-decision", "\"valueString\":\"embolisation\"")).Value.Flag);
        Assert.True(Fact("mdt_reviewed", Local("mdt-decision", $"\"valueCodeableConcept\":{Text("surgery")}")).Value.Flag);
        Assert.False(Fact("mdt_reviewed", Local("mdt-decision", Flag(false))).Value.Flag);
        Assert.Equal(FactStatus.Unknown, Fact("mdt_reviewed", Local("mdt-decision", "\"dataAbsentReason\":{}")).Status);
        Assert.Equal(FactStatus.Invalid, Fact("mdt_reviewed", Local("mdt-decision", "\"valueInteger\":1")).Status);
        Assert.Equal(FactStatus.Invalid, Fact("mdt_reviewed", Local("mdt-decision", Quantity("1", "1"))).Status);
    }

    [Fact]
    public void Read_PriorLungDose_IsTheSumOfSessions()
    {
        string[] doses = [Local("lung-absorbed-dose-delivered", Quantity("12", "Gy"), "2024-05-01"), Local("lung-absorbed-dose-delivered", Quantity("850", "cGy"), "2025-05-01")];
        var sessions = Enumerable.Range(1, 3).Select(i => Done(Coded(Procedure, "TARE_RESIN"), $"202{i}-01-01")).ToArray();

        Assert.Equal(20.5m, Fact("prior_lung_dose_gy", doses).Value.Number!.Point);
        Assert.Equal(20.5m, Fact("prior_lung_dose_gy", [.. doses, .. sessions[..2]]).Value.Number!.Point);
        Assert.Equal(FactStatus.Unknown, Fact("prior_lung_dose_gy", [.. doses, .. sessions]).Status);
        var total = Obs(Observation, "lung-absorbed-dose-delivered", Quantity("31", "Gy"), "2025-06-01", extra: "\"note\":[{\"text\":\"Cumulative dose of all sessions\"}]");
        Assert.Equal(31, Fact("prior_lung_dose_gy", [.. doses, .. sessions, total]).Value.Number!.Point);
    }

    [Theory]
    [InlineData("2026", FactStatus.Stale)]
    [InlineData("2026-01", FactStatus.Known)]
    [InlineData("2025-11", FactStatus.Stale)]
    public void Read_PartialDate_IsJudgedByItsFirstDay(string date, FactStatus expected)
    {
        var at = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);
        var record = Record(Local("liver-lesion-count", "\"valueInteger\":2", date));

        Assert.Equal(expected == FactStatus.Known ? FactStatus.Known : FactStatus.Stale, Fact(Reader.Read(record, date == "2026" ? at.AddDays(5) : at), "lesion_count").Status);
    }

    private static string Marker(string value, string high, int daysAgo) => Obs(
        Loinc, "9811-1", Quantity(value, "ug/L"), Day(daysAgo), extra: $"\"referenceRange\":[{{\"high\":{{\"value\":{high},\"code\":\"ug/L\"}}}}]");
}
