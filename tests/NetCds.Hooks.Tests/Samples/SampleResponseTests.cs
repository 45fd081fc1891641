using System.Text;
using System.Text.Json;
using NetCds.Hooks.Tests.Guidelines;

namespace NetCds.Hooks.Tests.Samples;

/// <summary>The cards of every sample, as a clinician reads them, are the reviewed text beside this test.</summary>
public sealed class SampleResponseTests
{
    public static TheoryData<string> Samples => SampleFiles.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Cards_OfSample_AreTheReviewedText(string name)
    {
        var cards = SampleFiles.Parse(Engine.Shipped.Write(Encoding.UTF8.GetBytes(SampleFiles.SampleText(name))).Cards);

        Golden.Check($"Samples/Responses/{name}.md", Readable(cards));
    }

    private static string Readable(JsonElement cards)
    {
        var text = new StringBuilder();
        foreach (var card in cards.EnumerateArray())
        {
            text.Append("# ").Append(card.GetProperty("indicator").GetString()).Append(": ").Append(card.GetProperty("summary").GetString()).Append("\n\n");
            text.Append(card.GetProperty("detail").GetString()).Append("\n\n");
            foreach (var suggestion in card.TryGetProperty("suggestions", out var list) ? list.EnumerateArray().ToArray() : [])
            {
                var action = suggestion.GetProperty("actions")[0];
                text.Append("> ").Append(action.GetProperty("type").GetString()).Append(": ").Append(suggestion.GetProperty("label").GetString()).Append('\n');
            }

            text.Append('\n');
        }

        return text.Length == 0 ? "No cards.\n" : text.ToString().TrimEnd('\n') + "\n";
    }
}
