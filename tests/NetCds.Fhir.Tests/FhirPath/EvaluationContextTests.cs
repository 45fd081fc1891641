using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Terminology;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class EvaluationContextTests
{
    [Fact]
    public void Variables_GivenByName_AreSeen()
    {
        var context = new EvaluationContext { Variables = new Dictionary<string, IReadOnlyList<FhirPathNode>> { ["limit"] = [FhirPathNode.Of(3)], ["names"] = [FhirPathNode.Of("Ann"), FhirPathNode.Of("Eva")] } };

        Assert.Equal("[true]", Evaluating.On("%limit > 2 and name.given.first() in %names", context));
    }

    [Fact]
    public void Now_InOneEvaluation_StandsStill()
    {
        var context = new EvaluationContext { Time = new SettableTime(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero)) };

        Assert.Equal("[true]", Evaluating.On("now() = now()", context));
        Assert.Equal("[@2026-03-02]", Evaluating.On("today()", context));
        Assert.Equal("[@T09:30:00.000]", Evaluating.On("timeOfDay()", context));
    }

    [Fact]
    public void Trace_Items_AreHandedOver()
    {
        var seen = new List<string>();
        var context = new EvaluationContext { Trace = (name, items) => seen.Add($"{name} {Evaluating.Show(items)}") };

        Assert.Equal("[2]", Evaluating.On("name.first().given.trace('g').trace('l', length()).count()", context));
        Assert.Equal(["g [Ann, Eva]", "l [3, 3]"], seen);
    }

    [Fact]
    public void Resolver_Reference_IsAsked()
    {
        var target = Evaluating.Node("""{"resourceType":"Practitioner","id":"x"}""");
        var context = new EvaluationContext { Resolver = (reference, holder) => reference == "Practitioner/x" && holder.Type?.Name == "Reference" ? target : default };

        Assert.Equal("[x]", Evaluating.On("generalPractitioner.resolve().id", context));
    }

    [Fact]
    public void Resolve_InABundle_FindsTheEntry()
    {
        var bundle = Evaluating.Node("""
            {"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"a"}},
             {"resource":{"resourceType":"Observation","subject":{"reference":"urn:uuid:1"}}},{"resource":{"resourceType":"Observation","subject":{"reference":"Patient/a"}}}]}
            """);
        var expression = FhirPathExpression.Compile("entry.resource.ofType(Observation).subject.resolve().id", new FhirPathOptions { Model = FhirTypeModel.R4 });

        Assert.Equal("[a, a]", Evaluating.Show(expression.Evaluate(bundle)));
    }

    [Theory]
    [InlineData("gender.memberOf('urn:vs')", "[true]")]
    [InlineData("contact.relationship.memberOf('urn:vs')", "[false]")]
    [InlineData("contact.relationship.coding.memberOf('urn:unknown')", "[]")]
    [InlineData("photo.memberOf('urn:vs')", "[]")]
    public void MemberOf_Terminology_IsAsked(string expression, string expected) =>
        Assert.Equal(expected, Evaluating.On(expression, new EvaluationContext { Terminology = new Codes("female") }));

    [Fact]
    public void MemberOf_WithoutTerminology_IsEmpty() => Assert.Equal("[]", Evaluating.On("gender.memberOf('urn:vs')"));

    [Theory]
    [InlineData("conformsTo('urn:yes')", "[true]")]
    [InlineData("conformsTo('urn:no')", "[false]")]
    public void ConformsTo_Validator_IsAsked(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression, new EvaluationContext
    {
        ConformsTo = (_, profile) => profile switch { "urn:yes" => true, "urn:no" => false, _ => null },
    }));

    [Fact]
    public void ConformsTo_ProfileThatNobodyKnows_IsAnErrorThatSaysWhatToDo()
    {
        var error = Assert.Throws<FhirPathRuntimeException>(() => Evaluating.On("conformsTo('urn:open')", new EvaluationContext { ConformsTo = (_, _) => null }));

        Assert.Contains("the profile 'urn:open' is not known here; load its definition, or check the address", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.repeat($this + 1).count()")]
    [InlineData("(1 | 2 | 3).repeat($this + 1).count()")]
    public void Cancellation_OfALongEvaluation_EndsIt(string expression)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = new EvaluationContext { Cancellation = source.Token };

        Assert.Equal("[1]", Evaluating.On("1", context));
        Assert.Throws<OperationCanceledException>(() => Evaluating.On(expression, context));
    }

    [Fact]
    public void HtmlChecks_Check_IsAsked()
    {
        var node = Evaluating.Node("""{"resourceType":"Patient","text":{"status":"generated","div":"<div>x</div>"}}""");
        var expression = FhirPathExpression.Compile("text.`div`.htmlChecks()", new FhirPathOptions { Model = FhirTypeModel.R4 });

        Assert.True(expression.IsTrue(node));
        Assert.False(expression.IsTrue(node, new EvaluationContext { HtmlChecks = text => !text.Contains("<div>", StringComparison.Ordinal) }));
    }

    [Theory]
    [InlineData("1.repeat($this + 1)")]
    [InlineData("'a'.repeat($this & $this)")]
    [InlineData("(1|2|3|4|5|6|7|8|9|10).select('aaaaaaaaaa'.toChars()).select('aaaaaaaaaa'.toChars()).select('aaaaaaaaaa'.toChars()).select('aaaaaaaaaa'.toChars()).select('aaaaaaaaaa'.toChars()).select('aaaaaaaaaa'.toChars())")]
    [InlineData("1.repeatAll($this)")]
    [InlineData("'aaaaaaaaaa'.toChars().aggregate($total.combine($total), 1 | 2).count()")]
    public void Evaluate_EndlessWork_EndsInARuntimeError(string expression)
    {
        var compiled = FhirPathExpression.Compile(expression);

        Assert.Throws<FhirPathRuntimeException>(() => compiled.Evaluate(default, new EvaluationContext { StepLimit = 1000 }));
    }

    [Fact]
    public void Evaluate_TooManyLevels_EndsInARuntimeError()
    {
        var compiled = FhirPathExpression.Compile("1.select(1.select(1.select(1.select(1))))");

        Assert.Single(compiled.Evaluate(default, new EvaluationContext { DepthLimit = 4 }));
        Assert.Throws<FhirPathRuntimeException>(() => compiled.Evaluate(default, new EvaluationContext { DepthLimit = 3 }));
    }

    [Fact]
    public void Evaluate_GrowingText_EndsInARuntimeError()
    {
        var compiled = FhirPathExpression.Compile("('1234567890123456789012345678901234567890'.toChars()).aggregate($total & $total, 'aaaaaaaa').length()");

        Assert.Throws<FhirPathRuntimeException>(() => compiled.Evaluate(default));
    }

    [Fact]
    public void Matches_CatastrophicPattern_IsAnsweredInTime()
    {
        var compiled = FhirPathExpression.Compile("(name.first().given.first() & 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!').matches('^(a+)+$')");

        Assert.Equal(false, compiled.Test(default));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("{}", null)]
    [InlineData("'text'", true)]
    [InlineData("active", true)]
    public void Test_Result_IsTrueFalseOrOpen(string expression, bool? expected)
    {
        var node = Evaluating.Node(Evaluating.Patient);
        var compiled = FhirPathExpression.Compile(expression);

        Assert.Equal(expected, compiled.Test(node));
        Assert.Equal(expected == true, compiled.IsTrue(node));
    }

    [Fact]
    public void Evaluate_OnNothing_IsEmpty() => Assert.Empty(FhirPathExpression.Compile("name.given | $this").Evaluate(default));

    private sealed class Codes(string member) : ITerminology
    {
        public CodeAnswer CheckValueSet(string valueSet, string? system, string code) =>
            valueSet == "urn:vs" ? code == member ? CodeAnswer.Yes : CodeAnswer.No : new CodeAnswer(CodeVerdict.CannotTell);

        public CodeAnswer CheckSystem(string system, string code) => new(CodeVerdict.CannotTell);

        public string? FindDisplay(string system, string code) => null;
    }
}
