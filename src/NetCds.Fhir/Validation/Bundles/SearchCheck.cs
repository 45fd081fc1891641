using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Bundles;

/// <summary>Checks the entries of a search result: matches have ids and the type that was searched, outcomes are OperationOutcomes.</summary>
internal static class SearchCheck
{
    public static void Check(ValidationRun run, FhirElement bundle)
    {
        var searched = SearchedType(run, bundle);
        var index = 0;
        foreach (var entry in bundle["entry"u8].Items())
        {
            run.Place.Push("entry");
            run.Place.At(index++);
            run.Place.Push("resource");
            CheckEntry(run, entry, searched);
            run.Place.Pop();
            run.Place.Pop();
        }
    }

    private static void CheckEntry(ValidationRun run, FhirElement entry, string? searched)
    {
        var resource = entry["resource"u8];
        if (!resource.IsObject)
        {
            return;
        }

        var isOutcome = resource["resourceType"u8].Is("OperationOutcome"u8);
        var mode = entry["search"u8]["mode"u8];
        if (mode.Is("outcome"u8))
        {
            if (!isOutcome)
            {
                run.Error(IssueCodes.Structure, "An entry with search mode 'outcome' holds an OperationOutcome: mend the mode or the resource.", resource.Json);
            }

            return;
        }

        if (!isOutcome && JsonText.Raw(resource["id"u8].Json).IsEmpty)
        {
            run.Error(IssueCodes.Required, "Resources found by a search have an id: add it.", resource.Json);
        }

        if (mode.Is("match"u8) && searched is not null && JsonText.Read(resource["resourceType"u8].Json) is { } type && type != searched)
        {
            run.Error(IssueCodes.Structure, $"The search was for {searched}, but this match is a {type}: mark it as 'include' or 'outcome'.", resource.Json);
        }
    }

    // The self link names what was searched: .../Observation?code=…
    private static string? SearchedType(ValidationRun run, FhirElement bundle)
    {
        foreach (var link in bundle["link"u8].Items())
        {
            if (link["relation"u8].Is("self"u8) && JsonText.Read(link["url"u8].Json) is { } url)
            {
                var path = url.Split('?')[0];
                var last = path[(path.LastIndexOf('/') + 1)..];
                return run.Catalogue.FindType(last) is { IsResource: true } ? last : null;
            }
        }

        return null;
    }
}
