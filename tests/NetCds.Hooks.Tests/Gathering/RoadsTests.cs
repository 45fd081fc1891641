using FsCheck;
using FsCheck.Fluent;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Gathering;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Hooks.Tests.Guidelines;
using NetCds.Hooks.Tests.Samples;

namespace NetCds.Hooks.Tests.Gathering;

/// <summary>Data come with the call or are fetched: by which road must not matter, and what cannot be had must never make a verdict bolder.</summary>
public sealed class RoadsTests
{
    private static readonly string[] Samples = [.. SampleFiles.Samples.Select(s => s.Data)];

    // From silence to the boldest offer.
    private static readonly ModalityStatus[] Offers = [ModalityStatus.Considered, ModalityStatus.Recommended];

    [Fact]
    public void Cards_AnyMixOfSentAndFetched_AreTheSame() => Check(300, (sample, random) =>
    {
        var (call, ehr) = HookCallTests.Sample(sample);
        var expected = Engine.Shipped.Write(call.Bytes()).Cards;
        foreach (var key in call["prefetch"]!.AsObject().Select(p => p.Key).ToList())
        {
            if (random.Next(2) == 0)
            {
                call["prefetch"]!.AsObject().Remove(key);
            }
        }

        Assert.Equal(expected, Engine.Shipped.WriteCards(call.Bytes(), ehr.Answer));
    });

    [Fact]
    public void Verdicts_SomeQueriesFailing_OfferNothingNew() => Check(300, (sample, random) =>
    {
        var (call, ehr) = HookCallTests.Sample(sample);
        var full = Engine.Shipped.Assess(call.Bytes()).Assessment;
        foreach (var key in call["prefetch"]!.AsObject().Select(p => p.Key).ToList())
        {
            if (random.Next(3) == 0)
            {
                ehr.Failing(key, (FetchOutcome)random.Next(1, 5));
            }
        }

        call.Remove("prefetch");
        var degraded = Engine.Shipped.Assess(call.Bytes(), ehr.Answer);

        Assert.All(
            degraded.Assessment.Modalities.Where(m => m.Status == ModalityStatus.Recommended),
            m => Assert.True(full.StatusOf(m.Id) == ModalityStatus.Recommended, $"{sample}: {m.Id} is recommended only without part of the data"));
        Assert.All(
            degraded.Assessment.Modalities.Where(m => Offers.Contains(m.Status)),
            m => Assert.False(full.StatusOf(m.Id) == ModalityStatus.Contraindicated, $"{sample}: {m.Id} is offered although the whole record speaks against it"));
    });

    private static void Check(int tests, Action<string, Random> property) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(20260302, 11),
        Prop.ForAll(Gen.Elements(Samples).Zip(Gen.Choose(0, int.MaxValue - 1)).ToArbitrary(), pair => property(pair.Item1, new Random(pair.Item2))));
}
