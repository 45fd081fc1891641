using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Tests.Profiles;

/// <summary>
/// What the fact readers refuse is what the profiles call an error: a call cannot afford the validator for every resource, so the readers are the check,
/// and these tests hold one against the other.
/// </summary>
public sealed class BrokenExampleTests
{
    public static TheoryData<string> Files => BrokenExamples.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void Validate_BrokenExample_IsAnError(string file) => Assert.False(BrokenExamples.Validate(BrokenExamples.Get(file)).IsValid);

    [Theory]
    [MemberData(nameof(Files))]
    public void Assess_WithBrokenExample_NoRuleComputesOnIt(string file)
    {
        var assessment = BrokenExamples.Assess(BrokenExamples.Read(file));

        var added = assessment.Facts.Zip(BrokenExamples.Without.Facts).Where(f => f.First.IsUsable && !SaysTheSame(f.First, f.Second)).Select(f => f.First.Definition.Name);
        Assert.Equal(DeliberateReadings.Facts.GetValueOrDefault(file) ?? [], added.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Assess_WithBrokenExample_SaysSo(string file)
    {
        var example = BrokenExamples.Get(file);
        var resource = BrokenExamples.Read(file);
        var fed = new HashSet<string>([.. example.Feeds(), .. example.Spoils], StringComparer.Ordinal);

        var assessment = fed.Contains("liver_mets_present") ? BrokenExamples.AssessWithoutLiver(resource) : BrokenExamples.Assess(resource);

        var isNamed = assessment.DataIssues.Any(i => i.Sources.Any(s => s.Reference == resource.Reference));
        var isAsked = assessment.Missing.Any(m => m.Facts.Any(fed.Contains));
        Assert.True((isNamed || isAsked) != DeliberateReadings.Unsaid.Contains(file), $"{file}: named {isNamed}, asked {isAsked}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Assess_WithBrokenExample_TheSpoiledFactIsNotKnown(string file)
    {
        var assessment = BrokenExamples.Assess(BrokenExamples.Read(file));

        // What the patient's own diagnoses state stays stated, and an example does not unsay it.
        var known = BrokenExamples.Get(file).Spoils.Where(f => Fact(assessment.Facts, f).IsUsable && !(Fact(BrokenExamples.Without.Facts, f) is { IsUsable: true, Assumed: false }));
        Assert.Equal(DeliberateReadings.ConcludedFromAbsence.Contains(file), known.Any());
    }

    private static bool SaysTheSame(Fact with, Fact without) => without.IsUsable && with.Value == without.Value && with.Assumed == without.Assumed;

    private static Fact Fact(IReadOnlyList<Fact> facts, string name) => facts.Single(f => f.Definition.Name == name);
}
