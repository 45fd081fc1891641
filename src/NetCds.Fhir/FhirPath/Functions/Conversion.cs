using System.Buffers;
using System.Globalization;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>System values as values of another type; null when it has none for them.</summary>
internal static class Conversion
{
    private const NumberStyles Sign = NumberStyles.AllowLeadingSign;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("+-.0123456789");

    public static SystemValue? ToBoolean(SystemValue value) => value switch
    {
        BooleanValue => value,
        IntegerValue or DecimalValue => Numbers.Of(value) switch
        {
            1 => BooleanValue.True,
            0 => BooleanValue.False,
            _ => null,
        },
        StringValue text => text.Value.ToLowerInvariant() switch
        {
            "true" or "t" or "yes" or "y" or "1" or "1.0" => BooleanValue.True,
            "false" or "f" or "no" or "n" or "0" or "0.0" => BooleanValue.False,
            _ => null,
        },
        _ => null,
    };

    public static SystemValue? ToInteger(SystemValue value) => value switch
    {
        IntegerValue => value,
        BooleanValue boolean => IntegerValue.Of(boolean.Value ? 1 : 0),
        StringValue text when int.TryParse(text.Value, Sign, CultureInfo.InvariantCulture, out var integer) => IntegerValue.Of(integer),
        _ => null,
    };

    public static SystemValue? ToDecimal(SystemValue value) => value switch
    {
        DecimalValue => value,
        IntegerValue integer => new DecimalValue(integer.Value),
        BooleanValue boolean => new DecimalValue(boolean.Value ? 1m : 0m),
        StringValue text when TryDecimal(text.Value, out var number) => new DecimalValue(number),
        _ => null,
    };

    public static SystemValue? ToTemporal(SystemValue value, SystemKind kind) => value switch
    {
        TemporalValue same when same.Kind == kind => same,
        TemporalValue date when date.Kind == SystemKind.Date && kind == SystemKind.DateTime => date.As(kind),
        TemporalValue moment when moment.Kind == SystemKind.DateTime && kind == SystemKind.Date =>
            new TemporalValue(kind, moment.Precision > TemporalPrecision.Day ? TemporalPrecision.Day : moment.Precision, moment.Local.Date.Ticks),
        StringValue text => FromText(text.Value, kind),
        _ => null,
    };

    public static QuantityValue? ToQuantity(SystemValue value) => value switch
    {
        QuantityValue quantity => quantity,
        IntegerValue or DecimalValue => new QuantityValue(Numbers.Of(value)!.Value, QuantityValue.NoUnit),
        BooleanValue boolean => new QuantityValue(boolean.Value ? 1.0m : 0.0m, QuantityValue.NoUnit),
        StringValue text => QuantityFrom(text.Value),
        _ => null,
    };

    private static SystemValue? FromText(string text, SystemKind kind)
    {
        var moment = TemporalText.TryRead(text, kind);
        return moment is null && kind == SystemKind.Date && TemporalText.TryRead(text, SystemKind.DateTime) is { } longer ? ToTemporal(longer, kind) : moment;
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return !text.IsEmpty && char.IsAsciiDigit(text[^1]) && !text.StartsWith(".") && decimal.TryParse(text, Sign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // A number, then nothing, a unit in quotes, or a calendar word.
    private static QuantityValue? QuantityFrom(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(NumberCharacters);
        var number = (end < 0 ? text : text[..end]).TrimEnd();
        var unit = end < 0 ? default : text[end..].TrimStart();
        if (!TryDecimal(number, out var value))
        {
            return null;
        }

        if (unit.IsEmpty)
        {
            return end < 0 ? new QuantityValue(value, QuantityValue.NoUnit) : null;
        }

        if (unit.Length > 2 && unit[0] == '\'' && unit[^1] == '\'')
        {
            return new QuantityValue(value, unit[1..^1].ToString());
        }

        return CalendarUnits.Singular(unit) is { } word ? new QuantityValue(value, word, isCalendar: true) : null;
    }
}
