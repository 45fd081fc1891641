using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Profiles;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Checks whether the extension the walk is in may stand where it does, as its definition says.</summary>
internal static class ExtensionPlace
{
    private const int StepsOfASearch = 512;

    public static void Check(ValidationRun run, JsonElement extension, JsonElement url, ProfileSchema profile)
    {
        CheckContexts(run, url, profile);
        foreach (var invariant in profile.Use.Invariants)
        {
            CheckInvariant(run, extension, url, profile, invariant);
        }
    }

    private static void CheckContexts(ValidationRun run, JsonElement url, ProfileSchema profile)
    {
        string? problem = null;
        foreach (var context in profile.Use.Contexts)
        {
            if (IsHere(run, context, ref problem))
            {
                return;
            }
        }

        if (problem is not null)
        {
            run.Warning(IssueCodes.NotSupported, $"Whether the extension {profile.Url} may stand here could not be checked: {problem}", url);
        }
        else if (!profile.Use.Contexts.IsEmpty)
        {
            run.Error(IssueCodes.Extension, $"The extension {profile.Url} may not stand here; it may stand on {string.Join(", ", profile.Use.Contexts.Select(Name))}. Move it there, or take it out.", url);
        }
    }

    private static string Name(ContextRule context) => context.Type switch
    {
        "extension" => $"the extension {context.Text}",
        "fhirpath" => $"what the FHIRPath expression {context.Text} finds in the resource",
        _ => context.Text,
    };

    private static bool IsHere(ValidationRun run, ContextRule context, ref string? problem) => context.Type switch
    {
        "fhirpath" => IsFound(run, context, ref problem),
        "extension" => IsOn(run, context.Text),
        _ => IsElement(run, context.Text),
    };

    private static bool IsElement(ValidationRun run, string expression)
    {
        expression = expression[(expression.LastIndexOf('#') + 1)..];
        expression = expression[(expression.LastIndexOf('/') + 1)..].Replace("[x]", string.Empty, StringComparison.Ordinal);
        var isResource = run.Place.IsResourceAbove(1);
        var type = run.Place.TypeAbove(1);
        return expression switch
        {
            "Resource" or "DomainResource" => isResource,
            "Element" => true,
            "BackboneElement" => !isResource && type is not null && (type.Contains('.') || IsBackboneType(type)),
            "Quantity" when type is "Age" or "Count" or "Distance" or "Duration" => true,
            _ => run.Place.IsNamed(1, expression),
        };
    }

    private static bool IsBackboneType(string type) => type is "Dosage" or "Timing" or "ElementDefinition";

    // On the extension itself, as one of its parts, or on its value.
    private static bool IsOn(ValidationRun run, string url)
    {
        var isOnValue = run.Place.TypeAbove(1) != "Extension" && run.Place.NameAbove(1) == "value";
        return JsonText.Read(JsonMembers.Find(run.Place.ExtensionAbove(isOnValue ? 2 : 1), "url"u8)) == url;
    }

    private static bool IsFound(ValidationRun run, ContextRule context, ref string? problem)
    {
        if (!run.Step(StepsOfASearch))
        {
            return true;
        }

        try
        {
            if (Holder(run) is not { IsNone: false } holder)
            {
                return true;
            }

            // An expression may begin at the resource or at what contains it.
            for (var frame = run.Frame; frame is not null; frame = frame.Parent)
            {
                foreach (var found in context.Path.Evaluate(frame.Scope.Node, run.Context))
                {
                    if (IsSame(found, holder))
                    {
                        return true;
                    }
                }
            }
        }
        catch (FhirPathException error)
        {
            problem = error.Message;
        }

        return false;
    }

    private static void CheckInvariant(ValidationRun run, JsonElement extension, JsonElement url, ProfileSchema profile, ContextRule invariant)
    {
        if (!run.Step(StepsOfASearch))
        {
            return;
        }

        try
        {
            var itself = FhirPathNode.OfElement(extension, default, run.Catalogue.Types.Find("Extension")!, run.Frame?.Scope);
            if (Holder(run) is { IsNone: false } holder && !invariant.Path.IsTrue(holder, run.ContextWith("extension", itself)))
            {
                run.Error(IssueCodes.Extension, $"The extension {profile.Url} may stand only where this is true of the element that has it: {invariant.Text}. Mend the element, or take the extension out.", url);
            }
        }
        catch (FhirPathException error)
        {
            run.Warning(IssueCodes.NotSupported, $"Whether the extension {profile.Url} may stand here could not be checked against {invariant.Text}: {error.Message}", url);
        }
    }

    // The element that has the extension, as expressions on its resource find it.
    private static FhirPathNode Holder(ValidationRun run)
    {
        if (run.Frame is not { } frame)
        {
            return default;
        }

        var path = run.Place.PathInResource(1);
        if (path.Length == 0)
        {
            return frame.Scope.Node;
        }

        var found = FhirPathExpression.Compile(path, new FhirPathOptions { Model = run.Catalogue.Types }).Evaluate(frame.Scope.Node, run.Context);
        return found.Count == 1 ? found[0] : default;
    }

    private static bool IsSame(in FhirPathNode first, in FhirPathNode second) => IsSame(first.Json, second.Json) || IsSame(first.Shadow, second.Shadow);

    private static bool IsSame(JsonElement first, JsonElement second) =>
        first.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null) && second.ValueKind == first.ValueKind
        && System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(first) == System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(second);
}
