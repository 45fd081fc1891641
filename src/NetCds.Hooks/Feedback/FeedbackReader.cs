using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Feedback;

/// <summary>Reads what clients report about cards (CDS Hooks 2.0, feedback). Unknown members are ignored; one malformed entry refuses the whole report.</summary>
public static class FeedbackReader
{
    /// <summary>Longest comment that is kept, in UTF-16 code units; what is longer is cut.</summary>
    public const int MaxCommentLength = 4000;

    private const int MaxErrors = 50;

    /// <summary>Reads a report.</summary>
    /// <param name="utf8">The body.</param>
    /// <param name="serviceId">The service it is addressed to.</param>
    /// <param name="receivedAt">When it arrived.</param>
    /// <param name="entries">The entries in the order sent; empty when the report cannot be used.</param>
    /// <returns>What is wrong with it, at most 50 errors; empty when it can be used.</returns>
    public static IReadOnlyList<HookRequestError> Read(ReadOnlyMemory<byte> utf8, string serviceId, DateTimeOffset receivedAt, out IReadOnlyList<FeedbackEntry> entries)
    {
        entries = [];
        if (!JsonText.TryParse(utf8, out var document, out var error))
        {
            return [error];
        }

        using (document)
        {
            var errors = new ErrorList();
            var found = Read(new FhirElement(document.RootElement), serviceId, receivedAt, errors);
            entries = errors.Errors.Count == 0 ? found : [];
            return errors.Errors;
        }
    }

    private static List<FeedbackEntry> Read(FhirElement root, string serviceId, DateTimeOffset receivedAt, ErrorList errors)
    {
        var entries = new List<FeedbackEntry>();
        var feedback = root["feedback"u8];
        if (feedback.Json.ValueKind != JsonValueKind.Array)
        {
            errors.Add("feedback", feedback.IsPresent ? "The value is not an array." : "The member is missing.", "Send an object with an array 'feedback', one entry for each card.");
            return entries;
        }

        var index = 0;
        foreach (var item in feedback.Json.EnumerateArray())
        {
            if (new FeedbackEntryReader(new FhirElement(item), index, errors).Read(serviceId, receivedAt) is { } entry)
            {
                entries.Add(entry);
            }

            if (errors.Errors.Count >= MaxErrors)
            {
                break;
            }

            index++;
        }

        return entries;
    }
}
