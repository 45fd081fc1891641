using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Conversions (FHIRPath N1, section 5.5).</summary>
internal static class ConversionFunctions
{
    public static void AddTo(FunctionList table)
    {
        Add(table, "Boolean", SystemKind.Boolean, Conversion.ToBoolean);
        Add(table, "Integer", SystemKind.Integer, Conversion.ToInteger);
        Add(table, "Decimal", SystemKind.Decimal, Conversion.ToDecimal);
        Add(table, "String", SystemKind.String, value => value is TypeInfoValue ? null : new StringValue(NodeValues.ToText(value)));
        Add(table, "Date", SystemKind.Date, value => Conversion.ToTemporal(value, SystemKind.Date));
        Add(table, "DateTime", SystemKind.DateTime, value => Conversion.ToTemporal(value, SystemKind.DateTime));
        Add(table, "Time", SystemKind.Time, value => Conversion.ToTemporal(value, SystemKind.Time));
        table.Item("toQuantity", 0, 1, SystemKind.Quantity, (in Frame frame, Call call) => ToQuantity(frame, call) is { } quantity ? new FhirPathNode(quantity) : default);
        table.Truth("convertsToQuantity", 0, 1, (in Frame frame, Call call) => call.TryInput(frame, out _) ? ToQuantity(frame, call) is not null : null);
    }

    private static void Add(FunctionList table, string type, SystemKind kind, Func<SystemValue, SystemValue?> convert)
    {
        table.Item($"to{type}", 0, 0, kind, (in Frame frame, Call call) => call.TryInput(frame, out var item) && Convert(item, convert) is { } value ? new FhirPathNode(value) : default);
        table.Truth($"convertsTo{type}", 0, 0, (in Frame frame, Call call) => call.TryInput(frame, out var item) ? Convert(item, convert) is not null : null);
    }

    private static SystemValue? Convert(in FhirPathNode item, Func<SystemValue, SystemValue?> convert) =>
        (NodeValues.Quantity(item) ?? NodeValues.System(item)) is { } value ? convert(value) : null;

    private static QuantityValue? ToQuantity(in Frame frame, Call call)
    {
        if (!call.TryInput(frame, out var item) || (NodeValues.Quantity(item) ?? NodeValues.System(item)) is not { } value || Conversion.ToQuantity(value) is not { } quantity)
        {
            return null;
        }

        if (call.Text(frame, 0) is not { } unit)
        {
            return quantity;
        }

        return CalendarUnits.Singular(unit) is { } word && quantity.IsCalendar && quantity.Unit == word ? quantity : QuantityArithmetic.Convert(quantity, unit);
    }
}
