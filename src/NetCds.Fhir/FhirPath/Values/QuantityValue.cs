namespace NetCds.Fhir.FhirPath.Values;

/// <summary>A number with a unit.</summary>
internal sealed class QuantityValue(decimal value, string unit, bool isCalendar = false) : SystemValue
{
    /// <summary>The unit of a plain number.</summary>
    public const string NoUnit = "1";

    public override SystemKind Kind => SystemKind.Quantity;

    public decimal Value { get; } = value;

    /// <summary>UCUM code, or a calendar word in the singular.</summary>
    public string Unit { get; } = unit;

    /// <summary>Whether the unit is a calendar word such as <c>year</c>.</summary>
    public bool IsCalendar { get; } = isCalendar;

    /// <inheritdoc />
    public override string ToString() => IsCalendar ? $"{NumberText.Write(Value)} {CalendarUnits.Written(Unit, Value)}" : $"{NumberText.Write(Value)} '{Unit}'";
}
