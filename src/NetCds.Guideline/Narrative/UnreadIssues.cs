using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Narrative;

/// <summary>Says which reports were not read although they may state something, one line a reason.</summary>
internal static class UnreadIssues
{
    private const int MaxNamed = 4;

    public static void Add(IReadOnlyList<UnreadText> unread, List<DataIssue> issues)
    {
        for (var i = 0; i < unread.Count; i++)
        {
            if (unread[i].Reason == UnreadReason.NotRetrieved)
            {
                issues.Add(new DataIssue(
                    "not-retrieved", null, $"The text of a report could not be retrieved{(unread[i].Detail is { } detail ? $": {detail}" : string.Empty)}. What it states is not known.",
                    [new FactEvidence(unread[i].Reference)]));
            }
        }

        Add(unread, UnreadReason.NotText, "content of reports that is no text, such as a PDF or an image", issues);
        Add(unread, UnreadReason.NotFetched, "text of reports that stands elsewhere, as no FHIR server was named to ask for it", issues);
        Add(unread, UnreadReason.TooMuch, "reports beyond the length of text that is read for one call", issues);
    }

    private static void Add(IReadOnlyList<UnreadText> unread, UnreadReason reason, string what, List<DataIssue> issues)
    {
        List<FactEvidence>? sources = null;
        for (var i = 0; i < unread.Count; i++)
        {
            if (unread[i].Reason == reason && sources?.Exists(s => s.Reference == unread[i].Reference) != true)
            {
                (sources ??= []).Add(new FactEvidence(unread[i].Reference));
            }
        }

        if (sources is not null)
        {
            var count = sources.Count > MaxNamed ? $" ({sources.Count} reports)" : string.Empty;
            issues.Add(new DataIssue("unread-report", null, $"Not read: {what}{count}. Look there for what is missing.", sources.Count > MaxNamed ? sources.GetRange(0, MaxNamed) : sources));
        }
    }
}
