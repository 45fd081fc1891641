using System.Text;
using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>References for readers, and how much weight they bear.</summary>
internal static class CitationText
{
    /// <summary>The citation of that id, or null when the assessment does not list it.</summary>
    /// <param name="citations">The citations of the assessment, which are in ordinal order of id.</param>
    /// <param name="id">The id.</param>
    public static Citation? Find(IReadOnlyList<Citation> citations, string id)
    {
        var low = 0;
        var high = citations.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(citations[middle].Id, id);
            if (order == 0)
            {
                return citations[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Whether at least one of the citations is confirmed.</summary>
    /// <param name="citations">The citations of the assessment.</param>
    /// <param name="ids">Ids of the citations in question.</param>
    public static bool AnyConfirmed(IReadOnlyList<Citation> citations, IReadOnlyList<string> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (Find(citations, ids[i]) is { Standing: CitationStanding.Confirmed })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The address of a citation when it is one a browser may follow, otherwise null.</summary>
    /// <param name="citation">The citation.</param>
    public static string? AddressOf(Citation citation) =>
        citation.Url is { } url && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)) ? url : null;

    /// <summary>Appends what limits a citation: <c> (no identifier, secondary source)</c>; nothing when nothing does.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="citation">The citation.</param>
    public static void AppendLimits(StringBuilder target, Citation citation)
    {
        var standing = citation.Standing switch
        {
            CitationStanding.Secondary => "secondary source",
            CitationStanding.Unconfirmed => "unconfirmed",
            _ => null,
        };
        var hasAddress = AddressOf(citation) is not null;
        if (hasAddress && standing is null)
        {
            return;
        }

        target.Append(" (").Append(hasAddress ? string.Empty : "no identifier");
        target.Append(hasAddress || standing is null ? string.Empty : ", ").Append(standing).Append(')');
    }
}
