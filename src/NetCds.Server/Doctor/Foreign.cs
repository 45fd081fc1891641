namespace NetCds.Server.Doctor;

/// <summary>Makes text of other servers fit to be shown: short and printable.</summary>
internal static class Foreign
{
    private const int Longest = 60;
    private const int Most = 8;

    public static string? Text(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var shown = text.Length > Longest ? $"{text[..Longest]}…" : text;
        return string.Create(shown.Length, shown, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] is >= ' ' and <= '~' or '…' ? source[i] : '?';
            }
        });
    }

    public static string? List(IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? null : string.Join(", ", texts.Take(Most).Select(t => Text(t) ?? "?")) + (texts.Count > Most ? ", …" : string.Empty);
}
