using System.Collections.Immutable;
using System.Text;
using NetCds.Fhir.Validation.Constraints;
using NetCds.Fhir.Validation.Terminology;

namespace NetCds.Fhir.Validation.Schema;

/// <summary>One element of a type of R4, compiled.</summary>
internal sealed class ElementSchema
{
    /// <summary>Name without <c>[x]</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Name without <c>[x]</c>, in UTF-8.</summary>
    public byte[] Utf8Name => field ??= Encoding.UTF8.GetBytes(Name);

    /// <summary>Path in its type.</summary>
    public required string Path { get; init; }

    /// <summary>Position among the elements of its parent.</summary>
    public required int Index { get; init; }

    /// <summary>Smallest number of occurrences.</summary>
    public required int Min { get; init; }

    /// <summary>Largest number of occurrences.</summary>
    public required int Max { get; init; }

    /// <summary>Whether several types are possible.</summary>
    public required bool IsChoice { get; init; }

    /// <summary>Types it may have.</summary>
    public required ImmutableArray<TypeOption> Types { get; init; }

    /// <summary>Binding, or null when no code can be wrong.</summary>
    public CodedBinding? Binding { get; init; }

    /// <summary>Constraints of the element itself; those of its type are at the type.</summary>
    public ImmutableArray<CompiledConstraint> Constraints { get; init; } = [];

    /// <summary>Whether JSON has an array.</summary>
    public bool IsArray => Max > 1;
}
