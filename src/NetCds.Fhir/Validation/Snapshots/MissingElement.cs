using NetCds.Fhir.Spelling;

namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>Says what to write instead of a path in a differential that leads nowhere.</summary>
internal sealed class MissingElement(TypeExpander types, ElementNode parent, string parentPath)
{
    private const int MostNamed = 12;

    /// <summary>What is wrong with the step, and what to do.</summary>
    /// <param name="name">Step of the path that the parent does not have.</param>
    /// <param name="rest">The steps after it, each with a point before it.</param>
    public string Advice(string name, string rest)
    {
        if (parent.Definition.Types.Length > 1)
        {
            return BelowChoice(name, rest);
        }

        foreach (var choice in parent.Children)
        {
            if (choice.IsChoice && name.Length > choice.PlainName.Length && name.StartsWith(choice.PlainName, StringComparison.Ordinal) && char.IsAsciiLetterUpper(name[choice.PlainName.Length]))
            {
                var names = choice.Definition.Types.Select(t => choice.PlainName + TypeNames.Suffix(t.Code)).ToList();
                return $"{parentPath}.{choice.Name} may be {Listed(names)} here. {(NearestName.OfMany(name, names) is { } near ? $"Did you mean {near}?" : "Write one of those.")}";
            }
        }

        return (parent.Definition.Types is [var type] ? type.Code : null) switch
        {
            "Reference" or "canonical" => $"{parentPath} refers to another resource, which cannot be constrained from here: give that resource a profile of its own, and name it in targetProfile of {parentPath}.",
            "Resource" or "DomainResource" => $"{parentPath} may be any resource here: narrow its type first, or give it the profile of the resource.",
            var code => $"{code ?? parentPath} has no element '{name}'. {Suggestion(name, parent)}",
        };
    }

    private static string Suggestion(string name, ElementNode node)
    {
        var names = node.Children.Select(c => c.Name).ToList();
        return NearestName.OfMany(name, names) is { } near ? $"Did you mean '{near}'?" : $"It has {Listed(names)}.";
    }

    private static string Listed(List<string> names) =>
        names.Count == 0 ? "no elements" : $"{string.Join(", ", names.Take(MostNamed))}{(names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : string.Empty)}";

    private static bool Has(ElementNode type, string name) => type.Child(name) is not null || type.Child(name + "[x]") is not null;

    private string BelowChoice(string name, string rest)
    {
        var trees = parent.Definition.Types.Select(t => (Type: t.Code, Tree: types.Tree(t.Code))).Where(t => t.Tree is not null).ToList();
        var having = trees.Where(t => Has(t.Tree!, name)).Select(t => t.Type).ToList();
        if (having.Count == 0)
        {
            var near = trees.Select(t => (t.Type, Name: NearestName.OfMany(name, t.Tree!.Children.Select(c => c.Name)))).FirstOrDefault(t => t.Name is not null);
            return $"{parentPath} may be {Listed([.. trees.Select(t => t.Type)])} here, and none of them has an element '{name}'. "
                + (near.Name is null ? "Take the path out, or name an element of one of them." : $"Did you mean {Narrowed(near.Type)}.{near.Name}{rest}?");
        }

        var all = string.Join(" and ", having);
        return $"{parentPath} may have {parent.Definition.Types.Length} types here, of which {all} {(having.Count == 1 ? "has" : "have")} an element '{name}'. "
            + $"Write {Narrowed(having[0])}.{name}{rest}, which is about {having[0]} only, or before this element narrow {parentPath} to {having[0]} by its type.";
    }

    // Observation.value[x] of a Quantity is Observation.valueQuantity.
    private string Narrowed(string type) => parent.IsChoice ? $"{parentPath[..^3]}{TypeNames.Suffix(type)}" : parentPath;
}
