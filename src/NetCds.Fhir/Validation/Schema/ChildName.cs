namespace NetCds.Fhir.Validation.Schema;

/// <summary>One name under which an element may stand in JSON.</summary>
/// <param name="Index">Position among the names of its parent.</param>
/// <param name="Utf8">The name.</param>
/// <param name="Element">The element.</param>
/// <param name="Type">The type that the name stands for.</param>
internal sealed record ChildName(int Index, byte[] Utf8, ElementSchema Element, TypeOption Type);
