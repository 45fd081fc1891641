using System.Collections.Immutable;
using System.Text;
using NetCds.Fhir.FhirPath.Navigation;

namespace NetCds.Fhir.FhirPath.Typing;

/// <summary>An element of a FHIR type.</summary>
/// <threadsafety>Immutable to its users; safe for concurrent use.</threadsafety>
public sealed class FhirMember
{
    private readonly FhirTypeModel _model;
    private readonly ImmutableArray<string> _typeNames;
    private ImmutableArray<FhirType> _types;
    private ChoiceName[]? _choiceNames;

    internal FhirMember(FhirTypeModel model, string name, bool isChoice, bool isRepeating, ImmutableArray<string> typeNames)
    {
        _model = model;
        _typeNames = typeNames;
        Name = name;
        IsChoice = isChoice;
        IsRepeating = isRepeating;
        Utf8 = Encoding.UTF8.GetBytes(name);
        Shadow = Encoding.UTF8.GetBytes($"_{name}");
    }

    /// <summary>Name as expressions use it: <c>value</c> for <c>value[x]</c>.</summary>
    public string Name { get; }

    /// <summary>Whether the JSON name ends in the type.</summary>
    public bool IsChoice { get; }

    /// <summary>Whether it may occur more than once.</summary>
    public bool IsRepeating { get; }

    /// <summary>The types it may have, at least one.</summary>
    public ImmutableArray<FhirType> Types => _types.IsDefault ? _types = ReadTypes() : _types;

    /// <summary>Its only type; of a choice element the first.</summary>
    internal FhirType Type => Types[0];

    /// <summary>The name in UTF-8.</summary>
    internal byte[] Utf8 { get; }

    /// <summary>The name of what JSON keeps beside a primitive value (<c>_name</c>), in UTF-8.</summary>
    internal byte[] Shadow { get; }

    /// <summary>The JSON names of a choice element.</summary>
    internal ChoiceName[] ChoiceNames => _choiceNames ??= [.. Types.Select(t => new ChoiceName(Encoding.UTF8.GetBytes(Name + ChoiceTypes.Suffix(t.Name)), t))];

    private ImmutableArray<FhirType> ReadTypes()
    {
        var types = ImmutableArray.CreateBuilder<FhirType>(_typeNames.Length);
        foreach (var name in _typeNames)
        {
            types.Add(_model.Known(name));
        }

        return types.MoveToImmutable();
    }
}
