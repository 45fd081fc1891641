using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Checks what holds for every DomainResource (dom-2 to dom-6): how it contains others, and that it has a narrative.</summary>
internal static class DomainCheck
{
    public static void Check(ValidationRun run, ResourceFrame frame)
    {
        var resource = new FhirElement(frame.Scope.Json);
        if (frame.Contained.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var contained in frame.Contained.EnumerateArray())
            {
                CheckContained(run, frame, new FhirElement(contained), index++);
            }
        }

        if (!frame.Scope.IsContained && !resource["text"u8]["div"u8].IsPresent && resource.IsObject)
        {
            run.Warning(IssueCodes.Invariant, "The resource has no narrative. A text for people makes it more robust (good practice only).", frame.Scope.Json, "dom-6");
        }
    }

    private static void CheckContained(ValidationRun run, ResourceFrame frame, FhirElement contained, int index)
    {
        var meta = contained["meta"u8];
        run.Place.Push("contained");
        run.Place.At(index);
        if (!frame.IsReferenced(index))
        {
            run.Error(IssueCodes.Invariant, "Nothing in the resource refers to this contained resource: refer to it as #id, or take it out.", contained.Json, "dom-3");
        }

        if (meta["versionId"u8].IsPresent || meta["lastUpdated"u8].IsPresent)
        {
            run.Error(IssueCodes.Invariant, "A contained resource has no meta.versionId and no meta.lastUpdated: take them out.", contained.Json, "dom-4");
        }

        if (meta["security"u8].IsPresent)
        {
            run.Error(IssueCodes.Invariant, "A contained resource has no security labels: put them on the resource that contains it.", contained.Json, "dom-5");
        }

        run.Place.Pop();
    }
}
