using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Hooks.Prefetch;

/// <summary>Reads the value of one prefetch key: a resource, a Bundle, null, an OperationOutcome, or nonsense.</summary>
internal static class PrefetchValueReader
{
    public static KeyAnswer Read(FhirElement value, KeyFindings found, RecordBuilder record)
    {
        if (!value.IsPresent)
        {
            // Null says that a search found nothing; for the patient in context it says nothing.
            return found.Key.IsPatient ? KeyAnswer.Absent : KeyAnswer.Complete;
        }

        if (value["resourceType"u8].Is("OperationOutcome"u8))
        {
            return KeyAnswer.Failed;
        }

        if (value["resourceType"u8].Is("Bundle"u8))
        {
            ReadBundle(value, found, record);
        }
        else
        {
            ReadSingle(value, found, record);
        }

        return found.Answer;
    }

    private static void ReadSingle(FhirElement value, KeyFindings found, RecordBuilder record)
    {
        if (FhirResource.TryRead(value.Json) is { } resource)
        {
            record.Take(resource, found, isIncluded: false);
        }

        found.HasUnreadable |= found.Matches == 0;

        // One resource where a list was asked for: nobody says that there are no others.
        found.HasMore = !found.Key.IsPatient;
    }

    private static void ReadBundle(FhirElement bundle, KeyFindings found, RecordBuilder record)
    {
        var entries = bundle["entry"u8];
        if (entries.Json.ValueKind == JsonValueKind.Array)
        {
            record.Expect(entries.Json.GetArrayLength());
        }

        foreach (var entry in entries.Items())
        {
            ReadEntry(entry, found, record);
        }

        found.HasMore = HasNextPage(bundle) || bundle["total"u8].AsDecimal() > found.Matches + found.Refused;
    }

    private static void ReadEntry(FhirElement entry, KeyFindings found, RecordBuilder record)
    {
        var (resource, search) = BundleEntry.Read(entry);
        if (resource is null)
        {
            found.HasUnreadable = true;
        }
        else if (resource.ResourceType == "OperationOutcome")
        {
            found.HasFailure |= OutcomeJudge.IsFailure(resource.Root);
        }
        else
        {
            record.Take(resource, found, search["mode"u8].Is("include"u8));
        }
    }

    private static bool HasNextPage(FhirElement bundle)
    {
        foreach (var link in bundle["link"u8].Items())
        {
            if (link["relation"u8].Is("next"u8))
            {
                return true;
            }
        }

        return false;
    }
}
