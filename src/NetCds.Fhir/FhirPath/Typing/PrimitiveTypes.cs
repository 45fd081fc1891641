using System.Collections.Frozen;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Typing;

/// <summary>FHIR's primitive types and the System types they convert to (FHIR R4, FHIRPath page, "Use of FHIR primitives").</summary>
internal static class PrimitiveTypes
{
    private static readonly FrozenDictionary<string, SystemKind> ByName = new Dictionary<string, SystemKind>(StringComparer.Ordinal)
    {
        ["boolean"] = SystemKind.Boolean,
        ["string"] = SystemKind.String,
        ["uri"] = SystemKind.String,
        ["url"] = SystemKind.String,
        ["canonical"] = SystemKind.String,
        ["code"] = SystemKind.String,
        ["oid"] = SystemKind.String,
        ["id"] = SystemKind.String,
        ["uuid"] = SystemKind.String,
        ["markdown"] = SystemKind.String,
        ["base64Binary"] = SystemKind.String,
        ["xhtml"] = SystemKind.String,
        ["integer"] = SystemKind.Integer,
        ["unsignedInt"] = SystemKind.Integer,
        ["positiveInt"] = SystemKind.Integer,
        ["decimal"] = SystemKind.Decimal,
        ["date"] = SystemKind.Date,
        ["dateTime"] = SystemKind.DateTime,
        ["instant"] = SystemKind.DateTime,
        ["time"] = SystemKind.Time,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The System type of a FHIR primitive, or null when the name is no primitive.</summary>
    public static SystemKind? KindOf(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;
}
