using NetCds.Fhir.Quantities;

namespace NetCds.Fhir.Tests.Quantities;

public sealed class FhirQuantityTests
{
    [Theory]
    [InlineData("""{"value":5}""", null)]
    [InlineData("""{"value":5,"code":"%"}""", "%")]
    [InlineData("""{"value":5,"unit":"percent","system":"http://unitsofmeasure.org","code":"%"}""", "%")]
    [InlineData("""{"value":5,"unit":"mg/dl"}""", "mg/dl")]
    [InlineData("""{"value":5,"unit":" mm ","code":" "}""", "mm")]
    [InlineData("""{"value":5,"unit":"","code":""}""", null)]
    [InlineData("""{"value":5,"unit":"mm","code":7}""", "mm")]
    [InlineData("""{"value":5,"unit":"mg","system":"http://snomed.info/sct","code":"258684004"}""", "mg")]
    [InlineData("""{"value":5,"system":"http://snomed.info/sct","code":"258684004"}""", "258684004")]
    [InlineData("""{"value":5,"unit":"milligram","system":"urn:oid:2.16.840.1.113883.6.8","code":"mg"}""", "mg")]
    [InlineData("""{"value":5,"unit":"milligram","system":"http://unitsofmeasure.org/","code":"mg"}""", "mg")]
    [InlineData("""{"value":5,"unit":"milligram","system":"","code":"mg"}""", "mg")]
    public void TryRead_Unit_IsUcumCodeElseText(string json, string? unit)
    {
        var quantity = FhirQuantity.TryRead(Json.Element(json));

        Assert.Equal(new FhirQuantity(5, QuantityComparator.None, unit), quantity);
    }

    [Theory]
    [InlineData("\"<\"", QuantityComparator.LessThan)]
    [InlineData("\"<=\"", QuantityComparator.LessOrEqual)]
    [InlineData("\">=\"", QuantityComparator.GreaterOrEqual)]
    [InlineData("\">\"", QuantityComparator.GreaterThan)]
    [InlineData("null", QuantityComparator.None)]
    [InlineData("\"ad\"", QuantityComparator.Unrecognised)]
    [InlineData("\"\"", QuantityComparator.Unrecognised)]
    [InlineData("\"\\ud800\"", QuantityComparator.Unrecognised)]
    [InlineData("1", QuantityComparator.Unrecognised)]
    [InlineData("{}", QuantityComparator.Unrecognised)]
    public void TryRead_Comparator_IsNeverLost(string json, QuantityComparator expected)
    {
        var quantity = FhirQuantity.TryRead(Json.Element($$"""{"value":3,"comparator":{{json}},"code":"%"}"""));

        Assert.Equal(new FhirQuantity(3, expected, "%"), quantity);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("""{"value":null,"code":"%"}""")]
    [InlineData("""{"value":"5","code":"%"}""")]
    [InlineData("""{"value":1E400,"code":"%"}""")]
    [InlineData("""{"_value":{"extension":[]},"code":"%"}""")]
    public void TryRead_NoUsableNumber_IsNone(string json) => Assert.Null(FhirQuantity.TryRead(Json.Element(json)));
}
