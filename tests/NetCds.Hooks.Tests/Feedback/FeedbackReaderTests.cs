using System.Text;
using NetCds.Hooks.Feedback;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Tests.Feedback;

public sealed class FeedbackReaderTests
{
    private static readonly DateTimeOffset Received = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Read_Accepted_HasEveryMember()
    {
        var entry = Single("""{"card":"4E0A3A1E-3283-4575-AB82-028D55FE2719","outcome":"accepted","acceptedSuggestions":[{"id":"e56e1945-20b3-4393-8503-a1a20fd73152","x":1}],"outcomeTimestamp":"2026-03-02T10:59:00.5+02:00"}""");

        Assert.Equal("netlm-x", entry.ServiceId);
        Assert.Equal(Guid.Parse("4e0a3a1e-3283-4575-ab82-028d55fe2719"), entry.Card);
        Assert.Equal(FeedbackOutcome.Accepted, entry.Outcome);
        Assert.Equal([Guid.Parse("e56e1945-20b3-4393-8503-a1a20fd73152")], entry.AcceptedSuggestions);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 59, 0, 500, TimeSpan.Zero), entry.OutcomeTimestamp);
        Assert.Equal(Received, entry.ReceivedAt);
        Assert.Null(entry.Reason);
        Assert.Null(entry.UserComment);
    }

    [Fact]
    public void Read_Overridden_HasReasonAndComment()
    {
        var entry = Single(Overridden("""{"reason":{"system":"http://a.example","code":"c","display":"C"},"userComment":"why"}"""));

        Assert.Equal(FeedbackOutcome.Overridden, entry.Outcome);
        Assert.Equal(new FeedbackReason("http://a.example", "c", "C"), entry.Reason);
        Assert.Equal("why", entry.UserComment);
        Assert.Empty(entry.AcceptedSuggestions);
    }

    [Theory]
    [InlineData(FeedbackReader.MaxCommentLength, FeedbackReader.MaxCommentLength)]
    [InlineData(FeedbackReader.MaxCommentLength + 1, FeedbackReader.MaxCommentLength)]
    [InlineData(1_000_000, FeedbackReader.MaxCommentLength)]
    public void Read_LongComment_IsCut(int length, int expected) =>
        Assert.Equal(expected, Single(Overridden($$"""{"userComment":"{{new string('x', length)}}"}""")).UserComment!.Length);

    [Fact]
    public void Read_CommentCutInsideACharacter_LosesItWhole()
    {
        var comment = new string('x', FeedbackReader.MaxCommentLength - 1) + "\U0001F600";

        Assert.Equal(FeedbackReader.MaxCommentLength - 1, Single(Overridden($$"""{"userComment":"{{comment}}"}""")).UserComment!.Length);
    }

    [Fact]
    public void Read_SeveralMistakes_AreAllNamed()
    {
        var errors = Read("""{"feedback":[{"outcome":"accepted"},7]}""", out var entries);

        Assert.Equal(["feedback[0].card", "feedback[0].acceptedSuggestions", "feedback[0].outcomeTimestamp", "feedback[1]"], errors.Select(e => e.Path));
        Assert.Empty(entries);
    }

    [Fact]
    public void Read_NothingButMistakes_StopsAfterSome() => Assert.InRange(Read($$"""{"feedback":[{{string.Join(',', Enumerable.Repeat("{}", 100_000))}}]}""", out _).Count, 50, 60);

    private static string Overridden(string reason) =>
        $$"""{"card":"4e0a3a1e-3283-4575-ab82-028d55fe2719","outcome":"overridden","overrideReason":{{reason}},"outcomeTimestamp":"2026-03-02T08:59:00z"}""";

    private static FeedbackEntry Single(string entry)
    {
        Assert.Empty(Read($$"""{"feedback":[{{entry}}]}""", out var entries));
        return Assert.Single(entries);
    }

    private static IReadOnlyList<HookRequestError> Read(string body, out IReadOnlyList<FeedbackEntry> entries) =>
        FeedbackReader.Read(Encoding.UTF8.GetBytes(body), "netlm-x", Received, out entries);
}
