using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Typing;

/// <summary>A type as an expression names it: <c>Quantity</c>, <c>FHIR.code</c>, <c>System.String</c>.</summary>
/// <param name="Space">Namespace; null when it is left out, then either may be meant.</param>
/// <param name="Name">Name in the namespace.</param>
/// <param name="FhirType">The FHIR type of that name; null when there is none.</param>
/// <param name="IsKnown">Whether there is such a type, as far as the definitions tell.</param>
internal sealed record TypeSpecifier(string? Space, string Name, FhirType? FhirType, bool IsKnown)
{
    private const string Fhir = "FHIR";
    private const string System = "System";

    /// <summary>Reads a type as written.</summary>
    public static TypeSpecifier Parse(string text, FhirTypeModel model)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var space = dot > 0 && text.AsSpan(0, dot) is Fhir or System ? text[..dot] : null;
        var name = space is null ? text : text[(dot + 1)..];
        var fhirType = space == System ? null : model.Find(name);
        var isSystem = space != Fhir && (name == "Any" || Enum.TryParse<SystemKind>(name, out _));
        return new TypeSpecifier(space, name, fhirType, isSystem || (space != System && (fhirType is not null || !model.KnowsAllTypes)));
    }

    /// <summary>Whether an item is of the type or one derived from it.</summary>
    public bool Matches(in FhirPathNode node) => node.System is { } value
        ? Space != Fhir && IsName(value.Kind)
        : Space != System && node.Type!.Is(Name);

    /// <summary>Whether a cast to the type keeps an item: as <see cref="Matches"/>, but a FHIR primitive is only what it is declared as, so that <c>as(uri)</c> finds no canonical.</summary>
    public bool Casts(in FhirPathNode node) => node.Type is { IsPrimitive: true } type ? Space != System && type.Name == Name : Matches(node);

    /// <summary>What is known of items of the type.</summary>
    /// <param name="shape">What was known of them before.</param>
    public Shape Narrow(Shape shape)
    {
        if (Space != Fhir && shape.Types.IsEmpty && FhirType is null && Enum.TryParse<SystemKind>(Name, out var kind))
        {
            return new Shape([], kind, shape.IsUnordered);
        }

        return FhirType is null ? new Shape([], null, shape.IsUnordered) : new Shape([FhirType], null, shape.IsUnordered);
    }

    /// <inheritdoc />
    public override string ToString() => Space is null ? Name : $"{Space}.{Name}";

    private bool IsName(SystemKind kind) => Name == "Any" || kind.ToString() == Name;
}
