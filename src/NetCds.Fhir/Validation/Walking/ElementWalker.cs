using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Validation.Profiles;
using NetCds.Fhir.Validation.Schema;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Checks one element that is an object: its members, then what holds for it as a whole.</summary>
internal static class ElementWalker
{
    public static void Walk(ValidationRun run, JsonElement value, ChildName child, TypeSchema schema)
    {
        var element = child.Element;
        CheckNotEmpty(run, value);
        if (schema.Special == SpecialType.Extension)
        {
            run.Place.HoldExtension(value);
        }

        StructureWalker.WalkMembers(run, value, schema);
        switch (schema.Special)
        {
            case SpecialType.Extension:
                ExtensionCheck.Check(run, value, isModifier: element.Name == "modifierExtension");
                break;
            case SpecialType.Reference:
                References.ReferenceCheck.Check(run, value, child.Type.Targets);
                break;
            case SpecialType.Coding:
                CodeCheck.CheckCodingItself(run, value);
                break;
        }

        if (element.Binding is { } binding)
        {
            CodeCheck.CheckCoded(run, binding, value, child.Type.Code);
        }

        CheckConstraints(run, value, element, child.Type.FhirType, schema);
        foreach (var profile in child.Type.Profiles)
        {
            if (child.Type.Profiles.Length == 1 && schema.Special != SpecialType.Extension)
            {
                Conformance.CheckElement(run, value, child.Type.FhirType.Value, profile);
            }
        }
    }

    private static void CheckConstraints(ValidationRun run, JsonElement value, ElementSchema element, Lazy<FhirType?> type, TypeSchema schema)
    {
        if (element.Constraints.Length + schema.Constraints.Length > 0 && type.Value is { } fhirType)
        {
            var node = FhirPathNode.OfElement(value, default, fhirType, run.Frame?.Scope);
            run.Check(schema.Constraints, node);
            run.Check(element.Constraints, node);
        }
    }

    // ele-1: an element has content besides its id.
    private static void CheckNotEmpty(ValidationRun run, JsonElement value)
    {
        var members = 0;
        foreach (var member in value.EnumerateObject())
        {
            if (++members > 1 || !member.NameEquals("id"u8))
            {
                return;
            }
        }

        run.Error(IssueCodes.Invariant, "The element has no content: leave it out, or give it a value or children.", value, "ele-1");
    }
}
