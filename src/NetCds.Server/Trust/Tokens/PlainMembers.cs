using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NetCds.Server.Trust.Tokens;

/// <summary>
/// Whether a JSON text is an object in the plain form that tokens have: a few members, each named once and without escapes. Such an object can be read in
/// one pass; any other is left to a full reader, which finds repeated members at any depth.
/// </summary>
internal static class PlainMembers
{
    private const int MaxMembers = 32;
    private const int MaxDepth = 16;

    /// <summary>Checks a text.</summary>
    /// <param name="json">The text, UTF-8.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static bool IsPlain(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var names = default(NamePlaces);
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.TokenType != JsonTokenType.PropertyName || count == MaxMembers || reader.ValueIsEscaped || IsRepeated(json, names[..count], reader.ValueSpan))
            {
                return false;
            }

            names[count++] = ((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            if (!reader.Read() || !SkipPlainValue(ref reader))
            {
                return false;
            }
        }

        // Reads on to the end, so that whatever stands behind the object is an error.
        return reader.TokenType == JsonTokenType.EndObject && !reader.Read();
    }

    // A value is a scalar or a list of scalars; what is deeper may repeat members.
    private static bool SkipPlainValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return reader.TokenType != JsonTokenType.StartObject;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRepeated(ReadOnlySpan<byte> json, ReadOnlySpan<(int Start, int Length)> names, ReadOnlySpan<byte> name)
    {
        foreach (var (start, length) in names)
        {
            if (json.Slice(start, length).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    [InlineArray(MaxMembers)]
    private struct NamePlaces
    {
        private (int Start, int Length) _first;
    }
}
