using System.Text;
using NetCds.Hooks.Sandbox;

namespace NetCds.Hooks.Tests.Sandbox;

public sealed class RelativeDatesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 31, 1, 30, 15, 250, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("{{today}}", "2026-03-30")]
    [InlineData("{{today-30d}}", "2026-02-28")]
    [InlineData("{{today-0d}}", "2026-03-30")]
    [InlineData("{{today+2d}}", "2026-04-01")]
    [InlineData("{{today-2wk}}", "2026-03-16")]
    [InlineData("{{today-1mo}}", "2026-02-28")]
    [InlineData("{{today-66a}}", "1960-03-30")]
    [InlineData("{{today-9999mo}}", "1192-12-30")]
    [InlineData("{{now}}", "2026-03-30T23:30:15Z")]
    [InlineData("{{now-3h}}", "2026-03-30T20:30:15Z")]
    [InlineData("{{now-2d}}", "2026-03-28T23:30:15Z")]
    [InlineData("a {{today-1d}} b {{now-1h}} c", "a 2026-03-29 b 2026-03-30T22:30:15Z c")]
    [InlineData("{{{{today-1d}}}}", "{{2026-03-29}}")]
    public void Expand_RelativeDate_BecomesADateInUtc(string text, string expected) => Assert.Equal(expected, Expand(text));

    [Theory]
    [InlineData("{{context.patientId}}")]
    [InlineData("{{today-5x}}")]
    [InlineData("{{today-1h}}")]
    [InlineData("{{today-}}")]
    [InlineData("{{today5d}}")]
    [InlineData("{{today-99999d}}")]
    [InlineData("{{today-1000a}}")]
    [InlineData("{{now-1mo}}")]
    [InlineData("{{now-1d")]
    [InlineData("{{}}")]
    [InlineData("}}{{")]
    [InlineData("plain")]
    [InlineData("")]
    public void Expand_AnythingElse_StaysAsItIs(string text) => Assert.Equal(text, Expand(text));

    private static string Expand(string text) => Encoding.UTF8.GetString(RelativeDates.Expand(Encoding.UTF8.GetBytes(text), Now));
}
