using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Bundles;
using NetCds.Fhir.Validation.Profiles;
using NetCds.Fhir.Validation.Schema;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Checks one resource: alone, contained, in a Bundle entry or a parameter.</summary>
internal static class ResourceWalker
{
    /// <summary>Checks a resource that stands alone.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="json">The resource.</param>
    /// <param name="profiles">Profiles it must meet beside those it names.</param>
    public static void WalkRoot(ValidationRun run, JsonElement json, IEnumerable<string> profiles)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            run.Report(IssueSeverity.Fatal, IssueCodes.Structure, $"A resource is a JSON object with a resourceType, not {PrimitiveCheck.KindName(json.ValueKind)}.", json);
            return;
        }

        Walk(run, json, null, default, isContained: false, -1, profiles);
    }

    /// <summary>Checks a resource inside another one.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="parent">The object that has it as a member.</param>
    /// <param name="json">The resource.</param>
    /// <param name="element">The element it stands for.</param>
    /// <param name="index">Its position, or -1.</param>
    public static void WalkInner(ValidationRun run, JsonElement parent, JsonElement json, ElementSchema element, int index)
    {
        var isContained = element.Name == "contained";
        if (isContained && run.Frame is { Scope.IsContained: true })
        {
            run.Error(IssueCodes.Invariant, "A contained resource may not contain others: put it beside this one.", json, "dom-2");
        }

        var isEntry = run.Frame?.Bundle is not null && element.Path == "Bundle.entry.resource";
        var fullUrl = isEntry ? JsonMembers.Find(parent, "fullUrl"u8) : default;
        Walk(run, json, run.Frame, fullUrl, isContained, isEntry ? run.Place.ParentIndex : index, []);
    }

    private static void Walk(ValidationRun run, JsonElement json, ResourceFrame? holder, JsonElement fullUrl, bool isContained, int index, IEnumerable<string> profiles)
    {
        var typeName = JsonMembers.Find(json, "resourceType"u8);
        if (JsonText.Read(typeName) is not { Length: > 0 } name)
        {
            run.Error(IssueCodes.Structure, "The resource does not say what it is: add the member resourceType with the name of a resource type.", json);
            return;
        }

        if (run.Catalogue.FindType(name) is not { IsResource: true, IsAbstract: false } schema || run.Catalogue.Types.Find(name) is not { } type)
        {
            run.Error(IssueCodes.Structure, $"'{(name.Length > 60 ? name[..60] : name)}' is no resource type of FHIR R4: check the spelling and the case.", typeName);
            return;
        }

        if (holder is null)
        {
            run.Place.Push(name, name);
        }

        run.Place.EnterResource(name);
        var scope = new ResourceScope(json, type, holder?.Scope, isContained);
        var frame = new ResourceFrame(scope, holder, fullUrl, name == "Bundle" ? BundleIndex.Of(json) : null) { Entry = isContained ? -1 : index };
        run.Frame = frame;
        StructureWalker.WalkMembers(run, json, schema);
        if (schema.Constraints.Length > 0)
        {
            run.Check(schema.Constraints, scope.Node);
        }

        if (schema.IsDomainResource)
        {
            DomainCheck.Check(run, frame);
        }

        if (frame.Bundle is not null)
        {
            BundleCheck.Check(run, frame);
        }

        CheckProfiles(run, frame, profiles);
        run.Frame = holder;
        if (holder is null)
        {
            run.Place.Pop();
        }
    }

    private static void CheckProfiles(ValidationRun run, ResourceFrame frame, IEnumerable<string> profiles)
    {
        var named = new FhirElement(JsonMembers.Find(frame.Scope.Json, "meta"u8))["profile"u8];
        foreach (var profile in named.Items())
        {
            if (JsonText.Read(profile.Json) is { Length: > 0 } address)
            {
                Conformance.CheckResource(run, frame, address, profile.Json);
            }
        }

        foreach (var profile in run.Catalogue.Definitions.GlobalProfiles(frame.Scope.Type.Name))
        {
            if (!IsNamed(named, profile) && !profiles.Contains(profile, StringComparer.Ordinal))
            {
                Conformance.CheckResource(run, frame, profile, frame.Scope.Json);
            }
        }

        foreach (var profile in profiles)
        {
            if (run.Catalogue.FindProfile(profile) is null)
            {
                run.Error(IssueCodes.NotFound, $"The profile {profile}, against which the resource should be checked, is not here: give its definition.", frame.Scope.Json);
                continue;
            }

            Conformance.CheckResource(run, frame, profile, frame.Scope.Json);
        }
    }

    private static bool IsNamed(FhirElement named, string profile)
    {
        foreach (var item in named.Items())
        {
            if (JsonText.Read(item.Json) == profile)
            {
                return true;
            }
        }

        return false;
    }
}
