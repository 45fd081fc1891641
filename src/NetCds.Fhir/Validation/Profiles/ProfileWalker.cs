using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Snapshots;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Checks what a profile demands, element by element.</summary>
internal static class ProfileWalker
{
    private const int DeepestWish = 3;

    /// <summary>Checks the elements below one.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="json">The JSON object.</param>
    /// <param name="node">What is demanded of it.</param>
    public static void WalkChildren(ValidationRun run, JsonElement json, ProfileNode node)
    {
        if (node.Children.IsEmpty || !run.Step())
        {
            return;
        }

        var items = new ItemList<ProfileItem>();
        foreach (var child in node.Children)
        {
            ItemGatherer.Gather(json, child.Element!, items);
            run.Place.Push(child.Element!.Name);
            CheckCount(run, child, items.Count, json);
            run.Place.Pop();
            for (var i = 0; i < items.Count; i++)
            {
                Enter(run, child, items[i]);
                Check(run, items[i], child);
                run.Place.Pop();
            }

            if (child.Slicing is { } slicing)
            {
                SliceWalker.Walk(run, json, child, slicing, items);
            }
        }
    }

    /// <summary>Puts an item on the stack of places.</summary>
    public static void Enter(ValidationRun run, ProfileNode node, ProfileItem item)
    {
        var element = node.Element!;
        run.Place.Push(element.Name, item.Type?.Code, element.IsChoice);
        if (item.Index >= 0)
        {
            run.Place.At(item.Index);
        }

        if (item.Type is { IsResource: true } && JsonText.Read(JsonMembers.Find(item.Value, "resourceType"u8)) is { } type)
        {
            run.Place.EnterResource(type);
        }
    }

    /// <summary>Says when there are too few or too many.</summary>
    public static void CheckCount(ValidationRun run, ProfileNode node, int count, JsonElement at)
    {
        if (count < node.Min)
        {
            run.Error(node.Min > 1 && count > 0 ? IssueCodes.Structure : IssueCodes.Required, node.SliceName is null
                ? $"{node.Id} must occur {Times(node.Min)} at least, here it occurs {Times(count)}: add it{Wanted(node)}."
                : node.TypeOfSlice is { } type ? $"{node.Id[..node.Id.LastIndexOf(':')]} must be a {type} here: write {node.Element!.Name}{TypeNames.Suffix(type)}{Wanted(node)}."
                : $"Of the slice {node.Id} there must be {node.Min} at least, here {(count == 1 ? "is" : "are")} {count}: add one{Wanted(node)}.", at);
        }
        else if (count > node.Max)
        {
            run.Error(IssueCodes.Structure, node.Max == 0
                ? $"{node.Id} may not be used here: take it out."
                : $"{(node.SliceName is null ? string.Empty : "The slice ")}{node.Id} may occur {Times(node.Max)} at most, here it occurs {Times(count)}.", at);
        }
    }

    /// <summary>Checks one occurrence.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="item">The occurrence.</param>
    /// <param name="node">What is demanded.</param>
    public static void Check(ValidationRun run, ProfileItem item, ProfileNode node)
    {
        if (!node.AllowedTypes.IsEmpty && !TypeRuleCheck.IsAllowed(item, node.AllowedTypes, run))
        {
            run.Error(IssueCodes.Structure, $"{node.Id} may be {string.Join(" or ", node.AllowedTypes)} here, not {TypeRuleCheck.TypeName(item)}.", item.At);
            return;
        }

        ValueCheck.Check(run, item, node);
        if (node.Binding is { } binding && item.Type is { } type)
        {
            if (item.Value.ValueKind == JsonValueKind.String)
            {
                CodeCheck.CheckCode(run, binding, item.Value);
            }
            else if (item.Value.ValueKind == JsonValueKind.Object)
            {
                CodeCheck.CheckCoded(run, binding, item.Value, type.Code);
            }
        }

        TypeRuleCheck.Check(run, item, node);
        if (!node.Constraints.IsEmpty && Node(run, item) is { IsNone: false } focus)
        {
            run.Check(node.Constraints, focus);
        }

        if (item.Type is { IsResource: true })
        {
            Conformance.InResource(run, item.Value, node.Element?.Name == "contained", () => WalkChildren(run, item.Value, node));
        }
        else if (item.Value.ValueKind == JsonValueKind.Object)
        {
            WalkChildren(run, item.Value, node);
        }
        else if (item.Shadow.ValueKind == JsonValueKind.Object)
        {
            WalkChildren(run, item.Shadow, node);
        }
        else
        {
            ReportMissingBelow(run, item, node);
        }
    }

    // What to write, as far as the profile says it in so many words.
    private static string Wanted(ProfileNode node, string path = "", int depth = 0)
    {
        var value = node.Fixed.ValueKind != JsonValueKind.Undefined ? node.Fixed : node.Pattern;
        if (value.ValueKind != JsonValueKind.Undefined)
        {
            return $", with {(path.Length == 0 ? string.Empty : $"{path} ")}{ValueCheck.Demanded(value)}";
        }

        foreach (var child in depth < DeepestWish ? node.Children : [])
        {
            if (child.Min > 0 && Wanted(child, path.Length == 0 ? child.Element!.Name : $"{path}.{child.Element!.Name}", depth + 1) is { Length: > 0 } wanted)
            {
                return wanted;
            }
        }

        return depth == 0 && node.SliceName is not null ? " that is as the slice wants it" : string.Empty;
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    // A primitive without shadow can have no children that a profile demands.
    private static void ReportMissingBelow(ValidationRun run, ProfileItem item, ProfileNode node)
    {
        foreach (var child in node.Children)
        {
            CheckCount(run, child, 0, item.At);
        }
    }

    private static FhirPathNode Node(ValidationRun run, ProfileItem item) => item.Type is null ? run.Frame?.Scope.Node ?? default : item.Node(run.Frame?.Scope);
}
