using System.Text;
using System.Text.Json;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Tests.Samples;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>What was written by hand for each sample and sandbox patient is what the engine answers.</summary>
public sealed class SampleVerdictTests
{
    public static TheoryData<string> Samples => SampleFiles.Samples;

    public static TheoryData<string> Patients => SampleFiles.Sandbox;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Assess_Sample_IsAsWrittenByHand(string name) => Check(name, Encoding.UTF8.GetBytes(SampleFiles.SampleText(name)));

    [Theory]
    [MemberData(nameof(Patients))]
    public void Assess_SandboxPatient_IsAsWrittenByHand(string name) => Check(name, Engine.Shipped.Wrap(SampleFiles.SandboxText(name)));

    private static void Check(string name, byte[] call)
    {
        var expected = SampleFiles.Parse(SampleFiles.SampleText(SampleFiles.Expected)).GetProperty(name);
        var assessment = Engine.Shipped.Assess(call).Assessment;

        Assert.Equal(expected.GetProperty("concerned").GetBoolean() ? Concern.Concerned : Concern.NotConcerned, assessment.Concern);
        Assert.Equal(expected.GetProperty("grade").GetString(), assessment.Grade);
        assessment.AssertStatuses(string.Join(' ', expected.GetProperty("modalities").EnumerateObject().Select(m => $"{m.Name}={m.Value.GetString()}")));
        CheckMissing(expected, [.. assessment.Cards()]);
        Assert.All(Listed(expected, "actions"), a => Assert.Contains(a, assessment.Actions.Select(x => x.Id)));
        Assert.All(Listed(expected, "dataIssues"), i => Assert.Contains(i, assessment.DataIssues.Select(x => x.Code)));
        if (assessment.Concern == Concern.NotConcerned)
        {
            Assert.Equal("[]", Engine.Shipped.Write(call).Cards);
        }
    }

    private static void CheckMissing(JsonElement expected, string[] cards)
    {
        var asked = Listed(expected, "missing").ToArray();
        Assert.All(asked, c => Assert.Contains(c, cards));
        if (expected.GetProperty("missingComplete").GetBoolean())
        {
            Assert.Equal(asked.Order(StringComparer.Ordinal), cards.Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Listed(JsonElement expected, string member) =>
        expected.TryGetProperty(member, out var list) ? list.EnumerateArray().Select(i => i.GetString()!) : [];
}
