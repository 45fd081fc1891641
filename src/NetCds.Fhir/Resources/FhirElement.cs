using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NetCds.Fhir.Resources;

/// <summary>
/// A read-only view of one place in a FHIR JSON tree. Reading never throws: an element that is absent, null or of another JSON kind reads as
/// absent, so real-world resources with mistakes in one element still give all the others.
/// </summary>
/// <remarks>The view is valid as long as the <see cref="JsonDocument"/> it looks into is.</remarks>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public readonly struct FhirElement
{
    private readonly JsonElement _json;
    private readonly MemberTable? _members;

    /// <summary>Creates a view of a JSON value.</summary>
    /// <param name="json">The value; <see cref="JsonValueKind.Undefined"/> and <see cref="JsonValueKind.Null"/> read as absent.</param>
    public FhirElement(JsonElement json) => _json = json;

    internal FhirElement(JsonElement json, MemberTable members)
    {
        _json = json;
        _members = members;
    }

    /// <summary>The JSON value itself.</summary>
    public JsonElement Json => _json;

    /// <summary>Whether there is a value other than JSON null.</summary>
    public bool IsPresent => _json.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>Whether the value is a JSON object.</summary>
    public bool IsObject => _json.ValueKind == JsonValueKind.Object;

    /// <summary>The member of that name, the last one when it is written twice, or an absent element.</summary>
    /// <param name="name">Element name as in the FHIR JSON format, for example <c>valueQuantity</c>.</param>
    public FhirElement this[ReadOnlySpan<char> name] => new(JsonMembers.Find(_json, name));

    /// <summary>The member of that UTF-8 name, the last one when it is written twice, or an absent element.</summary>
    /// <param name="name">Element name in UTF-8.</param>
    public FhirElement this[ReadOnlySpan<byte> name] => new(_members is null ? JsonMembers.Find(_json, name) : _members.Find(name));

    /// <summary>The same element with its members found once, for an object that is asked for many of them; anything else as it is.</summary>
    public FhirElement Indexed() => _json.ValueKind == JsonValueKind.Object ? new FhirElement(_json, new MemberTable(_json)) : this;

    /// <summary>The text of a JSON string, or null when the value is anything else or an escape in it stands for no character.</summary>
    public string? AsString()
    {
        if (_json.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var raw = JsonMarshal.GetRawUtf8Value(_json)[1..^1];
        return Ascii.IsValid(raw) && !raw.Contains((byte)'\\') ? Encoding.ASCII.GetString(raw) : SafeString();
    }

    /// <summary>The truth value of a JSON boolean, or null when the value is anything else.</summary>
    public bool? AsBoolean() => _json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The value of a JSON number that a decimal can hold, or null when the value is anything else or out of that range.</summary>
    public decimal? AsDecimal() => _json.ValueKind == JsonValueKind.Number && _json.TryGetDecimal(out var value) ? value : null;

    /// <summary>Whether the value is a JSON string equal to <paramref name="text"/>; allocates nothing.</summary>
    /// <param name="text">Text to compare with, ordinal.</param>
    public bool Is(ReadOnlySpan<byte> text) => _json.ValueKind == JsonValueKind.String && IsTextOf(_json, text);

    /// <summary>
    /// Enumerates the items of a repeating element. A single object or primitive where an array is expected counts as one item, as senders
    /// are known to forget the brackets; an absent element has none.
    /// </summary>
    public FhirElementItems Items() => new(_json);

    /// <summary>The text of a JSON string as it is written, escapes and all, without the quotes; empty when the value is anything else. Allocates nothing.</summary>
    public ReadOnlySpan<byte> RawText => _json.ValueKind == JsonValueKind.String ? JsonMarshal.GetRawUtf8Value(_json)[1..^1] : default;

    /// <summary>The text of a JSON string in UTF-8; empty when the value is anything else. Allocates only for text written with escapes.</summary>
    public ReadOnlySpan<byte> Utf8Text
    {
        get
        {
            var raw = RawText;
            return raw.Contains((byte)'\\') && AsString() is { } text ? Encoding.UTF8.GetBytes(text) : raw;
        }
    }

    /// <summary>Whether a JSON string is equal to a text; allocates nothing.</summary>
    /// <param name="json">A JSON string.</param>
    /// <param name="text">Text to compare with, ordinal.</param>
    internal static bool IsTextOf(JsonElement json, ReadOnlySpan<byte> text)
    {
        // An escape takes more room than what it stands for.
        var raw = JsonMarshal.GetRawUtf8Value(json)[1..^1];
        return raw.Length >= text.Length
            && (raw.SequenceEqual(text) ? !text.Contains((byte)'\\') || SafeEquals(json, text) : raw.Length > text.Length && raw.Contains((byte)'\\') && SafeEquals(json, text));
    }

    // A JSON string may carry an unpaired surrogate, which has no text.
    private string? SafeString()
    {
        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool SafeEquals(JsonElement json, ReadOnlySpan<byte> text)
    {
        try
        {
            return json.ValueEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
