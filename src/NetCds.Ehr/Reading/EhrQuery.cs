using System.Buffers;
using NetCds.Ehr.Addresses;

namespace NetCds.Ehr.Reading;

/// <summary>A query that may be sent: a read <c>Type/id</c> or a type-level search <c>Type?…</c>.</summary>
/// <param name="Text">The query as asked.</param>
/// <param name="ResourceType">FHIR type.</param>
/// <param name="Id">Id to read; null for a search.</param>
/// <param name="Uri">Absolute address.</param>
internal sealed record EhrQuery(string Text, string ResourceType, string? Id, Uri Uri)
{
    private const int LongestQuery = 8192;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> InId = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._");

    /// <summary>Reads a query.</summary>
    /// <param name="server">The server it is for.</param>
    /// <param name="text">The query.</param>
    /// <returns>The query, or null when it is none that may be sent.</returns>
    public static EhrQuery? TryParse(FhirServerAddress server, string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestQuery || text.AsSpan().ContainsAnyExceptInRange('!', '~') || text.AsSpan().ContainsAny('#', '\\'))
        {
            return null;
        }

        var queryStart = text.IndexOf('?', StringComparison.Ordinal);
        var path = queryStart < 0 ? text.AsSpan() : text.AsSpan(0, queryStart);
        var slash = path.IndexOf('/');
        var type = slash < 0 ? path : path[..slash];
        if (type.IsEmpty || !char.IsAsciiLetterUpper(type[0]) || type.ContainsAnyExcept(Letters))
        {
            return null;
        }

        var uri = new Uri($"{server.Text}/{text}");
        if (slash < 0)
        {
            return new EhrQuery(text, type.ToString(), Id: null, uri);
        }

        var id = path[(slash + 1)..];
        return id.IsEmpty || id is "." or ".." || id.ContainsAnyExcept(InId) || queryStart >= 0 ? null : new EhrQuery(text, type.ToString(), id.ToString(), uri);
    }

    /// <summary>The type only: ids and parameters may name a patient.</summary>
    public override string ToString() => ResourceType;
}
