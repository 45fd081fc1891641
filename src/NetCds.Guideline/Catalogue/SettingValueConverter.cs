using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetCds.Guideline.Catalogue;

/// <summary>Reads the value of a setting as a decimal, a boolean or a string.</summary>
internal sealed class SettingValueConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => reader.GetString()!,
        _ => throw new JsonException("A default is a number, true, false or one of the choices."),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Settings are only read.");
}
