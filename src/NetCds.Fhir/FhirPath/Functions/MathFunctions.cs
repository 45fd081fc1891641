using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Mathematics (FHIRPath N1, section 5.7). What no decimal can hold is empty.</summary>
internal static class MathFunctions
{
    public static void AddTo(FunctionList table)
    {
        table.Item("abs", 0, 0, (in Frame frame, Call call) => call.InputValue(frame) switch
        {
            null => default,
            IntegerValue { Value: int.MinValue } => default,
            IntegerValue integer => FhirPathNode.Of(Math.Abs(integer.Value)),
            DecimalValue number => FhirPathNode.Of(Math.Abs(number.Value)),
            QuantityValue quantity => new FhirPathNode(new QuantityValue(Math.Abs(quantity.Value), quantity.Unit, quantity.IsCalendar)),
            var other => throw call.Unsuited(new FhirPathNode(other)),
        });
        Whole(table, "ceiling", decimal.Ceiling);
        Whole(table, "floor", decimal.Floor);
        Whole(table, "truncate", decimal.Truncate);
        Real(table, "exp", Math.Exp);
        Real(table, "ln", Math.Log);
        Real(table, "sqrt", Math.Sqrt);
        table.Item("log", 1, 1, SystemKind.Decimal, (in Frame frame, Call call) => Number(frame, call) is { } value && Argument(frame, call) is { } @base ? Real(Math.Log((double)value, (double)@base)) : default);
        table.Item("power", 1, 1, Power);
        table.Item("round", 0, 1, Round);
    }

    private static void Whole(FunctionList table, string name, Func<decimal, decimal> change) => table.Item(name, 0, 0, SystemKind.Integer, (in Frame frame, Call call) =>
        Number(frame, call) is { } value && change(value) is >= int.MinValue and <= int.MaxValue and var whole ? FhirPathNode.Of((int)whole) : default);

    private static void Real(FunctionList table, string name, Func<double, double> change) => table.Item(name, 0, 0, SystemKind.Decimal, (in Frame frame, Call call) =>
        Number(frame, call) is { } value ? Real(change((double)value)) : default);

    private static FhirPathNode Real(double value) => Math.Abs(value) < 7.9e28 ? FhirPathNode.Of((decimal)value) : default;

    private static FhirPathNode Power(in Frame frame, Call call)
    {
        if (Number(frame, call) is not { } value || Argument(frame, call) is not { } exponent)
        {
            return default;
        }

        var power = Exact(value, exponent) is { } exact ? FhirPathNode.Of(exact) : Real(Math.Pow((double)value, (double)exponent));
        var isInteger = value.Scale == 0 && exponent.Scale == 0 && exponent >= 0;
        return isInteger && power.AsDecimal() is >= int.MinValue and <= int.MaxValue and var whole ? FhirPathNode.Of((int)whole) : power;
    }

    private static decimal? Exact(decimal value, decimal exponent)
    {
        if (exponent != decimal.Truncate(exponent) || exponent is < 0 or > 100)
        {
            return null;
        }

        try
        {
            var power = 1m;
            for (var i = 0; i < exponent; i++)
            {
                power *= value;
            }

            return power;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static FhirPathNode Round(in Frame frame, Call call)
    {
        var digits = call.Integer(frame, 0) ?? 0;
        if (digits < 0)
        {
            throw call.Error("the number of digits is negative; give 0 or more.");
        }

        return Number(frame, call) is { } value ? FhirPathNode.Of(Numbers.Round(value, digits)) : default;
    }

    private static decimal? Number(in Frame frame, Call call)
    {
        if (!call.TryInput(frame, out var item))
        {
            return null;
        }

        return NodeValues.Number(item) ?? (item.Type is { IsPrimitive: true } && !NodeValues.HasValue(item) ? null : throw call.Unsuited(item));
    }

    private static decimal? Argument(in Frame frame, Call call) => call.Arguments[0].TrySingle(frame, out var item, $"the argument of {call.Name}()")
        ? NodeValues.Number(item) ?? throw call.Error($"its argument is {item.TypeName}, but a number is wanted.")
        : null;
}
