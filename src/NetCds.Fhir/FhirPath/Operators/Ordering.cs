using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>The order of System values (FHIRPath N1, section 6.2).</summary>
internal static class Ordering
{
    /// <summary>Compares two values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="order">Negative, zero or positive; null when precision or units leave it open.</param>
    /// <returns>False when values of these types have no order.</returns>
    public static bool TryCompare(SystemValue left, SystemValue right, out int? order)
    {
        switch (left, right)
        {
            case (StringValue a, StringValue b):
                order = string.CompareOrdinal(a.Value, b.Value);
                return true;
            case (TemporalValue a, TemporalValue b) when (a.Kind == SystemKind.Time) == (b.Kind == SystemKind.Time):
                order = TemporalComparison.Compare(a, b);
                return true;
            case (QuantityValue or IntegerValue or DecimalValue, QuantityValue or IntegerValue or DecimalValue):
                order = QuantityComparison.Compare(NodeEquality.AsQuantity(left)!, NodeEquality.AsQuantity(right)!);
                return true;
            default:
                order = null;
                return false;
        }
    }
}
