using System.Text;
using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Bundles;

/// <summary>Checks documents and messages: what the first entry refers to is in the Bundle, and every entry hangs together with it.</summary>
internal static class DocumentCheck
{
    public static void Check(ValidationRun run, ResourceFrame frame, FhirElement bundle, string first)
    {
        var index = frame.Bundle!;
        if (index.Count == 0)
        {
            run.Error(IssueCodes.Required, $"A {(first == "Composition" ? "document" : "message")} has a {first} as its first entry: add it.", bundle.Json);
            return;
        }

        if (!new FhirElement(index.Resource(0))["resourceType"u8].Is(Encoding.UTF8.GetBytes(first)))
        {
            return;
        }

        run.Place.Push("entry");
        run.Place.At(0);
        run.Place.Push("resource");
        if (first == "Composition")
        {
            CheckComposition(run, index, new FhirElement(index.Resource(0)));
        }
        else
        {
            CheckReferences(run, index, new FhirElement(index.Resource(0)), "focus");
        }

        run.Place.Pop();
        run.Place.Pop();
        CheckReach(run, index, isDocument: first == "Composition");
    }

    private static void CheckComposition(ValidationRun run, BundleIndex index, FhirElement composition)
    {
        foreach (var name in (ReadOnlySpan<string>)["subject", "encounter", "author", "custodian"])
        {
            CheckReferences(run, index, composition, name);
        }

        var section = 0;
        foreach (var item in composition["section"u8].Items())
        {
            CheckSection(run, index, item, section++, 0);
        }
    }

    private static void CheckSection(ValidationRun run, BundleIndex index, FhirElement section, int position, int depth)
    {
        run.Place.Push("section");
        run.Place.At(position);
        foreach (var name in (ReadOnlySpan<string>)["author", "focus", "entry"])
        {
            CheckReferences(run, index, section, name);
        }

        var inner = 0;
        foreach (var item in section["section"u8].Items())
        {
            if (depth < 32)
            {
                CheckSection(run, index, item, inner++, depth + 1);
            }
        }

        run.Place.Pop();
    }

    private static void CheckReferences(ValidationRun run, BundleIndex index, FhirElement holder, string name)
    {
        var elements = holder[name];
        var position = 0;
        foreach (var item in elements.Items())
        {
            run.Place.Push(name);
            if (elements.Json.ValueKind == JsonValueKind.Array)
            {
                run.Place.At(position);
            }

            var reference = item["reference"u8];
            if (reference.IsPresent && JsonText.Raw(reference.Json) is { IsEmpty: false } text && text[0] != '#' && index.Find(text, index.FullUrl(0)) < 0)
            {
                run.Error(IssueCodes.NotFound, $"'{JsonText.Show(reference.Json)}' is not in the Bundle, and must be: add the entry, or mend the reference or the fullUrl.", reference.Json);
            }

            run.Place.Pop();
            position++;
        }
    }

    private static void CheckReach(ValidationRun run, BundleIndex index, bool isDocument)
    {
        for (var entry = 1; entry < index.Count; entry++)
        {
            if (index.AreLinked(0, entry) || index.Resource(entry).ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            run.Place.Push("entry");
            run.Place.At(entry);
            run.Report(isDocument ? IssueSeverity.Error : IssueSeverity.Warning, IssueCodes.Structure,
                $"No chain of references leads from the first entry to this one or back: refer to it, or take it out.", index.Resource(entry));
            run.Place.Pop();
        }
    }
}
