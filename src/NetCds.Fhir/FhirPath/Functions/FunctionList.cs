using System.Collections.Frozen;
using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Collects functions by name, each with the shape of its result.</summary>
internal sealed class FunctionList
{
    private readonly Dictionary<string, FunctionDefinition> _functions = new(StringComparer.Ordinal);

    /// <summary>Adds a function that is compiled in a way of its own.</summary>
    public void Add(string name, int least, int most, Func<CallSite, Compiled> build, bool needsOrder = false) =>
        _functions.Add(name, new FunctionDefinition(least, most, build, needsOrder));

    /// <summary>Adds a function with a truth value as its result.</summary>
    public void Truth(string name, int least, int most, TruthBody body) =>
        Add(name, least, most, site => new Compiled(new TruthCall(Call(site), body), Shape.Of(SystemKind.Boolean)));

    /// <summary>Adds a function with an integer as its result.</summary>
    public void Integer(string name, int least, int most, IntegerBody body) =>
        Add(name, least, most, site => new Compiled(new IntegerCall(Call(site), body), Shape.Of(SystemKind.Integer)));

    /// <summary>Adds a function with one item of a known type as its result.</summary>
    public void Item(string name, int least, int most, SystemKind kind, ItemBody body) =>
        Add(name, least, most, site => new Compiled(new ItemCall(Call(site), body), Shape.Of(kind)));

    /// <summary>Adds a function with one item as its result.</summary>
    public void Item(string name, int least, int most, ItemBody body) =>
        Add(name, least, most, site => new Compiled(new ItemCall(Call(site), body), Shape.Unknown));

    /// <summary>Adds a function with a collection of other items as its result.</summary>
    public void Collection(string name, int least, int most, CollectionBody body, Shape? shape = null) =>
        Add(name, least, most, site => new Compiled(new CollectionCall(Call(site), body), shape ?? Shape.Unknown));

    /// <summary>Adds a function that gives some of the items it is called on.</summary>
    public void Subset(string name, int least, int most, CollectionBody body, bool needsOrder = false) =>
        Add(name, least, most, site => new Compiled(new CollectionCall(Call(site), body), site.Target.Shape), needsOrder);

    /// <summary>The functions.</summary>
    public FrozenDictionary<string, FunctionDefinition> ToFrozen() => _functions.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The call with arguments that are evaluated where it stands.</summary>
    public static Call Call(CallSite site) => new(site.Tree.Name, site.Position, site.Target.Code, site.Arguments());

    /// <summary>The call with arguments that are evaluated for each item.</summary>
    public static Call LambdaCall(CallSite site)
    {
        var arguments = new Evaluator[site.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = site.Lambda(i).Code;
        }

        return new Call(site.Tree.Name, site.Position, site.Target.Code, arguments);
    }
}
