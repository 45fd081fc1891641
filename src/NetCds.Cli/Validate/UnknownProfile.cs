using NetCds.Fhir.Spelling;

namespace NetCds.Cli.Validate;

/// <summary>Says what to do about a profile that is not known.</summary>
internal static class UnknownProfile
{
    /// <summary>The message.</summary>
    /// <param name="profile">The profile as given.</param>
    /// <param name="known">Addresses of profiles that are known.</param>
    public static string Message(string profile, IEnumerable<string> known)
    {
        if (File.Exists(profile) || Directory.Exists(profile))
        {
            return $"--profile {profile}: this is a file or folder. Give it with --definitions, and the url that stands in the profile with --profile.";
        }

        var names = known.GroupBy(NameOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var bar = profile.LastIndexOf('|');
        var wanted = NameOf(bar < 0 ? profile : profile[..bar]);
        return NearestName.Of(wanted, names.Keys) is not { } nearest
            ? $"--profile {profile}: there is no such profile here. Give its definition with --definitions."
            : bar > 0 && names[nearest] == profile[..bar]
                ? $"--profile {profile}: the profile is here, but not in this version. Leave out | and the version."
                : $"--profile {profile}: there is no such profile here. Is it {names[nearest]}? If not, give its definition with --definitions.";
    }

    private static string NameOf(string address) => address[(address.LastIndexOf('/') + 1)..];
}
