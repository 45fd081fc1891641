using System.Buffers;

namespace NetCds.Ehr.Addresses;

/// <summary>The path of a server's base address.</summary>
internal static class ServerPath
{
    // Percent escapes are left out: an escaped dot or slash is one to some servers on the way and none to others, and no server needs them here.
    private static readonly SearchValues<char> InSegment =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@");

    /// <summary>Why a path is refused, or null: segments that are empty or move up and down would be rewritten on the way.</summary>
    /// <param name="path">Empty, or starting with a slash.</param>
    public static string? Refusal(string path)
    {
        var normal = Normal(path);
        if (normal.Length == 0)
        {
            return null;
        }

        foreach (var range in normal.AsSpan(1).Split('/'))
        {
            if (!IsSegment(normal.AsSpan(1)[range]))
            {
                return "its path has an empty or dot segment, a percent escape, or a character that does not belong there.";
            }
        }

        return null;
    }

    /// <summary>The path without its trailing slash.</summary>
    /// <param name="path">Empty, or starting with a slash.</param>
    public static string Normal(string path) => path.EndsWith('/') ? path[..^1] : path;

    private static bool IsSegment(ReadOnlySpan<char> segment) => !segment.IsEmpty && segment is not ("." or "..") && !segment.ContainsAnyExcept(InSegment);
}
