using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.References;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Bundles;

/// <summary>Checks what holds for Bundles and no constraint says (bundle.html, documents.html, messaging.html).</summary>
internal static class BundleCheck
{
    public static void Check(ValidationRun run, ResourceFrame frame)
    {
        var bundle = new FhirElement(frame.Scope.Json);
        var type = JsonText.Read(bundle["type"u8].Json) ?? string.Empty;
        CheckLinks(run, bundle);
        CheckEntries(run, frame, bundle, type);
        switch (type)
        {
            case "searchset":
                SearchCheck.Check(run, bundle);
                break;
            case "document":
                DocumentCheck.Check(run, frame, bundle, "Composition");
                break;
            case "message":
                DocumentCheck.Check(run, frame, bundle, "MessageHeader");
                break;
        }
    }

    private static void CheckLinks(ValidationRun run, FhirElement bundle)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var link in bundle["link"u8].Items())
        {
            if (JsonText.Read(link["relation"u8].Json) is { } relation && relation is "self" or "first" or "previous" or "prev" or "next" or "last" && !seen.Add(relation))
            {
                run.Place.Push("link");
                run.Place.At(index);
                run.Error(IssueCodes.Duplicate, $"A Bundle has one link '{relation}' at most: keep one.", link.Json);
                run.Place.Pop();
            }

            index++;
        }
    }

    private static void CheckEntries(ValidationRun run, ResourceFrame frame, FhirElement bundle, string type)
    {
        var needsUrl = type is not ("transaction" or "batch" or "transaction-response" or "batch-response" or "history");
        var index = 0;
        foreach (var entry in bundle["entry"u8].Items())
        {
            run.Place.Push("entry");
            run.Place.At(index);
            CheckUrl(run, frame, entry, index, needsUrl);
            run.Place.Pop();
            index++;
        }
    }

    private static void CheckUrl(ValidationRun run, ResourceFrame frame, FhirElement entry, int index, bool needsUrl)
    {
        var fullUrl = entry["fullUrl"u8];
        var resource = entry["resource"u8];
        if (!fullUrl.IsPresent)
        {
            if (needsUrl && resource.IsObject)
            {
                run.Error(IssueCodes.Required, "The entry has no fullUrl, the identity of its resource: add one, for example urn:uuid: and a UUID.", entry.Json);
            }

            return;
        }

        var url = JsonText.Raw(fullUrl.Json);
        if (url.IsEmpty)
        {
            return;
        }

        var literal = LiteralReference.Parse(url);
        if (!literal.IsAbsolute)
        {
            run.Error(IssueCodes.Value, $"The fullUrl '{JsonText.Show(fullUrl.Json)}' is not absolute: write the whole address, or urn:uuid: and a UUID.", fullUrl.Json);
        }
        else if (literal.IsRestful && resource.IsObject && IsResourceType(run, literal))
        {
            CheckRestful(run, fullUrl, resource, literal);
        }

        var first = frame.Bundle!.FindUrl(url, default);
        if (first >= 0 && first != index && resource.IsObject && HasSameVersion(frame.Bundle, first, resource))
        {
            run.Error(IssueCodes.Duplicate, $"The fullUrl '{JsonText.Show(fullUrl.Json)}' is that of entry {first} too: each resource and version stands once.", fullUrl.Json, "bdl-7");
        }
    }

    private static bool IsResourceType(ValidationRun run, LiteralReference literal) => run.Catalogue.FindType(System.Text.Encoding.UTF8.GetString(literal.Type)) is { IsResource: true };

    private static void CheckRestful(ValidationRun run, FhirElement fullUrl, FhirElement resource, LiteralReference literal)
    {
        var id = JsonText.Raw(resource["id"u8].Json);
        var type = JsonText.Raw(resource["resourceType"u8].Json);
        if (id.IsEmpty)
        {
            run.Error(IssueCodes.Value, $"The fullUrl '{JsonText.Show(fullUrl.Json)}' names a resource on a server, but the resource has no id: add the id, or use urn:uuid: and a UUID.", fullUrl.Json);
        }
        else if (!literal.Type.SequenceEqual(type) || !literal.Id.SequenceEqual(id))
        {
            run.Error(IssueCodes.Value,
                $"The fullUrl '{JsonText.Show(fullUrl.Json)}' must end with the resource's type and id, {JsonText.Show(resource["resourceType"u8].Json)}/{JsonText.Show(resource["id"u8].Json)}.", fullUrl.Json);
        }
    }

    private static bool HasSameVersion(BundleIndex bundle, int first, FhirElement resource)
    {
        var other = new FhirElement(bundle.Resource(first));
        return JsonText.Raw(other["meta"u8]["versionId"u8].Json).SequenceEqual(JsonText.Raw(resource["meta"u8]["versionId"u8].Json)) && other.IsObject;
    }
}
