using System.Collections.Immutable;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <summary>What is known of a collection before evaluation.</summary>
/// <param name="Types">The FHIR types its items may have; empty when they are not known or not of FHIR.</param>
/// <param name="System">The System type of its items; null when they are not known or not of System.</param>
/// <param name="IsUnordered">Whether its items have no order that means anything.</param>
internal readonly record struct Shape(ImmutableArray<FhirType> Types, SystemKind? System, bool IsUnordered)
{
    /// <summary>Nothing is known.</summary>
    public static Shape Unknown { get; } = new([], null, false);

    /// <summary>Nothing is known, and the order means nothing.</summary>
    public static Shape Unordered { get; } = new([], null, true);

    /// <summary>Whether items can only be of System types.</summary>
    public bool IsSystem => System is not null;

    /// <summary>Whether the FHIR types are known with all their elements.</summary>
    public bool HasKnownElements
    {
        get
        {
            foreach (var type in Types)
            {
                if (type.IsOpen || type.IsAbstractResource || type.Name is "Element" or "BackboneElement" && type.Path == type.Name)
                {
                    return false;
                }
            }

            return !Types.IsEmpty;
        }
    }

    /// <summary>Items of one System type.</summary>
    public static Shape Of(SystemKind kind) => new([], kind, false);

    /// <summary>Items of FHIR types.</summary>
    public static Shape Of(ImmutableArray<FhirType> types) => new(types, null, false);

    /// <summary>Items of this or the other shape.</summary>
    public Shape Or(Shape other)
    {
        var unordered = IsUnordered || other.IsUnordered;
        if (System is not null && System == other.System)
        {
            return new Shape([], System, unordered);
        }

        return Types.IsEmpty || other.Types.IsEmpty ? new Shape([], null, unordered) : new Shape([.. Types.Union(other.Types)], null, unordered);
    }
}
