using NetCds.Guideline.Facts;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

public sealed class ConditionReaderTests
{
    [Theory]
    [InlineData("active", "confirmed", true)]
    [InlineData("recurrence", null, true)]
    [InlineData("relapse", "confirmed", true)]
    [InlineData("inactive", "confirmed", false)]
    [InlineData("remission", null, false)]
    [InlineData("resolved", "confirmed", false)]
    [InlineData("active", "refuted", false)]
    public void Read_Statuses_StateOrDeny(string clinical, string? verification, bool expected) =>
        Assert.Equal(expected, Fact("liver_mets_present", Condition(Icd, "C7B.02", clinical: clinical, verification: verification)).Value.Flag);

    [Theory]
    [InlineData("active", "provisional")]
    [InlineData("active", "differential")]
    [InlineData("active", "unconfirmed")]
    [InlineData(null, "confirmed")]
    public void Read_Undecided_IsNotDocumented(string? clinical, string verification)
    {
        var fact = Fact("cirrhosis", Condition(Icd, "K74.60", clinical: clinical, verification: verification));

        Assert.Equal(FactStatus.Unknown, fact.Status);
        Assert.True(fact.StatedUnknown);
    }

    [Fact]
    public void Read_EnteredInError_IsIgnored()
    {
        var fact = Fact("cirrhosis", Condition(Icd, "K74.60", verification: "entered-in-error"));

        Assert.Equal(FactStatus.Unknown, fact.Status);
        Assert.False(fact.StatedUnknown);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("10200004", true)]
    [InlineData("39607008", null)]
    public void Read_OtherSecondaryTumour_IsHepaticOnlyInTheLiver(string? site, bool? expected) => Assert.Equal(
        expected, Fact("liver_mets_present", Condition(Icd, "C7B.8", extra: site is null ? "" : $"\"bodySite\":[{Coded(Snomed, site)}]")).Value.Flag);

    [Theory]
    [InlineData("C7B.01")]
    [InlineData("C7B.03")]
    [InlineData("C7B.04")]
    [InlineData("C7B.09")]
    public void Read_ExtrahepaticMetastasis_IsAtLeastLimited(string code) => Assert.Equal("limited", Fact("extrahepatic_disease", Condition(Icd, code)).Value.Code);

    [Fact]
    public void Read_DominantStated_StandsAgainstANewerCondition() => Assert.Equal(
        "dominant", Fact("extrahepatic_disease", Local("extrahepatic-extent", Answered("dominant"), "2025-01-01"), Condition(Icd, "C7B.03", "2025-12-01")).Value.Code);

    [Fact]
    public void Read_NegativeObservation_WinsOverOlderConditionAndLosesToNewer()
    {
        var negative = Local("liver-metastases-present", Flag(false), "2025-06-01");

        Assert.False(Fact("liver_mets_present", negative, Condition(Icd, "C7B.02", "2025-06-01")).Value.Flag);
        var fact = Fact("liver_mets_present", negative, Condition(Icd, "C7B.02", "2025-06-02"));
        Assert.True(fact.Value.Flag);
        Assert.Equal([true, false], fact.Candidates.Select(c => c.Flag!.Value));
        Assert.False(Fact("liver_mets_present", negative, Condition(Icd, "C7B.02", null)).Value.Flag);
    }

    [Fact]
    public void Read_IcdCode_IsComparedWhateverItsCaseAndKeptAsWritten()
    {
        var fact = Fact("net_diagnosis", Condition(Icd, "c7a.012"));

        Assert.Equal("c7a.012", fact.Value.Code);
        Assert.Equal("small_intestine", Fact("primary_site", Condition(Icd, "c7a.012")).Value.Code);
    }

    [Fact]
    public void Read_SystemByObjectIdentifier_IsKnown() => Assert.Equal("C7A.012", Fact("net_diagnosis", Condition("urn:oid:2.16.840.1.113883.6.90", "C7A.012")).Value.Code);

    [Fact]
    public void Read_SeveralCodings_PrefersTheMoreSpecific()
    {
        var concept = $$"""{"coding":[{"system":"{{Snomed}}","code":"255046005"},{"system":"{{Icd}}","code":"C7A.021"}]}""";

        Assert.Equal("C7A.021", Fact("net_diagnosis", ConditionOf(concept)).Value.Code);
    }

    [Fact]
    public void Read_ConfirmedDiagnosis_IsPreferredToANewerUnverifiedOne()
    {
        var fact = Fact("net_diagnosis", Condition(Icd, "C7A.012", "2020-01-01"), Condition(Icd, "C7A.8", "2025-01-01", verification: null));

        Assert.Equal("C7A.012", fact.Value.Code);
        Assert.Empty(fact.Candidates);
    }

    [Fact]
    public void Read_DiagnosisInWordsOnly_IsText()
    {
        Assert.Equal("text", Fact("net_diagnosis", ConditionOf(Text("Metastatic neuroendocrine tumour"))).Value.Code);
        Assert.Equal(FactStatus.Unknown, Fact("net_diagnosis", Condition(Icd, "E34.00", text: "Carcinoid syndrome")).Status);
    }

    [Theory]
    [InlineData("C7A.010", "duodenum")]
    [InlineData("C7A.026", "rectum")]
    [InlineData("C7A.00", "unknown")]
    [InlineData("C25.4", "pancreas")]
    [InlineData("C7A.1", null)]
    public void Read_SiteInTheCode_IsTheSite(string code, string? site) => Assert.Equal(site, Fact("primary_site", Condition(Icd, code)).Value.Code);

