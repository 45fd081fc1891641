namespace NetCds.Fhir.Tests.FhirPath.Functions;

public sealed class ConversionFunctionsTests
{
    [Theory]
    [InlineData("1.toBoolean()", "[true]")]
    [InlineData("0.0.toBoolean()", "[false]")]
    [InlineData("2.toBoolean()", "[]")]
    [InlineData("'Yes'.toBoolean()", "[true]")]
    [InlineData("'n'.toBoolean()", "[false]")]
    [InlineData("'x'.convertsToBoolean()", "[false]")]
    [InlineData("{}.toBoolean()", "[]")]
    [InlineData("{}.convertsToBoolean()", "[]")]
    public void ToBoolean_Values_AreConverted(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("'1'.toInteger()", "[1]")]
    [InlineData("'+1'.toInteger()", "[1]")]
    [InlineData("'1.0'.toInteger()", "[]")]
    [InlineData("true.toInteger()", "[1]")]
    [InlineData("1.5.toInteger()", "[]")]
    [InlineData("'99999999999'.toInteger()", "[]")]
    [InlineData("'1.50'.toDecimal()", "[1.50]")]
    [InlineData("'.5'.toDecimal()", "[]")]
    [InlineData("'1.'.toDecimal()", "[]")]
    [InlineData("1.toDecimal()", "[1]")]
    [InlineData("false.toDecimal() = 0.0", "[true]")]
    [InlineData("'1'.convertsToDecimal()", "[true]")]
    [InlineData("'a'.convertsToInteger()", "[false]")]
    public void ToNumbers_Values_AreConverted(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("1.0.toString()", "[1.0]")]
    [InlineData("true.toString()", "[true]")]
    [InlineData("@2026-03.toString()", "[2026-03]")]
    [InlineData("@T09:30.toString()", "[09:30]")]
    [InlineData("@2026-03-02T09:30:00Z.toString()", "[2026-03-02T09:30:00Z]")]
    [InlineData("(1.5 'mg').toString()", "[1.5 'mg']")]
    [InlineData("2 days.toString()", "[2 days]")]
    [InlineData("birthDate.toString()", "[1970-05-17]")]
    [InlineData("name.first().toString()", "[]")]
    [InlineData("name.first().convertsToString()", "[false]")]
    [InlineData("Observation.value.toString()", "[72.5 'kg']")]
    public void ToString_Values_AreConverted(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("'2026-03'.toDate()", "[@2026-03]")]
    [InlineData("'2026-03-02T09:00'.toDate()", "[@2026-03-02]")]
    [InlineData("'2026-13'.toDate()", "[]")]
    [InlineData("@2026-03-02T09:00.toDate()", "[@2026-03-02]")]
    [InlineData("@2026-03-02.toDateTime()", "[@2026-03-02]")]
    [InlineData("@2026-03-02.toDateTime() is DateTime", "[true]")]
    [InlineData("'2026-02-30'.convertsToDateTime()", "[false]")]
    [InlineData("'09:30'.toTime()", "[@T09:30]")]
    [InlineData("'25:00'.toTime()", "[]")]
    [InlineData("'T09'.toTime()", "[@T09]")]
    [InlineData("1.toDate()", "[]")]
    public void ToTemporal_Values_AreConverted(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("1.toQuantity()", "[1 '1']")]
    [InlineData("'1.5 \\'mg\\''.toQuantity()", "[1.5 'mg']")]
    [InlineData("'4 days'.toQuantity()", "[4 days]")]
    [InlineData("'1 wk'.toQuantity()", "[]")]
    [InlineData("'x'.toQuantity()", "[]")]
    [InlineData("'1 '.toQuantity()", "[]")]
    [InlineData("true.toQuantity() = 1.0 '1'", "[true]")]
    [InlineData("'1 \\'g\\''.toQuantity('mg')", "[1000 'mg']")]
    [InlineData("(1 'g').toQuantity('m')", "[]")]
    [InlineData("(1 day).toQuantity('day')", "[1 day]")]
    [InlineData("'1'.convertsToQuantity()", "[true]")]
    public void ToQuantity_Values_AreConverted(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));
}
