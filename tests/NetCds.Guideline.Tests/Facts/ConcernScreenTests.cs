using NetCds.Guideline.Assessments;
using NetCds.Guideline.Patients;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

public sealed class ConcernScreenTests
{
    [Theory]
    [InlineData(Icd, "C7A.012")]
    [InlineData(Icd, "c7a.1")]
    [InlineData(Icd, "D3A.090")]
    [InlineData(Icd, "C7B.02")]
    [InlineData(Icd, "E34.0")]
    [InlineData(Icd, "E34.01")]
    [InlineData(Snomed, "255046005")]
    [InlineData(Snomed, "35868009")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-gm", "C25.4")]
    [InlineData("http://terminology.hl7.org/CodeSystem/icd-o-3", "8240/3")]
    public void Screen_CodedDiagnosis_IsConcerned(string system, string code)
    {
        Assert.Equal(Concern.Concerned, Of(Condition(system, code)));
        Assert.Equal(Concern.Concerned, Of(Condition(system, code, clinical: "resolved")));
        Assert.Equal(Concern.Concerned, Of(Condition(system, code, verification: "provisional")));
        Assert.Equal(Concern.NotConcerned, Of(Condition(system, code, verification: "refuted")));
        Assert.Equal(Concern.NotConcerned, Of(Condition(system, code, verification: "entered-in-error")));
    }

    [Theory]
    [InlineData(Icd, "C18.7", "Adenocarcinoma of sigmoid colon")]
    [InlineData(Icd, "C61", "Malignant neoplasm of prostate")]
    [InlineData(Icd, "C78.7", "Secondary malignant neoplasm of liver")]
    [InlineData(Icd, "C34.90", "Small cell carcinoma of lung")]
    [InlineData(Icd, "E34.3", "Short stature")]
    [InlineData("http://example.org/codes", "C7A.012", "House code")]
    public void Screen_OtherTumour_IsNotConcerned(string system, string code, string text) => Assert.Equal(Concern.NotConcerned, Of(Condition(system, code, text: text)));

    [Theory]
    [InlineData("Metastatic neuroendocrine tumour")]
    [InlineData("Ileal CARCINOID")]
    [InlineData("NEN of the pancreas")]
    [InlineData("History of carcinoid")]
    [InlineData("No liver metastases; neuroendocrine tumour of ileum")]
    [InlineData("Hypertension, no diabetes, carcinoid of the appendix")]
    public void Screen_TumourInWords_IsConcernedByTextOnly(string text) => Assert.Equal(Concern.ConcernedByTextOnly, Of(ConditionOf(Text(text))));

    [Theory]
    [InlineData("No evidence of neuroendocrine tumour")]
    [InlineData("Rule out carcinoid")]
    [InlineData("Non-neuroendocrine carcinoma of the pancreas")]
    [InlineData("Family history of carcinoid tumour")]
    [InlineData("Neuroendocrine tumour ruled out")]
    [InlineData("Neuroendocrine markers negative")]
    [InlineData("Adenocarcinoma, no neuroendocrine differentiation")]
    [InlineData("Mucocarcinoidosis")]
    public void Screen_DeniedInWords_IsNotConcerned(string text) => Assert.Equal(Concern.NotConcerned, Of(ConditionOf(Text(text))));

    [Fact]
    public void Screen_PathologyObservation_IsConcerned()
    {
        var morphology = $"\"valueCodeableConcept\":{Coded(Snomed, "1286769009")}";

        Assert.Equal(Concern.Concerned, Of(Obs(Loinc, "31205-8", morphology)));
        Assert.Equal(Concern.NotConcerned, Of(Obs(Loinc, "31205-8", morphology, status: "entered-in-error")));
        Assert.Equal(Concern.Concerned, Of(Local("net-grade-reported", "\"valueString\":\"G2\"")));
        Assert.Equal(Concern.NotConcerned, Of(Local("net-histology-confirmed", Flag(false))));
        Assert.Equal(Concern.ConcernedByTextOnly, Of(Obs(Loinc, "22637-3", "\"valueString\":\"Well differentiated neuroendocrine tumour\"")));
    }

    [Fact]
    public void Screen_MorphologyOfACondition_IsConcerned() => Assert.Equal(
        Concern.Concerned,
        Of(Condition(Icd, "C25.9", extra: $"\"extension\":[{{\"url\":\"http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior\",\"valueCodeableConcept\":{Coded(Snomed, "1286768001")}}}]")));

    [Fact]
    public void Screen_CodedBesideText_IsConcerned() => Assert.Equal(Concern.Concerned, Of(ConditionOf(Text("carcinoid")), Condition(Icd, "C7A.012"), ConditionOf(Text("carcinoid"))));

    [Fact]
    public void Screen_ProblemListNotAnswered_IsUndecidedUnlessSomethingPointsToIt()
    {
        Assert.Equal(Concern.Undecided, TestFacts.Screen.Screen(Unanswered(), At));
        Assert.Equal(Concern.Concerned, TestFacts.Screen.Screen(Unanswered(Condition(Icd, "C7A.012")), At));
        Assert.Equal(Concern.NotConcerned, Of());
    }

    [Theory]
    [InlineData("\"deceasedBoolean\":true", Concern.OutOfScope)]
    [InlineData("\"deceasedDateTime\":\"2025-01-01\"", Concern.OutOfScope)]
    [InlineData("\"deceasedBoolean\":false", Concern.Concerned)]
    [InlineData("\"birthDate\":\"2008-03-03\"", Concern.OutOfScope)]
    [InlineData("\"birthDate\":\"2008-03-02\"", Concern.Concerned)]
    [InlineData("\"birthDate\":\"2008\"", Concern.OutOfScope)]
    [InlineData("\"birthDate\":\"2007\"", Concern.Concerned)]
    [InlineData("\"birthDate\":\"2961-05-04\"", Concern.Concerned)]
    public void Screen_DeceasedOrMinor_IsOutOfScope(string members, Concern expected) =>
        Assert.Equal(expected, Of(Condition(Icd, "C7A.012"), $$"""{"resourceType":"Patient","id":"p",{{members}}}"""));

    private static Concern Of(params string[] resources) => TestFacts.Screen.Screen(Record(resources), At);

    private static PatientRecord Unanswered(params string[] resources) => new() { PatientId = "p", Resources = Record(resources).Resources, AnsweredLists = new HashSet<string>() };
}
