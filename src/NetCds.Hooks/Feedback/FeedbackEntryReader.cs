using System.Text.Json;
using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Feedback;

/// <summary>Reads one entry of a report.</summary>
internal sealed class FeedbackEntryReader(FhirElement entry, int index, ErrorList errors)
{
    private const int MaxCodingLength = 1000;
    private const int MaxSuggestions = 100;
    private const string Missing = "The member is missing.";

    /// <summary>Reads the entry; null when it is malformed, which the errors then say.</summary>
    public FeedbackEntry? Read(string serviceId, DateTimeOffset receivedAt)
    {
        if (!entry.IsObject)
        {
            Refuse(string.Empty, "The entry is not a JSON object.", "Send one object for each card.");
            return null;
        }

        var before = errors.Errors.Count;
        var card = ReadUuid(entry["card"u8], "card", "Send the uuid of the card.");
        var outcome = ReadOutcome();
        var suggestions = outcome == FeedbackOutcome.Accepted ? ReadSuggestions() : [];
        var (reason, comment) = outcome == FeedbackOutcome.Overridden ? ReadReason() : default;
        var timestamp = ReadTimestamp();
        return errors.Errors.Count > before ? null : new FeedbackEntry
        {
            ServiceId = serviceId,
            Card = card,
            Outcome = outcome!.Value,
            AcceptedSuggestions = suggestions,
            Reason = reason,
            UserComment = comment,
            OutcomeTimestamp = timestamp,
            ReceivedAt = receivedAt,
        };
    }

    private Guid ReadUuid(FhirElement element, string path, string remedy)
    {
        if (!Guid.TryParseExact(element.AsString(), "D", out var uuid))
        {
            Refuse(path, element.IsPresent ? "The value is not a UUID." : Missing, remedy);
        }

        return uuid;
    }

    private FeedbackOutcome? ReadOutcome()
    {
        var outcome = entry["outcome"u8];
        if (outcome.Is("accepted"u8))
        {
            return FeedbackOutcome.Accepted;
        }

        if (outcome.Is("overridden"u8))
        {
            return FeedbackOutcome.Overridden;
        }

        Refuse("outcome", outcome.IsPresent ? "The value is not an outcome." : Missing, "Send 'accepted' or 'overridden'.");
        return null;
    }

    private List<Guid> ReadSuggestions()
    {
        const string Remedy = "Send an object with the uuid of the suggestion as 'id', for each that was accepted.";
        var suggestions = new List<Guid>();
        var accepted = entry["acceptedSuggestions"u8];
        if (accepted.Json.ValueKind != JsonValueKind.Array || accepted.Json.GetArrayLength() is 0 or > MaxSuggestions)
        {
            Refuse("acceptedSuggestions", accepted.IsPresent ? $"The value is not an array of 1 to {MaxSuggestions} suggestions." : Missing, Remedy);
            return suggestions;
        }

        foreach (var suggestion in accepted.Json.EnumerateArray())
        {
            suggestions.Add(ReadUuid(new FhirElement(suggestion)["id"u8], $"acceptedSuggestions[{suggestions.Count}].id", Remedy));
        }

        return suggestions;
    }

    private (FeedbackReason? Reason, string? Comment) ReadReason()
    {
        var given = entry["overrideReason"u8];
        if (given.IsPresent && !given.IsObject)
        {
            Refuse("overrideReason", "The value is not a JSON object.", "Send an object with 'reason', 'userComment' or both, or leave it out.");
            return default;
        }

        var comment = given["userComment"u8];
        if (comment.IsPresent && comment.Json.ValueKind != JsonValueKind.String)
        {
            Refuse("overrideReason.userComment", "The value is not a text.", "Send a text, or leave it out.");
        }

        var text = comment.AsString();
        return (ReadCoding(given["reason"u8]), string.IsNullOrEmpty(text) ? null : Cut(text));
    }

    private FeedbackReason? ReadCoding(FhirElement coding)
    {
        if (!coding.IsPresent)
        {
            return null;
        }

        var display = coding["display"u8].AsString();
        if (coding["system"u8].AsString() is { Length: > 0 and <= MaxCodingLength } system
            && coding["code"u8].AsString() is { Length: > 0 and <= MaxCodingLength } code
            && display is null or { Length: <= MaxCodingLength })
        {
            return new FeedbackReason(system, code, string.IsNullOrEmpty(display) ? null : display);
        }

        Refuse("overrideReason.reason", "The value is not a Coding with system and code.", "Send the reason of the card that was picked, or leave it out.");
        return null;
    }

    // RFC 3339, section 5.6: a full date and time with its offset.
    private DateTimeOffset ReadTimestamp()
    {
        var element = entry["outcomeTimestamp"u8];
        var text = element.AsString()?.ToUpperInvariant();
        if (FhirDateTime.TryParse(text) is { Precision: DatePrecision.Time } time && text!.AsSpan("yyyy-MM-dd".Length).IndexOfAny('Z', '+', '-') > 0)
        {
            return time.Earliest;
        }

        Refuse("outcomeTimestamp", element.IsPresent ? "The value is not a date and time with offset." : Missing, "Write it as 2026-03-02T09:00:00Z.");
        return default;
    }

    private static string Cut(string text)
    {
        if (text.Length <= FeedbackReader.MaxCommentLength)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[FeedbackReader.MaxCommentLength - 1]) ? FeedbackReader.MaxCommentLength - 1 : FeedbackReader.MaxCommentLength)];
    }

    private void Refuse(string path, string problem, string remedy) => errors.Add(path.Length == 0 ? $"feedback[{index}]" : $"feedback[{index}].{path}", problem, remedy);
}
