using System.Text;
using System.Text.Json;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards;

namespace NetCds.Hooks.Tests.Cards;

public sealed class CardWriterTests
{
    private static readonly Guid Id = new("01234567-89ab-8def-8123-456789abcdef");

    private static readonly Card Bare = new()
    {
        Uuid = Id,
        Summary = "Summary",
        Detail = "Sources: PD",
        Indicator = Indicator.Info,
        Source = new CardSource("NetCds", null, new CardCoding("s", "c", "d")),
    };

    [Fact]
    public void Write_NoCards_IsAnEmptyArray() => Assert.Equal("[]", Write([]));

    [Fact]
    public void Write_BareCard_LeavesOutWhatHasNoValue() => Assert.Equal(
        """[{"uuid":"01234567-89ab-8def-8123-456789abcdef","summary":"Summary","detail":"Sources: PD","indicator":"info","source":{"label":"NetCds","topic":{"system":"s","code":"c","display":"d"}}}]""",
        Write([Bare]));

    [Theory]
    [InlineData(Indicator.Info, "info")]
    [InlineData(Indicator.Warning, "warning")]
    [InlineData(Indicator.Critical, "critical")]
    public void Write_Indicator_IsTheProtocolsWord(Indicator indicator, string expected) =>
        Assert.Contains($"\"indicator\":\"{expected}\"", Write([Bare with { Indicator = indicator }]));

    [Fact]
    public void Write_FullCard_HasEveryMember()
    {
        var card = Bare with
        {
            Source = Bare.Source with { Url = "https://cds.example" },
            OverrideReasons = [new CardCoding("os", "oc", "od")],
            Links = [new CardLink("More", "https://cds.example/more", "absolute")],
            Suggestions =
            [
                new Suggestion
                {
                    Label = "Remove", Uuid = Id, IsRecommended = false,
                    Actions = [new CardAction { Type = "delete", Description = "Remove the draft", ResourceId = "ServiceRequest/1" }],
                },
            ],
        };

        Assert.Equal(
            """"
            "suggestions":[{"label":"Remove","uuid":"01234567-89ab-8def-8123-456789abcdef","isRecommended":false,"actions":[{"type":"delete","description":"Remove the draft","resourceId":"ServiceRequest/1"}]}],"selectionBehavior":"any","overrideReasons":[{"system":"os","code":"oc","display":"od"}],"links":[{"label":"More","url":"https://cds.example/more","type":"absolute"}]}]
            """",
            Write([card])[Write([card]).IndexOf("\"suggestions\"", StringComparison.Ordinal)..]);
    }

    private static string Write(IReadOnlyList<Card> cards)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CardWriter.Write(writer, cards);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
