using System.Collections.Immutable;
using NetCds.Fhir.Validation.Constraints;
using NetCds.Fhir.Validation.Primitives;

namespace NetCds.Fhir.Validation.Schema;

/// <summary>A type of R4, or the content of an element with children of its own, compiled for checking.</summary>
internal sealed class TypeSchema
{
    public TypeSchema(string name, ImmutableArray<ElementSchema> elements)
    {
        Name = name;
        Elements = elements;
        Children = new ChildTable(elements);
    }

    /// <summary>Name of the type, or path of the element.</summary>
    public string Name { get; }

    /// <summary>Elements in order.</summary>
    public ImmutableArray<ElementSchema> Elements { get; }

    /// <summary>Look-up of elements by the names of JSON members.</summary>
    public ChildTable Children { get; }

    /// <summary>Constraints that hold wherever the type is used.</summary>
    public ImmutableArray<CompiledConstraint> Constraints { get; init; } = [];

    /// <summary>Whether it is a resource.</summary>
    public bool IsResource { get; init; }

    /// <summary>Whether it has <c>contained</c>, <c>text</c> and extensions.</summary>
    public bool IsDomainResource { get; init; }

    /// <summary>Whether no instance may have just this type.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>What is special about checking it.</summary>
    public SpecialType Special { get; init; }

    /// <summary>Kind of primitive when this is the type of one.</summary>
    public PrimitiveKind Primitive { get; init; }

    /// <summary>The element of that name, or null.</summary>
    /// <param name="name">Name without <c>[x]</c>.</param>
    public ElementSchema? Find(string name)
    {
        foreach (var element in Elements)
        {
            if (element.Name == name)
            {
                return element;
            }
        }

        return null;
    }
}
