using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Reading;

/// <summary>Judges bodies: is this what was asked for, all of it, and does it report a failure?</summary>
internal static class PageJudge
{
    public static PageVerdict Judge(JsonElement root, EhrQuery query)
    {
        var body = new FhirElement(root);
        var type = body["resourceType"u8];
        if (!type.IsPresent)
        {
            return PageVerdict.Unusable(EhrFailure.NotFhir);
        }

        if (type.Is("OperationOutcome"u8))
        {
            return PageVerdict.Unusable(EhrFailure.ErrorReported);
        }

        return query.Id is null ? JudgeSearch(body, query.ResourceType) : JudgeRead(body, query);
    }

    // A server that answers with another resource than the one asked for, for example after a merge of two patients, has to be asked again by a person.
    private static PageVerdict JudgeRead(FhirElement body, EhrQuery query) =>
        body["resourceType"u8].AsString() == query.ResourceType && body["id"u8].AsString() == query.Id
            ? new PageVerdict(EhrFailure.None, IsUsable: true) { Resources = 1, Matches = 1 }
            : PageVerdict.Unusable(EhrFailure.WrongResource);

    private static PageVerdict JudgeSearch(FhirElement body, string resourceType)
    {
        var type = body["type"u8];
        if (!body["resourceType"u8].Is("Bundle"u8) || (type.IsPresent && !type.Is("searchset"u8)))
        {
            return PageVerdict.Unusable(EhrFailure.WrongResource);
        }

        var failure = EhrFailure.None;
        var resources = 0;
        var matches = 0;
        foreach (var entry in body["entry"u8].Items())
        {
            switch (JudgeEntry(entry, resourceType))
            {
                case EntryKind.Match:
                    resources++;
                    matches++;
                    break;
                case EntryKind.Included:
                    resources++;
                    break;
                case EntryKind.Error:
                    failure = EhrFailure.ErrorReported;
                    break;
                case EntryKind.Odd when failure == EhrFailure.None:
                    failure = EhrFailure.WrongResource;
                    break;
            }
        }

        return new PageVerdict(failure, IsUsable: failure == EhrFailure.None || resources > 0)
        {
            Resources = resources,
            Matches = matches,
            Total = body["total"u8].AsDecimal(),
            NextLink = NextLink(body),
        };
    }

    private static EntryKind JudgeEntry(FhirElement entry, string resourceType)
    {
        var resource = entry["resource"u8];
        if (resource["resourceType"u8].AsString() is not { Length: > 0 } type)
        {
            return EntryKind.Odd;
        }

        if (type == "OperationOutcome")
        {
            return OutcomeJudge.IsFailure(resource) ? EntryKind.Error : EntryKind.Hint;
        }

        return entry["search"u8]["mode"u8].Is("include"u8) ? EntryKind.Included
            : type == resourceType ? EntryKind.Match
            : EntryKind.Odd;
    }

    private static string? NextLink(FhirElement bundle)
    {
        foreach (var link in bundle["link"u8].Items())
        {
            if (link["relation"u8].Is("next"u8))
            {
                // A next link that cannot be read still says that there is more.
                return link["url"u8].AsString() ?? string.Empty;
            }
        }

        return null;
    }

    private enum EntryKind
    {
        Match,
        Included,
        Hint,
        Error,
        Odd,
    }
}
