using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Checks what stands beside a primitive value under <c>_name</c>: an object with id and extensions.</summary>
internal static class ShadowCheck
{
    public static void Check(ValidationRun run, JsonElement shadow, bool hasValue)
    {
        if (shadow.ValueKind != JsonValueKind.Object)
        {
            run.Error(IssueCodes.Structure, $"What stands beside a value under a name with '_' is an object with id or extension, not {PrimitiveCheck.KindName(shadow.ValueKind)}.", shadow);
            return;
        }

        if (run.Catalogue.FindType("Element") is { } element)
        {
            StructureWalker.WalkMembers(run, shadow, element);
        }

        var hasExtension = JsonMembers.Find(shadow, "extension"u8).ValueKind == JsonValueKind.Array;
        if (!hasExtension && (!hasValue || JsonMembers.Find(shadow, "id"u8).ValueKind != JsonValueKind.String))
        {
            run.Error(IssueCodes.Invariant, "The element has neither a value nor an extension: leave it out, or give it one.", shadow, "ele-1");
        }
    }
}
