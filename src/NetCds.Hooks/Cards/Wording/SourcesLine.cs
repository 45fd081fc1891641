using System.Runtime.CompilerServices;
using System.Text;
using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>The last line of a card's detail: every citation with its short reference as a link.</summary>
internal static class SourcesLine
{
    private const string ProjectDefault = "PD project default, not confirmed by a source";

    // Citations are made once, with the guideline, and look the same on every card.
    private static readonly ConditionalWeakTable<Citation, string> Written = [];

    /// <summary>Appends the line, without a line break.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="all">The citations of the assessment, in their order.</param>
    /// <param name="cited">Ids the card cites, put in order; a card that cites nothing rests on a project default.</param>
    /// <param name="scratch">An empty builder to work in.</param>
    public static void Append(StringBuilder target, IReadOnlyList<Citation> all, List<string> cited, StringBuilder scratch)
    {
        target.Append("Sources: ");
        if (cited.Count == 0)
        {
            target.Append(ProjectDefault);
            return;
        }

        // Citations are in order of id, so ids in that order are citations in theirs. What the assessment does not list comes last.
        cited.Sort(StringComparer.Ordinal);
        var separator = string.Empty;
        var unlisted = 0;
        for (var i = 0; i < cited.Count; i++)
        {
            if (CitationText.Find(all, cited[i]) is { } citation)
            {
                target.Append(separator).Append(Written.GetValue(citation, Write));
                separator = "; ";
            }
            else
            {
                unlisted++;
            }
        }

        for (var i = 0; unlisted > 0 && i < cited.Count; i++)
        {
            if (CitationText.Find(all, cited[i]) is null)
            {
                target.Append(separator);
                Markdown.Append(target, cited[i], scratch);
                target.Append(" (unconfirmed)");
                separator = "; ";
            }
        }
    }

    private static string Write(Citation citation)
    {
        var target = new StringBuilder();
        AppendCitation(target, citation, new StringBuilder());
        return target.ToString();
    }

    private static void AppendCitation(StringBuilder target, Citation citation, StringBuilder scratch)
    {
        if (citation.Standing == CitationStanding.ProjectDefault)
        {
            target.Append(ProjectDefault);
            return;
        }

        Markdown.Append(target, citation.Id, scratch);
        target.Append(' ');
        if (CitationText.AddressOf(citation) is { } address)
        {
            target.Append('[');
            Markdown.Append(target, citation.ShortText, scratch);
            target.Append("](");
            AppendAddress(target, address);
            target.Append(')');
        }
        else
        {
            Markdown.Append(target, citation.ShortText, scratch);
        }

        CitationText.AppendLimits(target, citation);
    }

    private static void AppendAddress(StringBuilder target, string address)
    {
        foreach (var c in address)
        {
            // Brackets would end the link early in some clients; what is not printable has no place in an address.
            if (c is '(' or ')' or '<' or '>' or '"' or '\\' or '`' or '{' or '}' or <= ' ' or (>= '\u007F' and <= '\u009F'))
            {
                target.Append('%').Append($"{(int)c:X2}");
            }
            else if (c > '\u009F')
            {
                target.Append(Uri.EscapeDataString(char.IsSurrogate(c) ? "\uFFFD" : c.ToString()));
            }
            else
            {
                target.Append(c);
            }
        }
    }
}
