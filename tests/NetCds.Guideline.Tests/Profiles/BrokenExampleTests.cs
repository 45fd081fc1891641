using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Tests.Profiles;

/// <summary>
/// What the fact readers refuse is what the profiles call an error: a call cannot afford the validator for every resource, so the readers are the check,
/// and these tests hold one against the other.
/// </summary>
public sealed class BrokenExampleTests
{
    /// <summary>Examples from which something is read all the same, and why that is right.</summary>
    public static readonly Dictionary<string, string> ReadOnPurpose = new(StringComparer.Ordinal);

    /// <summary>Examples of which the assessment has nothing to say, and why that is right.</summary>
    public static readonly Dictionary<string, string> UnsaidOnPurpose = new(StringComparer.Ordinal);

    public static TheoryData<string> Files => BrokenExamples.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void Validate_BrokenExample_IsAnError(string file) => Assert.False(BrokenExamples.Validate(BrokenExamples.Get(file)).IsValid);

    [Theory]
    [MemberData(nameof(Files))]
    public void Assess_WithBrokenExample_NoRuleComputesOnIt(string file)
    {
        var assessment = BrokenExamples.Assess(BrokenExamples.Read(file));

        var changed = new List<string>();
        for (var i = 0; i < assessment.Facts.Count; i++)
        {
            var with = assessment.Facts[i];
            var without = BrokenExamples.Without.Facts[i];
            if (with.IsUsable && !(without.IsUsable && with.Value == without.Value && with.Assumed == without.Assumed))
            {
                changed.Add($"{with.Definition.Name} = {with.Value}");
            }
        }

        Assert.True(changed.Count == 0 != ReadOnPurpose.ContainsKey(file), $"{file}: {string.Join(", ", changed)}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Assess_WithBrokenExample_SaysSo(string file)
    {
        var example = BrokenExamples.Get(file);
        var resource = BrokenExamples.Read(file);
        var fed = new HashSet<string>([.. example.Feeds(), .. example.Spoils], StringComparer.Ordinal);

        var assessment = BrokenExamples.Assess(resource);

        var isNamed = assessment.DataIssues.Any(i => i.Sources.Any(s => s.Reference == resource.Reference));
        var isAsked = assessment.Missing.Any(m => m.Facts.Any(fed.Contains));
        Assert.True((isNamed || isAsked) != (UnsaidOnPurpose.ContainsKey(file) || ReadOnPurpose.ContainsKey(file)), $"{file}: named {isNamed}, asked {isAsked}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Assess_WithBrokenExample_TheSpoiledFactIsNotKnown(string file)
    {
        var assessment = BrokenExamples.Assess(BrokenExamples.Read(file));

        // What the patient's own diagnoses state stays stated, and an example does not unsay it.
        var known = BrokenExamples.Get(file).Spoils.Where(f => Fact(assessment.Facts, f).IsUsable && !(Fact(BrokenExamples.Without.Facts, f) is { IsUsable: true, Assumed: false }));
        Assert.Empty(known);
    }

    private static Fact Fact(IReadOnlyList<Fact> facts, string name) => facts.Single(f => f.Definition.Name == name);
}
