using System.Text;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Facts.Values;

/// <summary>Reads numbers from the forms FHIR and real senders give them, and converts them to the fact's unit.</summary>
internal static class NumberReader
{
    private static ReadOnlySpan<byte> Ucum => "http://unitsofmeasure.org"u8;

    /// <summary>Reads a Quantity element.</summary>
    public static ReadValue Quantity(FhirElement quantity, FactSource source, string path)
    {
        if (quantity["value"u8].AsDecimal() is not { } number)
        {
            return ReadValue.NotDocumented;
        }

        if (Bounded(quantity["comparator"u8], number) is not { } interval)
        {
            return ReadValue.Invalid(IssueCodes.WrongType, path, number, UnitText(quantity));
        }

        var unit = Unit(quantity);
        return source.Units.Find(unit) is { } accepted
            ? Checked(Rounded(interval, accepted), source, path, number, accepted.Unit)
            : Refused(interval, Encoding.UTF8.GetString(unit), source, path, number);
    }

    /// <summary>Reads a whole number, which is in the fact's unit.</summary>
    public static ReadValue Integer(FhirElement integer, FactSource source, string path) => integer.AsDecimal() is { } number
        ? Checked(Interval.Exactly(number), source, path, number, null)
        : ReadValue.Invalid(IssueCodes.WrongType, path, null);

    /// <summary>Reads a Range element; either end may be open.</summary>
    public static ReadValue Range(FhirElement range, FactSource source, string path)
    {
        var low = End(range["low"u8], source, path, out var problem);
        if (problem is not null)
        {
            return problem.Value;
        }

        var high = End(range["high"u8], source, path, out problem);
        if (problem is not null)
        {
            return problem.Value;
        }

        if (low is null && high is null)
        {
            return ReadValue.NotDocumented;
        }

        var written = $"{low}-{high}";
        return low > high
            ? ReadValue.Invalid(IssueCodes.WrongType, path, written, source.Fact.Unit)
            : Checked(new Interval(low, low is not null, high, high is not null), source, path, written, source.Fact.Unit);
    }

    /// <summary>Reads a number written as text.</summary>
    public static ReadValue Text(string text, FactSource source, string path) => NumberText.Read(text, source.Definition.Labels, out var unit) is { } interval
        ? source.Units.Find(unit) is { } accepted
            ? Checked(Rounded(interval, accepted), source, path, text, accepted.Unit)
            : Refused(interval, unit.ToString(), source, path, text)
        : ReadValue.Invalid(IssueCodes.WrongType, path, text);

    /// <summary>The unit of a Quantity, UTF-8: its UCUM code, or else its text; empty when it has none.</summary>
    public static ReadOnlySpan<byte> Unit(FhirElement quantity)
    {
        var system = quantity["system"u8];
        if (!system.IsPresent || system.Utf8Text.SequenceEqual(Ucum))
        {
            var code = quantity["code"u8].Utf8Text.Trim(" \t"u8);
            if (!code.IsEmpty)
            {
                return code;
            }
        }

        return quantity["unit"u8].Utf8Text.Trim(" \t"u8);
    }

    /// <summary>The unit of a Quantity as text.</summary>
    public static string UnitText(FhirElement quantity) => Encoding.UTF8.GetString(Unit(quantity));

    // A number in no accepted unit, or in none at all.
    private static ReadValue Refused(Interval interval, string unit, FactSource source, string path, object written)
    {
        if (unit.Length == 0)
        {
            return source.Units.IsUnitOptional
                ? Checked(interval, source, path, written, null)
                : ReadValue.Invalid(IssueCodes.UnitMissing, path, written, null, FactValue.Of(interval));
        }

        return source.Definition.IgnoresOtherUnits
            ? ReadValue.NotDocumented
            : ReadValue.Invalid(IssueCodes.UnitUnknown, path, written, unit, FactValue.Of(interval));
    }

    private static ReadValue Checked(Interval? interval, FactSource source, string path, object written, string? unit)
    {
        if (interval is not { } value)
        {
            return ReadValue.Invalid(IssueCodes.Implausible, path, written, unit);
        }

        if (source.Definition.Bands.Count > 0)
        {
            return Banded(value, source, path, written, unit);
        }

        if (!source.Units.IsPlausible(value))
        {
            return ReadValue.Invalid(IssueCodes.Implausible, path, written, unit, FactValue.Of(value));
        }

        return source.Units.IsWhole(value)
            ? ReadValue.Of(FactValue.Of(value), path, written, unit)
            : ReadValue.Invalid(IssueCodes.WrongType, path, written, unit, FactValue.Of(value));
    }

    private static ReadValue Banded(Interval value, FactSource source, string path, object written, string? unit)
    {
        foreach (var band in source.Definition.Bands)
        {
            if (value.Low >= band.Low && value.High <= band.High)
            {
                return ReadValue.Of(band.Value, path, written, unit);
            }
        }

        return ReadValue.Invalid(IssueCodes.Implausible, path, written, unit, FactValue.Of(value));
    }

    private static Interval? Rounded(Interval interval, AcceptedUnit unit)
    {
        if (interval.Point is { } point)
        {
            return UnitTable.Convert(point, unit) is { } converted ? Interval.Exactly(converted) : null;
        }

        decimal? low = null;
        decimal? high = null;
        if (interval.Low is { } lowest && (low = UnitTable.Convert(lowest, unit)) is null)
        {
            return null;
        }

        if (interval.High is { } highest && (high = UnitTable.Convert(highest, unit)) is null)
        {
            return null;
        }

        return new Interval(low, interval.LowInclusive, high, interval.HighInclusive);
    }

    private static decimal? End(FhirElement quantity, FactSource source, string path, out ReadValue? problem)
    {
        problem = null;
        if (quantity["value"u8].AsDecimal() is null)
        {
            return null;
        }

        var read = Quantity(quantity, source, path);
        if (read.Outcome == ReadOutcome.Value && read.Value.Number is { Point: { } number })
        {
            return number;
        }

        problem = read.Outcome == ReadOutcome.Value ? ReadValue.Invalid(IssueCodes.WrongType, path, read.Written, read.Unit) : read;
        return null;
    }

    private static Interval? Bounded(FhirElement comparator, decimal number) => comparator.AsString() switch
    {
        null => comparator.IsPresent ? null : Interval.Exactly(number),
        "<" => Interval.Below(number, inclusive: false),
        "<=" => Interval.Below(number, inclusive: true),
        ">" => Interval.Above(number, inclusive: false),
        ">=" => Interval.Above(number, inclusive: true),
        _ => null,
    };
}