    [Fact]
    public void Read_BodySite_WinsOverTheCode() => Assert.Equal(
        "pancreas", Fact("primary_site", Condition(Icd, "C7A.8", extra: $"\"bodySite\":[{Coded(Snomed, "15776009")}]"), Condition(Icd, "C7A.00", "2026-01-01")).Value.Code);

    [Fact]
    public void Read_PoorlyDifferentiated_ByCodeAndByExtension()
    {
        Assert.Equal("poor", Fact("differentiation", Condition(Icd, "C7A.1")).Value.Code);
        var extension = $"\"extension\":[{{\"url\":\"http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior\",\"valueCodeableConcept\":{Coded(Snomed, "1286768001")}}}]";
        Assert.Equal("well", Fact("differentiation", Condition(Snomed, "255046005", extra: extension)).Value.Code);
        Assert.Equal(FactStatus.Unknown, Fact("differentiation", Condition(Snomed, "255046005", extra: extension.Replace("1286768001", "35917007", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public void Read_PortalVeinThrombosisWithoutExtent_IsUnknownAndSaid()
    {
        var reading = Read(Condition(Snomed, "17920008", "2026-02-01"));

        Assert.True(Fact(reading, "portal_vein").StatedUnknown);
        Assert.Contains(reading.Issues, i => i.Code == "extent-missing" && i.Fact == "portal_vein");
        Assert.Equal("patent", Fact("portal_vein", Condition(Snomed, "17920008", "2026-02-01", verification: "refuted")).Value.Code);
    }

    [Fact]
    public void Read_ThrombosisAfterAPatentVein_TakesTheGroundFromIt()
    {
        var thrombosis = Condition(Snomed, "17920008", "2026-02-01");

        Assert.Equal(FactStatus.Unknown, Fact("portal_vein", Local("portal-vein-extent", Answered("patent"), "2026-01-15"), thrombosis).Status);
        Assert.Equal("patent", Fact("portal_vein", Local("portal-vein-extent", Answered("patent"), "2026-02-15"), thrombosis).Value.Code);
        Assert.Equal("main_thrombosis", Fact("portal_vein", Local("portal-vein-extent", Answered("main-thrombosis"), "2026-01-15"), thrombosis).Value.Code);
    }

    [Fact]
    public void Read_PancreasAbsent_LeavesTheBiliaryHistoryUnclear()
    {
        var reading = Read(Condition(Icd, "Z90.411"));

        Assert.Equal(FactStatus.Unknown, Fact(reading, "biliary_violation").Status);
        Assert.Contains(reading.Issues, i => i.Code == "history-unclear");
    }

    [Fact]
    public void Read_BenignCodeWithLiverMetastases_Contradicts()
    {
        var reading = Read(Condition(Icd, "D3A.012"), Condition(Icd, "C7B.02"), Local("net-histology-confirmed", Flag(true)));

        Assert.Equal(FactStatus.Invalid, Fact(reading, "net_histology_confirmed").Status);
        Assert.Single(reading.Issues, i => i.Code == "contradiction");
        Assert.Equal("D3A.012", Fact(reading, "net_icd10").Value.Code);
        Assert.Empty(Read(Condition(Icd, "D3A.012"), Local("liver-lesion-count", "\"valueInteger\":0")).Issues);
        Assert.Single(Read(Condition(Icd, "D3A.012"), Local("liver-lesion-count", "\"valueInteger\":2")).Issues);
    }

    [Fact]
    public void Read_ConfirmedDiagnosisAndPathology_AreReadForTheCombination()
    {
        var reading = Read(Condition(Icd, "C7A.012"), Obs(Loinc, "29593-1", Quantity("5", "%")));

        Assert.True(Fact(reading, "net_condition_confirmed").Value.Flag);
        Assert.True(Fact(reading, "pathology_recorded").Value.Flag);
        Assert.Equal(FactStatus.Unknown, Fact("net_condition_confirmed", Condition(Icd, "C7A.012", verification: null)).Status);
        var report = Other("DiagnosticReport", $"\"status\":\"final\",\"code\":{Text("Biopsy")},\"category\":[{Coded("http://terminology.hl7.org/CodeSystem/v2-0074", "SP")}]");
        Assert.True(Fact("pathology_recorded", report).Value.Flag);
        Assert.Equal(FactStatus.Unknown, Fact("pathology_recorded", report.Replace("final", "preliminary", StringComparison.Ordinal)).Status);
    }

    [Theory]
    [InlineData("Hypoglycaemia due to insulinoma", true)]
    [InlineData("Hypoglycaemia", null)]
    public void Read_Hypoglycaemia_IsAnInsulinomaOnlyInWords(string text, bool? expected) =>
        Assert.Equal(expected, Fact("insulinoma_hypoglycaemia", Condition(Icd, "E16.1", text: text)).Value.Flag);

    [Fact]
    public void Read_Ascites_IsClinicalUnlessControlledIsStated()
    {
        Assert.Equal("clinical", Fact("ascites", Condition(Icd, "R18.8", "2026-02-20")).Value.Code);
        Assert.Equal("controlled", Fact("ascites", Condition(Icd, "R18.8", "2026-02-20"), Local("ascites", Answered("controlled"), "2026-02-01")).Value.Code);
        Assert.Equal("clinical", Fact("ascites", Condition(Icd, "R18.8", "2026-02-20"), Local("ascites", Answered("none"), "2026-02-01")).Value.Code);
        Assert.Equal("none", Fact("ascites", Condition(Icd, "R18.8", "2026-02-20", verification: "refuted")).Value.Code);
    }
}
