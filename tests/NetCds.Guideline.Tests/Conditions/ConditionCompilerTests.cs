using NetCds.Guideline.Conditions;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Tests.Conditions;

public sealed class ConditionCompilerTests
{
    [Theory]
    [InlineData("%ki67_percent < 3 '%'", Truth.False)]
    [InlineData("%ki67_percent <= 6 '%'", Truth.True)]
    [InlineData("%ki67_percent < 0.1 '1'", Truth.True)]
    [InlineData("3 '%' < %ki67_percent", Truth.True)]
    [InlineData("%largest_diameter_mm > 5 'cm'", Truth.False)]
    [InlineData("%largest_diameter_mm = 5.0 'cm'", Truth.True)]
    [InlineData("%largest_diameter_mm <= %ablation_max_mm", Truth.True)]
    [InlineData("%lesion_count in ('a' | 'b')", null)]
    [InlineData("%differentiation = 'well'", Truth.True)]
    [InlineData("%differentiation in ('poor' | 'well')", Truth.True)]
    [InlineData("%differentiation != 'well'", Truth.False)]
    [InlineData("%lesion_count.empty()", Truth.True)]
    [InlineData("%lesion_count.exists()", Truth.False)]
    [InlineData("%lesion_count > 5", Truth.Unknown)]
    [InlineData("%lesion_count > 5 and %ki67_percent < 3 '%'", Truth.False)]
    [InlineData("%lesion_count > 5 or %ki67_percent > 3 '%'", Truth.True)]
    [InlineData("iif(%lesion_count > 5, false, true)", Truth.True)]
    [InlineData("(%lesion_count > 5).not()", Truth.Unknown)]
    [InlineData("%ki67_percent.age() = 20 'd'", Truth.True)]
    [InlineData("%ki67_percent.age() > 19 days", Truth.True)]
    [InlineData("%srfa_available", Truth.False)]
    [InlineData("%lsf_policy = 'graded'", Truth.True)]
    [InlineData("%ki67_percent + 2 '%' > 7 '%'", Truth.True)]
    [InlineData("%is_large", Truth.Unknown)]
    public void Condition_OverKnownAndUnknownFacts_IsKleene(string condition, Truth? expected)
    {
        var bench = new Bench().With("ki67_percent", 6).With("largest_diameter_mm", 50).With("differentiation", "well");
        if (expected is null)
        {
            Assert.Throws<ConditionException>(() => bench.Evaluate(condition));
            return;
        }

        Assert.Equal(expected, bench.Evaluate(condition));
    }

    [Theory]
    [InlineData(true, 3, false, "%ki67_percent < 20 '%'", Truth.True)]
    [InlineData(true, 3, false, "%ki67_percent < 3 '%'", Truth.True)]
    [InlineData(true, 3, true, "%ki67_percent < 3 '%'", Truth.Unknown)]
    [InlineData(true, 3, false, "%ki67_percent < 2 '%'", Truth.Unknown)]
    [InlineData(false, 20, false, "%ki67_percent > 20 '%'", Truth.True)]
    [InlineData(false, 20, true, "%ki67_percent > 20 '%'", Truth.Unknown)]
    [InlineData(false, 20, true, "%ki67_percent < 20 '%'", Truth.False)]
    public void Condition_OverBounds_HoldsOnlyWhenTheWholeIntervalAgrees(bool upper, int bound, bool inclusive, string condition, Truth expected)
    {
        var value = upper ? Interval.Below(bound, inclusive) : Interval.Above(bound, inclusive);

        Assert.Equal(expected, new Bench().With("ki67_percent", value).Evaluate(condition));
    }

    [Theory]
    [InlineData("%pregnant")]
    [InlineData("%pregnant = true")]
    [InlineData("%pregnant = false")]
    [InlineData("%pregnant != true")]
    [InlineData("%pregnant.empty()")]
    [InlineData("%pregnant.exists()")]
    public void Condition_OverFactThatIsNotApplicable_IsFalse(string condition) =>
        Assert.Equal(Truth.False, new Bench().With("pregnant", FactStatus.NotApplicable).Evaluate(condition));

    [Theory]
    [InlineData(FactStatus.Unknown)]
    [InlineData(FactStatus.Stale)]
    [InlineData(FactStatus.Invalid)]
    public void Condition_OverMissingFact_IsUnknown(FactStatus status)
    {
        var bench = new Bench().With("ki67_percent", status);

        Assert.Equal(Truth.Unknown, bench.Evaluate("%ki67_percent > 20 '%'"));
        Assert.Equal(Truth.True, bench.Evaluate("%ki67_percent.empty()"));
    }

    [Theory]
    [InlineData(false, Truth.Unknown)]
    [InlineData(true, Truth.False)]
    public void Condition_OverUnrecordedFactThatDoesNotLimit_IsFalseWhereTheRuleAsksNothing(bool asksNothing, Truth expected) =>
        Assert.Equal(expected, new Bench().Evaluate("%life_expectancy_months < 3 'mo'", asksNothing));

    [Theory]
    [InlineData("%lesion_cnt > 5", "Did you mean %lesion_count?", 0)]
    [InlineData("%ki67_percent > 20 'mm'", "does not fit: %ki67_percent is in '%'", 16)]
    [InlineData("%ki67_percent > 20", "write the number with its unit", 16)]
    [InlineData("%differentiation = 'moderate'", "not one of its values: well, poor", 19)]
    [InlineData("%ki67_percent", "must be true or false", 0)]
    [InlineData("%ki67_percent and %pregnant", "a condition is needed", 0)]
    [InlineData("%differentiation < 'well'", "Only numbers have an order", null)]
    [InlineData("%rule_R999", "no rule line 'R-999'", 0)]
    [InlineData("%considered_NOTHING", "no modality 'NOTHING'", 0)]
    [InlineData("%ki67_percent > ", "", null)]
    [InlineData("Patient.name.exists()", "asks about a fact", null)]
    [InlineData("%ki67_percent.foo()", "cannot stand here", null)]
    [InlineData("%lsf_policy = 'strict'", "not one of its values: graded, seed_strict", 14)]
    public void Condition_WithMistake_SaysWhatAndWhere(string condition, string message, int? position)
    {
        var error = Assert.Throws<ConditionException>(() => ConditionCompiler.Condition(condition, Bench.Scope, notLimitingIsFalse: false));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        if (position is not null)
        {
            Assert.Equal(position, error.Position);
        }
    }

    [Theory]
    [InlineData("%lesion_count > 5 and %ki67_percent < 3 '%'", new[] { "lesion_count" })]
    [InlineData("%lesion_count > 5 and %largest_diameter_mm < 30 'mm'", new[] { "largest_diameter_mm", "lesion_count" })]
    [InlineData("%is_large", new[] { "largest_diameter_mm" })]
    [InlineData("iif(%lesion_count > 5, %pregnant, %largest_diameter_mm > 1 'mm')", new[] { "largest_diameter_mm" })]
    public void MarkMissing_UnknownCondition_NamesOnlyFactsThatCouldDecide(string condition, string[] expected) =>
        Assert.Equal(expected.Order(), new Bench().With("ki67_percent", 2).Missing(condition).Order());

    [Fact]
    public void MarkMissing_RangeThatDoesNotDecide_NamesTheFact() =>
        Assert.Equal(["ki67_percent"], new Bench().With("ki67_percent", Interval.Between(15, 25)).Missing("%ki67_percent > 20 '%'"));
}
