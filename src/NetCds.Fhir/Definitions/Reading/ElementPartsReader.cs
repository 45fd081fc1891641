using System.Collections.Immutable;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>Reads slicing, constraints and binding of an element.</summary>
internal static class ElementPartsReader
{
    /// <summary>Reads how an element is sliced, or null when it is not.</summary>
    /// <param name="slicing">The member <c>slicing</c>.</param>
    public static Slicing? Slicing(FhirElement slicing)
    {
        if (!slicing.IsObject)
        {
            return null;
        }

        var discriminators = ImmutableArray.CreateBuilder<Discriminator>();
        foreach (var discriminator in slicing["discriminator"u8].Items())
        {
            if (discriminator["type"u8].AsText() is { } type && discriminator["path"u8].AsText() is { } path)
            {
                discriminators.Add(new Discriminator(type, path));
            }
        }

        return new Slicing(discriminators.DrainToImmutable(), slicing["rules"u8].AsText() ?? "open", slicing["ordered"u8].AsBoolean() ?? false);
    }

    /// <summary>Reads the constraints that have a key.</summary>
    /// <param name="constraints">The member <c>constraint</c>.</param>
    public static ImmutableArray<ElementConstraint> Constraints(FhirElement constraints)
    {
        var result = ImmutableArray.CreateBuilder<ElementConstraint>();
        foreach (var constraint in constraints.Items())
        {
            if (constraint["key"u8].AsText() is { } key)
            {
                result.Add(new ElementConstraint(
                    key,
                    !constraint["severity"u8].Is("warning"u8),
                    constraint["human"u8].AsString() ?? string.Empty,
                    constraint["expression"u8].AsText(),
                    constraint["source"u8].AsText(),
                    constraint.Extension("http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice"u8)["valueBoolean"u8].AsBoolean() ?? false));
            }
        }

        return result.DrainToImmutable();
    }

    /// <summary>Reads a binding, or null when there is none or its strength is not one of R4's.</summary>
    /// <param name="binding">The member <c>binding</c>.</param>
    public static ElementBinding? Binding(FhirElement binding)
    {
        if (Strength(binding["strength"u8]) is not { } strength)
        {
            return null;
        }

        var max = binding.Extension("http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet"u8);
        return new ElementBinding(strength, binding["valueSet"u8].AsText(), max["valueCanonical"u8].AsText() ?? max["valueUri"u8].AsText());
    }

    private static BindingStrength? Strength(FhirElement strength) => strength.AsString() switch
    {
        "required" => BindingStrength.Required,
        "extensible" => BindingStrength.Extensible,
        "preferred" => BindingStrength.Preferred,
        "example" => BindingStrength.Example,
        _ => null,
    };
}
