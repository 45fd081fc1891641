using FsCheck;
using FsCheck.Fluent;
using NetCds.Guideline.Logic;
using Interval = NetCds.Guideline.Logic.Interval;

namespace NetCds.Guideline.Tests.Logic;

public sealed class IntervalPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(4801, 7);

    [Fact]
    public void LessThan_IsWhatAllMembersAgreeOn() => AssertAgreement((a, b) => a.LessThan(b), (x, y) => x < y);

    [Fact]
    public void LessOrEqual_IsWhatAllMembersAgreeOn() => AssertAgreement((a, b) => a.LessOrEqual(b), (x, y) => x <= y);

    [Fact]
    public void EqualTo_IsWhatAllMembersAgreeOn() => AssertAgreement((a, b) => a.EqualTo(b), (x, y) => x == y);

    [Fact]
    public void Contains_IsMembership() =>
        Check.One(Many, Prop.ForAll(Intervals.Any, Arb.From(Gen.Choose(-20, 20)), (interval, quarters) =>
            interval.Contains(quarters / 4m) == Intervals.MembersOf(interval).Contains(quarters / 4m)));

    [Fact]
    public void Comparisons_Swapped_AreEachOthersNegation() =>
        Check.One(Many, Prop.ForAll(Intervals.Any, Intervals.Any, (a, b) =>
        {
            Assert.Equal(Kleene.Not(b.LessOrEqual(a)), a.LessThan(b));
            Assert.Equal(Kleene.Not(b.LessThan(a)), a.LessOrEqual(b));
            Assert.Equal(b.EqualTo(a), a.EqualTo(b));
        }));

    [Fact]
    public void Comparisons_ForTwoPoints_AreNeverUnknown() =>
        Check.One(Many, Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), ArbMap.Default.ArbFor<decimal>(), (x, y) =>
        {
            Assert.Equal(Kleene.Of(x < y), Interval.Exactly(x).LessThan(Interval.Exactly(y)));
            Assert.Equal(Kleene.Of(x <= y), Interval.Exactly(x).LessOrEqual(Interval.Exactly(y)));
            Assert.Equal(Kleene.Of(x == y), Interval.Exactly(x).EqualTo(Interval.Exactly(y)));
        }));

    // Learning where in its interval a number lies may settle a comparison and never turns a settled one round.
    [Fact]
    public void Comparisons_WhenMoreIsKnown_NeverReverse() =>
        Check.One(Many, Prop.ForAll(Intervals.Any, Intervals.Any, Arb.From(Gen.Choose(0, 1000)), (a, b, pick) =>
        {
            var members = Intervals.MembersOf(a);
            var learned = Interval.Exactly(members[pick % members.Count]);
            Assert.True(a.LessThan(b) == Truth.Unknown || a.LessThan(b) == learned.LessThan(b));
            Assert.True(a.LessOrEqual(b) == Truth.Unknown || a.LessOrEqual(b) == learned.LessOrEqual(b));
            Assert.True(a.EqualTo(b) == Truth.Unknown || a.EqualTo(b) == learned.EqualTo(b));
        }));

    private static void AssertAgreement(Func<Interval, Interval, Truth> comparison, Func<decimal, decimal, bool> holds) =>
        Check.One(Many, Prop.ForAll(Intervals.Any, Intervals.Any, (a, b) =>
        {
            var outcomes = new HashSet<bool>(Intervals.MembersOf(a).SelectMany(_ => Intervals.MembersOf(b), holds));
            Assert.Equal(outcomes.Count == 2 ? Truth.Unknown : Kleene.Of(outcomes.Single()), comparison(a, b));
        }));
}
