using NetCds.Guideline.Facts;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

/// <summary>Coded answers, by coding and by words.</summary>
public sealed class CodedAnswerTests
{
    public static TheoryData<string, string> Answers => [.. BuiltIn.Definitions
        .SelectMany(d => d.Values.Where(v => v.Codings.Count > 0).Select(v => (d.Name, v.Code)))
        .Where(x => x.Name != "grade" && BuiltIn.Sources.Any(s => s.FactIndex == BuiltIn.IndexOf(x.Name) && s is { ResourceType: "Observation", Answers.Count: 0 }))];

    [Theory, MemberData(nameof(Answers))]
    public void Read_EveryCodingOfAnAnswer_GivesIt(string name, string answer)
    {
        var definition = BuiltIn.Definitions[BuiltIn.IndexOf(name)];
        var source = BuiltIn.Sources.First(s => s.FactIndex == definition.Index && s.ResourceType == "Observation");
        foreach (var coding in definition.Values.Single(v => v.Code == answer).Codings)
        {
            var value = $"\"valueCodeableConcept\":{Coded(coding.System, coding.Code)}";
            Assert.Equal(answer, Fact(name, Obs(source.Codings[0].System, source.Codings[0].Code, value)).Value.Code);
        }
    }

    [Theory]
    [InlineData("unilobar", "unilobar")]
    [InlineData("Diffuse bilobar", "diffuse")]
    [InlineData("type II", "complex")]
    public void Read_Words_GiveTheAnswerTheyName(string text, string expected) =>
        Assert.Equal(expected, Fact("distribution", Local("nelm-distribution", $"\"valueCodeableConcept\":{Text(text)}")).Value.Code);

    [Theory]
    [InlineData("not diffuse")]
    [InlineData("unilobar or diffuse")]
    [InlineData("possibly unilobar")]
    [InlineData("unilobar?")]
    [InlineData("see report")]
    public void Read_DoubtfulWords_AreNotRead(string text) =>
        Assert.Equal(FactStatus.Invalid, Fact("distribution", Local("nelm-distribution", $"\"valueString\":\"{text}\"")).Status);

    [Fact]
    public void Read_GradeThreeAlone_IsNotAGrade()
    {
        var reading = Read(Local("net-grade-reported", "\"valueString\":\"G3\""));

        Assert.Equal(FactStatus.Unknown, Fact(reading, "grade_reported").Status);
        Assert.Empty(reading.Issues);
        Assert.Equal("G3_NET", Fact("grade_reported", Local("net-grade-reported", "\"valueString\":\"NET G3\"")).Value.Code);
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("Child-Pugh B", "B")]
    public void Read_SingleLetter_IsTheWholeAnswer(string text, string expected) =>
        Assert.Equal(expected, Fact("child_pugh_class", Local("child-pugh", $"\"valueString\":\"{text}\"")).Value.Code);

    [Fact]
    public void Read_ArticleInASentence_IsNoClass() => Assert.Equal(FactStatus.Invalid, Fact("child_pugh_class", Local("child-pugh", "\"valueString\":\"a score was given\"")).Status);

    [Fact]
    public void Read_AnswerUnknown_IsNotDocumented()
    {
        var fact = Fact("portal_vein", Local("portal-vein-extent", Answered("unknown")));

        Assert.Equal(FactStatus.Unknown, fact.Status);
        Assert.True(fact.StatedUnknown);
    }

    [Fact]
    public void Read_NoPortalVeinThrombosis_IsPatent() =>
        Assert.Equal("patent", Fact("portal_vein", Local("portal-vein-extent", "\"valueString\":\"No portal vein thrombosis\"")).Value.Code);

    [Theory]
    [InlineData("LA33-6", true)]
    [InlineData("LA32-8", false)]
    public void Read_YesAndNo_AreTrueAndFalse(string answer, bool expected) =>
        Assert.Equal(expected, Fact("resectable", Local("liver-resectable", $"\"valueCodeableConcept\":{Coded(Loinc, answer)}")).Value.Flag);

    [Fact]
    public void Read_NumberForAFlag_IsWrongType() => Assert.Contains(Read(Local("liver-resectable", "\"valueInteger\":1")).Issues, i => i.Code == "wrong-type" && i.Fact == "resectable");

    [Fact]
    public void Read_DifferingAnswers_AreCandidatesNewestFirst()
    {
        var fact = Fact("resectable", Local("liver-resectable", Flag(true), Day(20)), Local("liver-resectable", Flag(false), Day(3)), Local("liver-resectable", Flag(true), Day(200)));

        Assert.False(fact.Value.Flag);
        Assert.Equal([false, true], fact.Candidates.Select(c => c.Flag!.Value));
        Assert.Equal(2, fact.Sources.Count);
    }
}
