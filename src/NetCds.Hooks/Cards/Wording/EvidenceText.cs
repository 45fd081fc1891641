using System.Text;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>Evidence letters of the knowledge base in words.</summary>
internal static class EvidenceText
{
    /// <summary>Appends letters and meaning: <c>evidence C: retrospective series</c>.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="letters">One or more letters, for example <c>L/D</c>.</param>
    public static void Append(StringBuilder target, string letters)
    {
        target.Append("evidence ");
        PlainText.Append(target, letters);
        var separator = ": ";
        foreach (var letter in letters)
        {
            if (Meaning(letter) is { } meaning)
            {
                target.Append(separator).Append(meaning);
                separator = "; ";
            }
        }
    }

    private static string? Meaning(char letter) => letter switch
    {
        'A' => "randomised trial",
        'B' => "prospective single-arm study",
        'C' => "retrospective series",
        'D' => "consensus or review opinion",
        'L' => "device or drug label",
        'P' => "eligibility limit of a trial",
        'U' => "unconfirmed",
        _ => null,
    };
}
