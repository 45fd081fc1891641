using System.Text;
using NetCds.Hooks.Cards;

namespace NetCds.Hooks.Tests.Cards;

public sealed class GoldenCardTests
{
    public static TheoryData<string> Samples => SampleAssessments.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Compose_TypicalPatient_ReadsAsExpected(string name)
    {
        var cards = new CardComposer().Compose(SampleAssessments.Named(name), SampleAssessments.Context(SampleAssessments.HookOf(name)));
        var text = new StringBuilder();
        foreach (var card in cards)
        {
            text.Append($"# [{card.Indicator.ToString().ToLowerInvariant()}] {card.Summary}\n\n{card.Detail}\n\n");
            text.Append($"({card.Source.Label}; topic {card.Source.Topic.Code}; {card.OverrideReasons.Count} override reasons)\n");
            foreach (var suggestion in card.Suggestions)
            {
                text.Append($"* {suggestion.Label}: {suggestion.Actions[0].Resource?.Reason ?? suggestion.Actions[0].Type}\n");
            }

            text.Append('\n');
        }

        Golden.Check($"Cards/Golden/{name}.md", text.ToString());
    }
}
