using System.Text.Json;

namespace NetCds.Fhir.Validation.Constraints;

/// <summary>Decides a constraint on the value of an element.</summary>
/// <param name="value">The value.</param>
/// <returns>Whether it holds.</returns>
internal delegate bool NativeCheck(JsonElement value);
