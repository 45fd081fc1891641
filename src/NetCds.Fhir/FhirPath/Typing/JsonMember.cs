namespace NetCds.Fhir.FhirPath.Typing;

/// <summary>What a member of a JSON object is.</summary>
/// <param name="Member">The element.</param>
/// <param name="Type">Its type under this name.</param>
/// <param name="Shadow">Name of what JSON keeps beside a primitive value, in UTF-8.</param>
internal sealed record JsonMember(FhirMember Member, FhirType Type, byte[] Shadow);
