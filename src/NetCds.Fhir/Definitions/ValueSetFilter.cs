namespace NetCds.Fhir.Definitions;

/// <summary>A filter over the codes of a system.</summary>
/// <param name="Property">Property or <c>concept</c>.</param>
/// <param name="Operator"><c>=</c>, <c>is-a</c>, <c>descendent-of</c>, <c>is-not-a</c>, <c>regex</c>, <c>in</c>, <c>not-in</c>, <c>generalizes</c> or <c>exists</c>.</param>
/// <param name="Value">What it is compared with.</param>
public sealed record ValueSetFilter(string Property, string Operator, string Value);
