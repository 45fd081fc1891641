using System.Globalization;
using System.Text;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Tests.Samples;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>A patient who is not concerned costs the same however many rules there are. Memory taken is counted, as it is exact where time is not.</summary>
public sealed class NotConcernedCostTests : IDisposable
{
    private readonly GuidelineFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Assess_FiveHundredMoreRules_TakesNoMoreForAPatientNotConcerned()
    {
        _folder.PlanFile(plan =>
        {
            var pattern = GuidelineFolder.FindRule(plan, "R-150");
            var lines = pattern.Parent!.AsArray();
            for (var i = 0; i < 500; i++)
            {
                var line = pattern.DeepClone().AsObject();
                line["id"] = string.Create(CultureInfo.InvariantCulture, $"R-{1000 + i}");
                lines.Add(line);
            }
        });
        var larger = _folder.Load();

        Assert.Equal(Taken(Engine.Shipped.Guideline, "not-concerned"), Taken(larger, "not-concerned"));
        Assert.True(Taken(Engine.Shipped.Guideline, "ablation-candidate") < Taken(larger, "ablation-candidate"), "The rules added are not evaluated at all");
    }

    private static long Taken(IGuideline guideline, string sample)
    {
        // What reading reports takes depends on the reports, and the guideline in the folder reads none.
        var settings = guideline.Settings.WithText(guideline.Settings.Defaults, "report_facts", "off", out _)!;
        var assessor = new HookAssessor(guideline, PrefetchTemplates.From(guideline.Facts), settings, honoursRequestSettings: false, new SettableTime(Engine.Now));
        var body = Encoding.UTF8.GetBytes(SampleFiles.SampleText(sample));
        Assert.True(HookRequestReader.TryRead(body, expectedHook: null, out var request, out _));
        using (request)
        {
            var least = long.MaxValue;

            // Working objects are made by the first calls and used again by the others.
            for (var i = 0; i < 5; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                Assert.True(assessor.TryOpen(request, out var call, out _));
                call.Assess();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }
    }
}
