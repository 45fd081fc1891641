using NetCds.Hooks.Feedback;

namespace NetCds.Hooks.Tests.Feedback;

public sealed class FeedbackStoreTests
{
    [Fact]
    public void Add_MoreThanFit_KeepsTheNewest()
    {
        var store = new FeedbackStore(maxEntries: 3);

        store.Add([.. Enumerable.Range(0, 5).Select(i => Entry($"{i}"))]);

        Assert.Equal(["2", "3", "4"], store.Snapshot().Select(e => e.UserComment));
    }

    [Fact]
    public void Add_MoreTextThanFits_DropsTheOldest()
    {
        var store = new FeedbackStore(maxCharacters: 10_000);

        store.Add([.. Enumerable.Range(0, 10).Select(_ => Entry(new string('x', 3000)))]);

        Assert.Equal(3, store.Snapshot().Count);
    }

    [Fact]
    public void Add_EntryLargerThanTheStore_KeepsNothing()
    {
        var store = new FeedbackStore(maxCharacters: 1000);

        store.Add([Entry("a"), Entry(new string('x', 2000))]);

        Assert.Empty(store.Snapshot());
    }

    [Fact]
    public async Task Add_InParallel_LosesNothingThatFits()
    {
        var store = new FeedbackStore(maxEntries: 2000);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(t => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                store.Add([Entry($"{t}-{i}")]);
                _ = store.Snapshot();
            }
        })));

        Assert.Equal(1600, store.Snapshot().Select(e => e.UserComment).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void ToString_Entry_SaysNothingOfTheComment() => Assert.DoesNotContain("secret", Entry("secret").ToString(), StringComparison.Ordinal);

    private static FeedbackEntry Entry(string comment) => new()
    {
        ServiceId = "s", Card = Guid.Empty, Outcome = FeedbackOutcome.Overridden, UserComment = comment, OutcomeTimestamp = default, ReceivedAt = default,
    };
}
