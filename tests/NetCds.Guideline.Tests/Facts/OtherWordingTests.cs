using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

/// <summary>What lists say in German, in the international edition of ICD-10, and by codes beside the usual one: a contraindication must not be assumed absent.</summary>
public sealed class OtherWordingTests
{
    private const string Gm = "http://fhir.de/CodeSystem/bfarm/icd-10-gm";

    [Theory]
    [InlineData("Neuroendokriner Tumor des Ileums, Lebermetastasen")]
    [InlineData("Metastasierte neuroendokrine Neoplasie")]
    [InlineData("NEN des Pankreas")]
    [InlineData("Karzinoid der Appendix")]
    public void Screen_GermanDiagnosis_IsConcernedByTextOnly(string text) => Assert.Equal(Concern.ConcernedByTextOnly, Of(ConditionOf(Text(text))));

    [Theory]
    [InlineData("Kein Anhalt für einen neuroendokrinen Tumor")]
    [InlineData("Ausschluss Karzinoid")]
    [InlineData("Neuroendokriner Tumor ausgeschlossen")]
    [InlineData("Adenokarzinom ohne neuroendokrine Differenzierung")]
    public void Screen_GermanDenial_IsNotConcerned(string text) => Assert.Equal(Concern.NotConcerned, Of(ConditionOf(Text(text))));

    [Fact]
    public void Screen_CarcinoidSyndromeOfTheInternationalEdition_IsConcerned() => Assert.Equal(Concern.Concerned, Of(Condition(Gm, "E34.0")));

    [Fact]
    public void Read_GermanDiagnosis_IsOfATumour() => Assert.True(Fact("net_condition_confirmed", ConditionOf(Text("Neuroendokriner Tumor des Ileums"))).Value.Flag);

    [Theory]
    [InlineData(Icd, "K70.30", "cirrhosis")]
    [InlineData(Icd, "K70.31", "cirrhosis")]
    [InlineData(Icd, "K74.5", "cirrhosis")]
    [InlineData(Gm, "K70.3", "cirrhosis")]
    [InlineData(Gm, "K74.6", "cirrhosis")]
    [InlineData(Gm, "K83.1", "biliary_obstruction")]
    [InlineData(Icd, "A41.9", "active_infection")]
    [InlineData(Icd, "K75.0", "active_infection")]
    [InlineData(Gm, "A41.9", "active_infection")]
    [InlineData(Gm, "Z95.0", "cardiac_implant_or_arrhythmia")]
    [InlineData(Gm, "C78.7", "liver_mets_present")]
    public void Read_CodeOfTheSameFinding_StatesIt(string system, string code, string fact)
    {
        Assert.True(Fact(fact, Condition(system, code)).Value.Flag);
        Assert.False(Fact(fact, Condition(system, code, clinical: "resolved")).Value.Flag);
    }

    [Theory]
    [InlineData(Icd, "K70.31")]
    [InlineData(Icd, "R18.0")]
    [InlineData(Gm, "R18")]
    public void Read_AscitesByAnotherCode_IsClinical(string system, string code) => Assert.Equal("clinical", Fact("ascites", Condition(system, code)).Value.Code);

    [Theory]
    [InlineData(Icd, "K70.30", "ascites")]
    [InlineData(Icd, "K83.01", "active_infection")]
    [InlineData(Icd, "K74.00", "cirrhosis")]
    [InlineData(Icd, "C78.89", "liver_mets_present")]
    public void Read_NeighbouringCode_StatesNothing(string system, string code, string fact) => Assert.Equal(FactStatus.Unknown, Fact(fact, Condition(system, code)).Status);

    [Theory]
    [InlineData("Kontrastmittel")]
    [InlineData("Jodhaltiges Röntgenkontrastmittel")]
    [InlineData("Imeron 400")]
    public void Read_ContrastAllergyByAnotherName_IsNoOtherAllergy(string text)
    {
        var reaction = "\"reaction\":[{\"manifestation\":[{\"text\":\"Anaphylaxie\"}],\"severity\":\"severe\"}]";

        Assert.Equal("severe", Fact("contrast_allergy", Other("AllergyIntolerance", $"\"code\":{Text(text)},{reaction}")).Value.Code);
    }

    [Theory]
    [InlineData("Pfortaderthrombose")]
    [InlineData("Main portal vein thrombosis")]
    public void Read_PortalVeinThrombosisInWords_IsAFindingWithoutExtent(string text)
    {
        var reading = Read(Local("portal-vein-extent", Answered("patent"), "2026-01-10"), ConditionOf(Text(text), "2026-02-20"));

        Assert.Equal(FactStatus.Unknown, Fact(reading, "portal_vein").Status);
        Assert.Contains(reading.Issues, i => i is { Code: "extent-missing", Fact: "portal_vein" });
    }

    private static Concern Of(params string[] resources) => TestFacts.Screen.Screen(Record(resources), At);
}
