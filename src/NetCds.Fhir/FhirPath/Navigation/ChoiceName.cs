using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>A JSON name of a choice element.</summary>
/// <param name="Utf8">The whole name in UTF-8, for example <c>valueQuantity</c>.</param>
/// <param name="Type">The type it says.</param>
internal readonly record struct ChoiceName(byte[] Utf8, FhirType Type);
