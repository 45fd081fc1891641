using NetCds.Guideline.Facts;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

public sealed class NamelessTests
{
    private const string Active = "\"clinicalStatus\":{\"coding\":[{\"code\":\"active\"}]}";

    [Theory]
    [InlineData("")]
    [InlineData(",\"code\":{}")]
    [InlineData(",\"code\":{\"text\":\"\"}")]
    [InlineData(",\"code\":{\"coding\":[{\"code\":\"K83.1\"}]}")]
    [InlineData(",\"code\":{\"coding\":[{\"system\":\"http://hl7.org/fhir/sid/icd-10-cm\"}]}")]
    public void Read_EntryWithoutName_IsSaidOnceAType(string code)
    {
        var reading = Read(
            Other("Condition", Active + code), Other("Condition", Active + code), Other("Procedure", "\"status\":\"completed\"" + code), Other("AllergyIntolerance", Active + code));

        Assert.Equal(["unnamed", "unnamed", "unnamed"], reading.Issues.Select(i => i.Code));
        Assert.Equal(["AllergyIntolerance", "Condition", "Procedure"], reading.Issues.Select(i => i.Message.Split(' ')[0]));
        Assert.Equal([1, 2, 1], reading.Issues.Select(i => i.Sources.Count));
        Assert.All(reading.Issues, i => Assert.Null(i.Fact));
    }

    [Theory]
    [InlineData("Condition", ",\"code\":{\"text\":\"Gout\"}")]
    [InlineData("Condition", ",\"code\":{\"coding\":[{\"code\":\"7\",\"display\":\"Gout\"}]}")]
    [InlineData("Condition", ",\"code\":{\"coding\":[{\"system\":\"urn:local\",\"code\":\"7\"}]}")]
    [InlineData("Condition", ",\"verificationStatus\":{\"coding\":[{\"code\":\"entered-in-error\"}]}")]
    [InlineData("Condition", ",\"verificationStatus\":{\"coding\":[{\"code\":\"refuted\"}]}")]
    [InlineData("AllergyIntolerance", ",\"verificationStatus\":{\"coding\":[{\"code\":\"refuted\"}]}")]
    [InlineData("Procedure", ",\"status\":\"not-done\"")]
    [InlineData("Observation", ",\"status\":\"final\"")]
    public void Read_NamedOrSayingNothing_IsNotSaid(string type, string members) => Assert.Empty(Read(Other(type, Active + members)).Issues);

    [Fact]
    public void Read_EntriesInAnyOrder_SayTheSame()
    {
        string[] entries = [Other("Condition", Active), Other("Condition", Active), Other("Condition", Active)];

        var there = Assert.Single(Read(entries).Issues);
        var back = Assert.Single(Read([.. entries.Reverse()]).Issues);

        Assert.Equal(there.Sources, back.Sources);
    }

    [Fact]
    public void Read_ConditionWithoutClinicalStatus_IsNotCountedAndSaid()
    {
        var reading = Read(Condition(Icd, "C7B.02", clinical: null));

        var issue = Assert.Single(reading.Issues, i => i.Fact == "liver_mets_present");
        Assert.Equal("no-status", issue.Code);
        Assert.Contains("Add the status", issue.Message, StringComparison.Ordinal);
        Assert.Equal(FactStatus.Unknown, Fact(reading, "liver_mets_present").Status);
    }

    [Fact]
    public void Read_ConditionWithoutClinicalStatusBesideAnotherWithIt_IsNotSaid() =>
        Assert.DoesNotContain(Read(Condition(Icd, "C7B.02", clinical: null), Condition(Icd, "C7B.02")).Issues, i => i.Code == "no-status");
}
