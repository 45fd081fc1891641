using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NetCds.Fhir.Resources;

/// <summary>Finds members of JSON objects without ever throwing.</summary>
/// <remarks>
/// JSON lets a member's name hold an unpaired surrogate as an escape; the platform's lookup throws when it meets one. Such an object is then searched
/// among the names written without escapes, so that one broken name costs one exception and hides no other member.
/// </remarks>
internal static class JsonMembers
{
    /// <summary>The last member of that name; <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    /// <param name="json">Any JSON value.</param>
    /// <param name="name">Name in UTF-8.</param>
    public static JsonElement Find(JsonElement json, ReadOnlySpan<byte> name) => json.ValueKind == JsonValueKind.Object ? FindInObject(json, name) : default;

    /// <summary>The last member of that name; <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    /// <param name="json">A JSON object.</param>
    /// <param name="name">Name in UTF-8.</param>
    public static JsonElement FindInObject(JsonElement json, ReadOnlySpan<byte> name)
    {
        try
        {
            return json.TryGetProperty(name, out var value) ? value : default;
        }
        catch (InvalidOperationException)
        {
            return FindUnescaped(json, name);
        }
    }

    /// <inheritdoc cref="Find(JsonElement, ReadOnlySpan{byte})" />
    public static JsonElement Find(JsonElement json, ReadOnlySpan<char> name)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        try
        {
            return json.TryGetProperty(name, out var value) ? value : default;
        }
        catch (ArgumentException)
        {
            return default;
        }
        catch (InvalidOperationException)
        {
            return FindUnescaped(json, Encoding.UTF8.GetBytes(name.ToArray()));
        }
    }

    private static JsonElement FindUnescaped(JsonElement json, ReadOnlySpan<byte> name)
    {
        var found = default(JsonElement);
        foreach (var member in json.EnumerateObject())
        {
            if (JsonMarshal.GetRawUtf8PropertyName(member).SequenceEqual(name))
            {
                found = member.Value;
            }
        }

        return found;
    }
}
