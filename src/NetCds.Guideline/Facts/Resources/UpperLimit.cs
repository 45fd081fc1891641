using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Measurements read against the upper limit of their own reference range.</summary>
internal static class UpperLimit
{
    /// <summary>The value as a multiple of the upper limit; not documented without one, invalid when the units differ.</summary>
    public static ReadValue Ratio(FhirElement part, FactSource source, ObservationPaths paths, TextBuffers buffers)
    {
        var quantity = part["valueQuantity"u8];
        var high = High(part);
        if (quantity["value"u8].AsDecimal() is not { } value || high["value"u8].AsDecimal() is not { } limit)
        {
            return ReadValue.NotDocumented;
        }

        var unit = NumberReader.UnitText(quantity);
        if (unit.Length == 0)
        {
            return ReadValue.Invalid(IssueCodes.UnitMissing, paths.Quantity, value);
        }

        if (NumberReader.UnitText(high) != unit)
        {
            return ReadValue.Invalid(IssueCodes.UnitUnknown, paths.Quantity, value, unit);
        }

        if (limit <= 0 || Math.Abs(value) > 1_000_000_000m)
        {
            return ReadValue.Invalid(IssueCodes.Implausible, paths.Quantity, value, unit);
        }

        var ratio = decimal.Round(value / limit, 6, MidpointRounding.AwayFromZero);
        var interval = quantity["comparator"u8].AsString() switch
        {
            null => Interval.Exactly(ratio),
            "<" => Interval.Below(ratio, inclusive: false),
            "<=" => Interval.Below(ratio, inclusive: true),
            ">" => Interval.Above(ratio, inclusive: false),
            _ => Interval.Above(ratio, inclusive: true),
        };
        return source.Units.IsPlausible(interval)
            ? ReadValue.Of(FactValue.Of(interval), paths.Quantity, value, unit)
            : ReadValue.Invalid(IssueCodes.Implausible, paths.Quantity, value, unit, FactValue.Of(interval));
    }

    /// <summary>Keeps a measurement for the comparison with the one before it.</summary>
    public static void Sample(FhirElement part, FactSource source, ObservationPaths paths, StatementLog log)
    {
        var quantity = part["valueQuantity"u8];
        if (quantity["value"u8].AsDecimal() is not { } value || quantity["comparator"u8].IsPresent || log.Effective is not { } date)
        {
            return;
        }

        var unit = NumberReader.UnitText(quantity);
        var high = High(part);
        var limit = NumberReader.UnitText(high) == unit ? high["value"u8].AsDecimal() : null;
        foreach (var coding in part["code"u8]["coding"u8].Items())
        {
            if (source.CodeRank.TryFindCoding(coding, out _))
            {
                var evidence = new FactEvidence(log.Reference, paths.Quantity, value, unit, date);
                log.Trends.Add(new TrendSample(source, coding["code"u8].AsString()!, unit, value, limit, date, evidence));
                return;
            }
        }
    }

    private static FhirElement High(FhirElement part)
    {
        foreach (var range in part["referenceRange"u8].Items())
        {
            if (range["high"u8] is { IsObject: true } high)
            {
                return high;
            }
        }

        return default;
    }
}
