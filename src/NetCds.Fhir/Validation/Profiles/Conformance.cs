using System.Runtime.InteropServices;
using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Bundles;
using NetCds.Fhir.Validation.Schema;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Checks resources and elements against profiles, with findings or silently.</summary>
internal static class Conformance
{
    private const int DeepestChain = 24;

    /// <summary>Checks the resource the walk is in.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="frame">The resource.</param>
    /// <param name="canonical">Address of the profile.</param>
    /// <param name="at">What names the profile, to point at when it cannot be used.</param>
    public static void CheckResource(ValidationRun run, ResourceFrame frame, string canonical, JsonElement at)
    {
        if (run.Catalogue.FindProfile(canonical) is not { } profile)
        {
            run.Warning(IssueCodes.NotFound, $"The profile {canonical} is not here, so the resource was not checked against it; give its definition with --definitions.", at);
            return;
        }

        CheckResource(run, frame, profile, at);
    }

    /// <summary>Checks a resource inside the one the walk is in.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="isContained">Whether it is a contained one.</param>
    /// <param name="canonical">Address of the profile.</param>
    public static void CheckInnerResource(ValidationRun run, JsonElement resource, bool isContained, string canonical) =>
        InResource(run, resource, isContained, () => CheckResource(run, run.Frame!, canonical, resource));

    /// <summary>Does something inside a resource that the one the walk is in holds.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="isContained">Whether it is a contained one.</param>
    /// <param name="act">What to do; not done when the resource does not say what it is.</param>
    public static void InResource(ValidationRun run, JsonElement resource, bool isContained, Action act)
    {
        if (run.Frame is not { } holder || JsonText.Read(JsonMembers.Find(resource, "resourceType"u8)) is not { } name || run.Catalogue.Types.Find(name) is not { } type)
        {
            return;
        }

        var entry = holder.Bundle is null || isContained || run.Place.ParentIndex >= holder.Bundle.Count ? -1 : run.Place.ParentIndex;
        var fullUrl = entry >= 0 ? holder.Bundle!.FullUrl(entry) : default;
        run.Frame = new ResourceFrame(new ResourceScope(resource, type, holder.Scope, isContained), holder, fullUrl, name == "Bundle" ? BundleIndex.Of(resource) : null) { Entry = entry };
        act();
        run.Frame = holder;
    }

    /// <inheritdoc cref="CheckElement(ValidationRun, JsonElement, FhirType?, ProfileSchema)"/>
    public static void CheckElement(ValidationRun run, JsonElement value, FhirType? type, string canonical)
    {
        if (run.Catalogue.FindProfile(canonical) is { } profile)
        {
            CheckElement(run, value, type, profile);
        }
        else
        {
            run.Warning(IssueCodes.NotFound, $"The profile {canonical} is not here, so the element was not checked against it; give its definition with --definitions.", value);
        }
    }

    /// <summary>Checks an element against a profile of its type.</summary>
    public static void CheckElement(ValidationRun run, JsonElement value, FhirType? type, ProfileSchema profile)
    {
        if (!IsUsable(run, profile, value) || !Enter(run, value, profile))
        {
            return;
        }

        var option = new TypeOption { Code = profile.Type, JsonName = string.Empty, FhirType = new Lazy<FhirType?>(type) };
        ProfileWalker.Check(run, new ProfileItem(value, default, option, -1), profile.Root!);
        Leave(run);
    }

    /// <summary>Whether a node meets a profile, without findings.</summary>
    /// <returns>Null when it cannot be told, because the profile is not here or cannot be used.</returns>
    public static bool? Test(ValidationRun run, FhirPathNode node, string canonical)
    {
        if (run.Catalogue.FindProfile(canonical) is not { Root: not null } profile)
        {
            return null;
        }

        if (node.Type is not { } type || !type.Is(profile.Type))
        {
            return false;
        }

        var frame = run.Catalogue.FindType(type.Name) is { IsResource: true } ? References.ReferenceFinder.FrameOf(run, node.Scope) : null;
        return Silently(run, () =>
        {
            if (frame is not null)
            {
                var outer = run.Frame;
                run.Frame = frame;
                CheckResource(run, frame, profile, node.Json);
                run.Frame = outer;
            }
            else
            {
                CheckElement(run, node.Json.ValueKind == JsonValueKind.Undefined ? node.Shadow : node.Json, type, profile);
            }
        });
    }

    /// <summary>Whether the target of a reference meets a profile, without findings.</summary>
    /// <returns>Null when it cannot be told, because the profile is not here.</returns>
    public static bool? TestTarget(ValidationRun run, ResourceFrame target, string canonical)
    {
        if (run.Catalogue.FindProfile(canonical) is not { } profile)
        {
            return null;
        }

        if (profile.Type != target.Scope.Type.Name && profile.Type is not ("Resource" or "DomainResource"))
        {
            return false;
        }

        var key = (run.Log.OffsetOf(target.Scope.Json), profile.Url);
        if (run.Judged.TryGetValue(key, out var known))
        {
            return known;
        }

        // While it is judged, what it refers to may refer back to it.
        run.Judged[key] = true;
        return run.Judged[key] = Silently(run, () =>
        {
            var outer = run.Frame;
            run.Frame = target;
            CheckResource(run, target, profile, target.Scope.Json);
            run.Frame = outer;
        });
    }

    private static bool Silently(ValidationRun run, Action check)
    {
        var (count, errors, depth) = (run.Log.Count, run.Log.Errors, run.Place.Depth);
        check();
        var isMet = run.Log.Errors == errors;
        run.Log.BackTo(count);
        run.Place.BackTo(depth);
        return isMet;
    }

    private static void CheckResource(ValidationRun run, ResourceFrame frame, ProfileSchema profile, JsonElement at)
    {
        var json = frame.Scope.Json;
        if (profile.Type != frame.Scope.Type.Name && profile.Type is not ("Resource" or "DomainResource"))
        {
            run.Error(IssueCodes.Structure, $"{profile.Url} is a profile of {profile.Type}, but the resource is a {frame.Scope.Type.Name}: name another profile.", at);
            return;
        }

        if (!IsUsable(run, profile, at) || !Enter(run, json, profile))
        {
            return;
        }

        ProfileWalker.Check(run, new ProfileItem(json, default, null, -1), profile.Root!);
        Leave(run);
    }

    private static bool IsUsable(ValidationRun run, ProfileSchema profile, JsonElement at)
    {
        foreach (var problem in profile.Problems)
        {
            var text = problem.StartsWith($"{profile.Url}: ", StringComparison.Ordinal) ? problem[(profile.Url.Length + 2)..] : problem;
            run.Report(
                profile.Root is null ? IssueSeverity.Error : IssueSeverity.Warning,
                IssueCodes.Exception,
                profile.Root is null ? $"The profile {profile.Url} cannot be used. {text}" : $"The profile {profile.Url} cannot be used as it is. {text}",
                at);
        }

        return profile.Root is not null;
    }

    // A resource that refers to itself through others is checked once against each profile.
    private static bool Enter(ValidationRun run, JsonElement json, ProfileSchema profile)
    {
        for (var i = 0; i < run.Open.Count; i++)
        {
            ref readonly var open = ref run.Open[i];
            if (open.Profile == profile.Url && JsonMarshal.GetRawUtf8Value(open.Resource) == JsonMarshal.GetRawUtf8Value(json))
            {
                return false;
            }
        }

        if (run.Open.Count >= DeepestChain)
        {
            return false;
        }

        run.Open.Add(new OpenCheck(json, profile.Url));
        return true;
    }

    private static void Leave(ValidationRun run) => run.Open.RemoveLast();
}
