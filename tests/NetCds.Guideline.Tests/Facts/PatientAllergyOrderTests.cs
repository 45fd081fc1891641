using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Patients;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

public sealed class PatientAllergyOrderTests
{
    [Theory]
    [InlineData("1960-03-02", 66, 66)]
    [InlineData("1960-03-03", 65, 65)]
    [InlineData("1960", 65, 66)]
    [InlineData("1960-03", 65, 66)]
    [InlineData("1959-01", 67, 67)]
    public void Read_BirthDate_GivesCompletedYears(string birthDate, int low, int high) =>
        Assert.Equal(Interval.Between(low, high), Fact("age_years", Patient($"\"birthDate\":\"{birthDate}\"")).Value.Number);

    [Theory]
    [InlineData("female", "female", FactStatus.Known)]
    [InlineData("unknown", "unknown", FactStatus.Known)]
    [InlineData("F", null, FactStatus.Invalid)]
    public void Read_Gender_IsTheAdministrativeOne(string gender, string? expected, FactStatus status)
    {
        var fact = Fact("sex", Patient($"\"gender\":\"{gender}\""));

        Assert.Equal(status, fact.Status);
        Assert.Equal(expected, fact.Value.Code);
    }

    [Theory]
    [InlineData("\"criticality\":\"low\"", "mild")]
    [InlineData("\"criticality\":\"high\"", "severe")]
    [InlineData("\"reaction\":[{\"severity\":\"mild\"},{\"severity\":\"severe\"}]", "severe")]
    public void Read_ContrastAllergy_HasItsSeverity(string members, string expected) =>
        Assert.Equal(expected, Fact("contrast_allergy", Allergy(Coded(Snomed, "293637006"), members)).Value.Code);

    [Fact]
    public void Read_SeveralAllergies_WorstCounts() => Assert.Equal(
        "severe",
        Fact("contrast_allergy", Allergy(Coded(Snomed, "293637006"), "\"criticality\":\"high\",\"recordedDate\":\"2010-01-01\""), Local("contrast-allergy", Answered("mild"))).Value.Code);

    [Fact]
    public void Read_OtherAllergiesInAnAnsweredList_MeanNone()
    {
        var penicillin = Allergy(Text("Penicillin"), "\"recordedDate\":\"2010-01-01\"");

        Assert.Equal("none", Fact("contrast_allergy", penicillin).Value.Code);
        Assert.Equal(FactStatus.Unknown, Fact("contrast_allergy").Status);
        Assert.Equal(FactStatus.Unknown, Fact("contrast_allergy", Allergy(Coded(Snomed, "409137002"), "\"recordedDate\":\"2010-01-01\"")).Status);
        Assert.Equal("mild", Fact("contrast_allergy", penicillin, Allergy(Text("Iodinated contrast media"), "\"criticality\":\"low\"")).Value.Code);
        var unanswered = new PatientRecord { PatientId = "p", Resources = [Resource(penicillin)], AnsweredLists = new HashSet<string>() };
        Assert.Equal(FactStatus.Unknown, Fact(Reader.Read(unanswered, At), "contrast_allergy").Status);
    }

    [Fact]
    public void Read_NoKnownAllergyOrRefuted_IsNone()
    {
        Assert.Equal("none", Fact("contrast_allergy", Allergy(Coded(Snomed, "716186003"), "\"recordedDate\":\"2010-01-01\"")).Value.Code);
        Assert.Equal("none", Fact("contrast_allergy", Allergy(Coded(Snomed, "293637006"), $"\"verificationStatus\":{Coded("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", "refuted")}")).Value.Code);
    }

    [Fact]
    public void Read_DraftOrder_GivesActivityAndMicrospheres()
    {
        var draft = Other("ServiceRequest", $"\"status\":\"draft\",\"intent\":\"order\",\"code\":{Coded(Procedure, "TARE_RESIN")},\"quantityQuantity\":{{\"value\":1500,\"code\":\"MBq\"}}");
        var reading = Reader.Read(WithDrafts(Record(Local("planned-activity", Quantity("3", "GBq")), Done(Coded(Procedure, "TARE_GLASS"))), draft), At);

        Assert.Equal(1.5m, Fact(reading, "planned_activity_gbq").Value.Number!.Point);
        Assert.Equal("resin", Fact(reading, "microsphere_type").Value.Code);
        Assert.StartsWith("draftOrders/ServiceRequest/", Fact(reading, "microsphere_type").Sources[0].Reference, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"coding\":[{\"system\":\"https://netcds.example/fhir/CodeSystem/nelm-answer\",\"code\":\"glass\"}]}", "glass")]
    [InlineData("{\"text\":\"TheraSphere\"}", "glass")]
    public void Read_OrderDetail_GivesTheMicrospheres(string detail, string expected)
    {
        var draft = Other("ServiceRequest", $"\"status\":\"draft\",\"intent\":\"order\",\"code\":{Coded(Cpt, "79445")},\"orderDetail\":[{detail}]");

        Assert.Equal(expected, Fact(Reader.Read(WithDrafts(Record(), draft), At), "microsphere_type").Value.Code);
    }

    private static string Patient(string members) => $$"""{"resourceType":"Patient","id":"p",{{members}}}""";

    private static string Allergy(string concept, string members) => Other("AllergyIntolerance", $"\"code\":{concept},{members}");
}
