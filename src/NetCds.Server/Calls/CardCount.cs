using System.Text.Json;

namespace NetCds.Server.Calls;

/// <summary>Counts the cards of an answer for the log.</summary>
internal static class CardCount
{
    private static ReadOnlySpan<byte> NoCards => "{\"cards\":[]}"u8;

    public static int Of(ReadOnlySpan<byte> answer)
    {
        if (answer.SequenceEqual(NoCards) || !answer.StartsWith("{\"cards\":["u8))
        {
            return 0;
        }

        var count = 0;
        var reader = new Utf8JsonReader(answer);
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: 2 })
            {
                count++;
                reader.Skip();
            }
        }

        return count;
    }
}
