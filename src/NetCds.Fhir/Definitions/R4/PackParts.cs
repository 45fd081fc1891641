using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>Parts that many elements share: each is made once, when first asked for.</summary>
internal sealed class PackParts
{
    private readonly PackIndex _index;
    private readonly PackTable _types;
    private readonly PackTable _typeLists;
    private readonly PackTable _constraints;
    private readonly PackTable _constraintLists;
    private readonly PackTable _slicings;
    private readonly PackTable _bindings;
    private readonly ElementType?[] _madeTypes;
    private readonly ImmutableArray<ElementType>[] _madeTypeLists;
    private readonly ElementConstraint?[] _madeConstraints;
    private readonly ImmutableArray<ElementConstraint>[] _madeConstraintLists;
    private readonly Slicing?[] _madeSlicings;
    private readonly ElementBinding?[] _madeBindings;

    /// <summary>Reads the tables; makes nothing yet.</summary>
    /// <param name="index">The index, for its texts.</param>
    /// <param name="data">Content of the index.</param>
    /// <param name="at">Where the tables begin; set to where they end.</param>
    public PackParts(PackIndex index, byte[] data, ref int at)
    {
        _index = index;
        _types = PackTable.Read(data, ref at);
        _typeLists = PackTable.Read(data, ref at);
        _constraints = PackTable.Read(data, ref at);
        _constraintLists = PackTable.Read(data, ref at);
        _slicings = PackTable.Read(data, ref at);
        _bindings = PackTable.Read(data, ref at);
        _madeTypes = new ElementType?[_types.Count];
        _madeTypeLists = new ImmutableArray<ElementType>[_typeLists.Count];
        _madeConstraints = new ElementConstraint?[_constraints.Count];
        _madeConstraintLists = new ImmutableArray<ElementConstraint>[_constraintLists.Count];
        _madeSlicings = new Slicing?[_slicings.Count];
        _madeBindings = new ElementBinding?[_bindings.Count];
    }

    /// <summary>A list of types.</summary>
    /// <param name="reference">Its number plus one.</param>
    public ImmutableArray<ElementType> Types(int reference)
    {
        ref var made = ref _madeTypeLists[reference - 1];
        if (made.IsDefault)
        {
            var reader = new PackReader(_typeLists[reference - 1]);
            var types = new ElementType[reader.Number()];
            for (var i = 0; i < types.Length; i++)
            {
                types[i] = Type(reader.Number());
            }

            made = ImmutableCollectionsMarshal.AsImmutableArray(types);
        }

        return made;
    }

    /// <summary>A list of constraints.</summary>
    /// <param name="reference">Its number plus one.</param>
    public ImmutableArray<ElementConstraint> Constraints(int reference)
    {
        ref var made = ref _madeConstraintLists[reference - 1];
        if (made.IsDefault)
        {
            var reader = new PackReader(_constraintLists[reference - 1]);
            var constraints = new ElementConstraint[reader.Number()];
            for (var i = 0; i < constraints.Length; i++)
            {
                constraints[i] = Constraint(reader.Number());
            }

            made = ImmutableCollectionsMarshal.AsImmutableArray(constraints);
        }

        return made;
    }

    /// <summary>A slicing.</summary>
    /// <param name="reference">Its number plus one.</param>
    public Slicing Slicing(int reference)
    {
        ref var made = ref _madeSlicings[reference - 1];
        if (made is null)
        {
            var reader = new PackReader(_slicings[reference - 1]);
            var rules = _index.Needed(reader.Number());
            var isOrdered = reader.Number() == 1;
            var discriminators = new Discriminator[reader.Number()];
            for (var i = 0; i < discriminators.Length; i++)
            {
                discriminators[i] = new Discriminator(_index.Needed(reader.Number()), _index.Needed(reader.Number()));
            }

            made = new Slicing(ImmutableCollectionsMarshal.AsImmutableArray(discriminators), rules, isOrdered);
        }

        return made;
    }

    /// <summary>A binding.</summary>
    /// <param name="reference">Its number plus one.</param>
    public ElementBinding Binding(int reference)
    {
        ref var made = ref _madeBindings[reference - 1];
        if (made is null)
        {
            var reader = new PackReader(_bindings[reference - 1]);
            made = new ElementBinding((BindingStrength)reader.Number(), _index.Text(reader.Number()), _index.Text(reader.Number()));
        }

        return made;
    }

    /// <summary>A list of references to texts.</summary>
    /// <param name="reader">Stands at the list.</param>
    public ImmutableArray<string> Texts(ref PackReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var texts = new string[count];
        for (var i = 0; i < count; i++)
        {
            texts[i] = _index.Needed(reader.Number());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    private ElementType Type(int reference)
    {
        ref var made = ref _madeTypes[reference - 1];
        if (made is null)
        {
            var reader = new PackReader(_types[reference - 1]);
            made = new ElementType
            {
                Code = _index.Needed(reader.Number()),
                FhirType = _index.Text(reader.Number()),
                Regex = _index.Text(reader.Number()),
                Profiles = Texts(ref reader),
                TargetProfiles = Texts(ref reader),
                Aggregation = Texts(ref reader),
            };
        }

        return made;
    }

    private ElementConstraint Constraint(int reference)
    {
        ref var made = ref _madeConstraints[reference - 1];
        if (made is null)
        {
            var reader = new PackReader(_constraints[reference - 1]);
            var key = _index.Needed(reader.Number());
            var flags = reader.Number();
            made = new ElementConstraint(
                key, (flags & 1) != 0, _index.Needed(reader.Number()), _index.Text(reader.Number()), _index.Text(reader.Number()), (flags & 2) != 0);
        }

        return made;
    }
}
