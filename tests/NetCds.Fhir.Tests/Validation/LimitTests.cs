using System.Text;
using NetCds.Fhir.Validation;

namespace NetCds.Fhir.Tests.Validation;

public sealed class LimitTests
{
    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("""{"resourceType":"Patient" """)]
    [InlineData("""{"resourceType":"Patient","name":[{"family":"\ud800"}]} trailing""")]
    public void Validate_NoJson_OneFatalFinding(string json) => Assert.Equal(IssueSeverity.Fatal, Assert.Single(Validating.Core.Check(json).Issues).Severity);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"Patient\"")]
    [InlineData("1")]
    public void Validate_NoObject_OneFatalFinding(string json) => Assert.Equal(IssueSeverity.Fatal, Assert.Single(Validating.Core.Check(json).Issues).Severity);

    [Fact]
    public void Validate_TooLarge_OneFatalFinding()
    {
        var report = Validating.With([], new ValidatorLimits { MaxBytes = 20 }).Check("""{"resourceType":"Patient"}""");

        Assert.Equal(IssueCodes.TooLong, Assert.Single(report.Issues).Code);
    }

    [Fact]
    public void Validate_NobodyWaitsAnyMore_IsEnded()
    {
        var names = string.Join(',', Enumerable.Repeat("""{"family":"A","given":["B","C"]}""", 2000));
        var json = Encoding.UTF8.GetBytes($$"""{"resourceType":"Patient","name":[{{names}}]}""");
        using var source = new CancellationTokenSource();

        Assert.True(Validating.Core.Validate(json, [], source.Token).IsValid);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Validating.Core.Validate(json, [], source.Token));
        Assert.True(Validating.Core.Validate(json, [], TestContext.Current.CancellationToken).IsValid);
    }

    [Fact]
    public void Validate_NobodyWaitsForALongExpression_IsEnded()
    {
        var profile = Validating.Profile("long", "Patient", """{"id":"Patient","path":"Patient","constraint":[{"key":"x","severity":"error","human":"x","expression":"(1).repeat($this + 1).count() > 0"}]}""");
        var json = Encoding.UTF8.GetBytes("""{"resourceType":"Patient","active":true}""");

        Assert.Throws<OperationCanceledException>(() => Validating.With(profile).Validate(json, ["http://example.org/long"], new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Validate_DeepNesting_OneFatalFinding()
    {
        var json = string.Concat(Enumerable.Repeat("""{"extension":[""", 100_000));

        Assert.Equal(IssueSeverity.Fatal, Assert.Single(Validating.Core.Check(json).Issues).Severity);
    }

    [Fact]
    public void Validate_NestedToTheLimit_Ends()
    {
        var item = "{\"linkId\":\"1\",\"type\":\"group\"}";
        for (var i = 0; i < 60; i++)
        {
            item = $$"""{"linkId":"{{i}}","type":"group","item":[{{item}}]}""";
        }

        Assert.NotNull(Validating.Core.Check($$"""{"resourceType":"Questionnaire","status":"draft","item":[{{item}}]}"""));
    }

    [Fact]
    public void Validate_ManyFindings_AreCappedWithANote()
    {
        var names = string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"x{i}\":1"));

        var report = Validating.With([], new ValidatorLimits { MaxIssues = 10 }).Check($$$"""{"resourceType":"Patient",{{{names}}}}""");

        Assert.Equal(11, report.Issues.Length);
        Assert.Equal(IssueCodes.TooCostly, report.Issues[^1].Code);
        Assert.False(report.IsValid);
    }

    [Theory]
    [InlineData("\"x{0}\":1", "{{\"resourceType\":\"Patient\",{0}}}")]
    [InlineData("null", "{{\"resourceType\":\"Patient\",\"name\":[{{\"given\":[{0}]}}]}}")]
    public void Validate_FarTooManyFindings_StopsLooking(string part, string frame)
    {
        var parts = string.Join(",", Enumerable.Range(0, 100_000).Select(i => string.Format(part, i)));

        var report = Validating.With([], new ValidatorLimits { MaxIssues = 10 }).Check(string.Format(frame, parts));

        Assert.Equal(11, report.Issues.Length);
        Assert.DoesNotContain("99990", report.Issues[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_TimeIsOver_EndsWithAnError()
    {
        var entries = string.Join(",", Enumerable.Range(0, 20_000).Select(_ => """{"resource":{"resourceType":"Patient"},"request":{"method":"POST","url":"Patient"}}"""));
        var json = $$"""{"resourceType":"Bundle","type":"transaction","entry":[{{entries}}]}""";

        var report = Validating.With([], new ValidatorLimits { TimeBudget = TimeSpan.Zero, MaxIssues = 100_000 }).Check(json);

        Assert.Contains(report.Issues, i => i is { Code: IssueCodes.TooCostly, Severity: IssueSeverity.Error });
    }

    [Fact]
    public void Validate_UnpairedSurrogates_AreReported()
    {
        var json = Encoding.UTF8.GetBytes("""{"resourceType":"Patient","name":[{"family":"\ud800"}],"\ud800":1,"gender":"\udc00"}""");

        Assert.False(Validating.Core.Validate(json, [], TestContext.Current.CancellationToken).IsValid);
    }
}
