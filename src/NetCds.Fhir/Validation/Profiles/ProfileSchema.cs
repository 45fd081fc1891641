using System.Collections.Immutable;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>A profile compiled to what it demands beyond the type it constrains.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="Type">The type it constrains.</param>
/// <param name="Root">What it demands; null when it cannot be used.</param>
/// <param name="Use">Where it may stand, for extensions.</param>
/// <param name="Problems">What could not be used of it and why.</param>
internal sealed record ProfileSchema(string Url, string Type, ProfileNode? Root, ExtensionUse Use, ImmutableArray<string> Problems);
