using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Tests.Resources;

public sealed class OutcomeJudgeTests
{
    [Theory]
    [InlineData("""[{"severity":"error"}]""", true)]
    [InlineData("""[{"severity":"fatal"}]""", true)]
    [InlineData("""[{"severity":"warning"}]""", false)]
    [InlineData("""[{"severity":"information"},{"severity":"warning"}]""", false)]
    [InlineData("""[{"severity":"information"},{"severity":"error"}]""", true)]
    [InlineData("""[{"severity":"unheard-of"}]""", true)]
    [InlineData("""[{}]""", true)]
    [InlineData("""[]""", true)]
    public void IsFailure_BySeverity(string issues, bool expected) =>
        Assert.Equal(expected, OutcomeJudge.IsFailure(Json.Element($$"""{"resourceType":"OperationOutcome","issue":{{issues}}}""")));
}
