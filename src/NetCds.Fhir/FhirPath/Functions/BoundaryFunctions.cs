using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Precision, and the limits of what a value of that precision may stand for.</summary>
internal static class BoundaryFunctions
{
    public static void AddTo(FunctionList table)
    {
        table.Integer("precision", 0, 0, Precision);
        table.Item("lowBoundary", 0, 1, (in Frame frame, Call call) => Boundary(frame, call, isHigh: false));
        table.Item("highBoundary", 0, 1, (in Frame frame, Call call) => Boundary(frame, call, isHigh: true));
        table.Truth("comparable", 1, 1, Comparable);
    }

    private static int? Precision(in Frame frame, Call call) => call.InputValue(frame) switch
    {
        null => null,
        TemporalValue value => TemporalBoundary.Digits(value),
        DecimalValue value => value.Value.Scale,
        IntegerValue => 0,
        QuantityValue value => value.Value.Scale,
        var other => throw call.Unsuited(new FhirPathNode(other)),
    };

    private static FhirPathNode Boundary(in Frame frame, Call call, bool isHigh)
    {
        var digits = call.Integer(frame, 0);
        switch (call.InputValue(frame))
        {
            case null:
                return default;
            case SystemValue number when Numbers.Of(number) is not null:
                return Decimal(Numbers.Of(number)!.Value, digits, isHigh) is { } limit ? FhirPathNode.Of(limit) : default;
            case QuantityValue quantity:
                return Decimal(quantity.Value, digits, isHigh) is { } value ? new FhirPathNode(new QuantityValue(value, quantity.Unit, quantity.IsCalendar)) : default;
            case TemporalValue moment:
                return TemporalBoundary.Of(moment, digits, isHigh) is { } temporal ? new FhirPathNode(temporal) : default;
            case var other:
                throw call.Unsuited(new FhirPathNode(other));
        }
    }

    // Half a step of the last digit up or down, then cut to the wanted digits on the same side.
    private static decimal? Decimal(decimal value, int? wanted, bool isHigh)
    {
        const int UsualDigits = 8;
        var digits = wanted ?? UsualDigits;
        if (digits is < 0 or > Numbers.MostDigits)
        {
            return null;
        }

        try
        {
            var half = new decimal(5, 0, 0, false, (byte)Math.Min(value.Scale + 1, Numbers.MostDigits));
            var limit = isHigh ? value + half : value - half;
            var rounded = Math.Round(limit, digits, isHigh ? MidpointRounding.ToPositiveInfinity : MidpointRounding.ToNegativeInfinity);
            return rounded + new decimal(0, 0, 0, false, (byte)digits);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool? Comparable(in Frame frame, Call call)
    {
        if (!call.TryInput(frame, out var left) || !call.Arguments[0].TrySingle(frame, out var right, "the argument of comparable()"))
        {
            return null;
        }

        return NodeValues.Quantity(left) is { } a && NodeValues.Quantity(right) is { } b ? QuantityComparison.AreComparable(a, b)
            : throw call.Error($"it compares quantities, not {left.TypeName} and {right.TypeName}.");
    }
}
