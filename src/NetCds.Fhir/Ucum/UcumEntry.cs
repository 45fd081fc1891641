namespace NetCds.Fhir.Ucum;

/// <summary>A unit of the table.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="IsMetric">Whether it takes prefixes.</param>
/// <param name="Value">How many of the defining unit it is.</param>
/// <param name="Definition">The defining unit; null for a base unit.</param>
/// <param name="Offset">What is added before multiplying.</param>
internal sealed record UcumEntry(string Symbol, bool IsMetric, Rational Value, string? Definition, decimal Offset);
