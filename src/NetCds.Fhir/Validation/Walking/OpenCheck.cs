using System.Text.Json;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>A check of a resource against a profile that is not finished.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Profile">Canonical address of the profile.</param>
internal readonly record struct OpenCheck(JsonElement Resource, string Profile);
