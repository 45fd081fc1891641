using System.Text.Json;
using NetCds.Fhir.Dates;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Requests;

/// <summary>Settings and evaluation time that a sandbox call asks for, so that samples and cases stay true as time passes.</summary>
/// <param name="Settings">The settings to use.</param>
/// <param name="AsOf">The evaluation time; null for now.</param>
public sealed record RequestSettings(SiteSettings Settings, DateTimeOffset? AsOf)
{
    /// <summary>Name of the request extension.</summary>
    public const string ExtensionName = "https://netcds.example/cds-hooks/config";

    private const string AsOfName = "asOf";

    /// <summary>Reads the extension of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="catalogue">The settings there are.</param>
    /// <param name="site">The site's settings, to start from.</param>
    /// <param name="errors">What is wrong with it; empty when it can be used or is not there.</param>
    /// <returns>The site's settings with what the extension changes.</returns>
    public static RequestSettings Read(HookRequest request, SettingCatalogue catalogue, SiteSettings site, out IReadOnlyList<HookRequestError> errors)
    {
        var extension = request.Extension[ExtensionName];
        if (!extension.IsPresent)
        {
            errors = [];
            return new RequestSettings(site, null);
        }

        var list = new ErrorList();
        if (!extension.IsObject)
        {
            list.Add(PathOf(string.Empty), "The value is not a JSON object.", "Send an object of settings by name.");
        }

        var result = extension.IsObject ? Read(extension.Json, catalogue, site, list) : new RequestSettings(site, null);
        errors = list.Errors;
        return result;
    }

    /// <summary>Reads an evaluation time.</summary>
    /// <param name="text">A date, read as midnight UTC, or a date-time.</param>
    /// <returns>The time in UTC, or null when the text is neither.</returns>
    public static DateTimeOffset? ParseAsOf(string? text) =>
        FhirDateTime.TryParse(text) is { Precision: DatePrecision.Day or DatePrecision.Time } time ? time.Earliest : null;

    private static RequestSettings Read(JsonElement extension, SettingCatalogue catalogue, SiteSettings settings, ErrorList errors)
    {
        DateTimeOffset? asOf = null;
        foreach (var member in extension.EnumerateObject())
        {
            if (member.NameEquals(AsOfName))
            {
                asOf = ParseAsOf(member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : null);
                if (asOf is null)
                {
                    errors.Add(PathOf(AsOfName), "The value is not a date-time.", "Write it as 2026-03-02T09:00:00Z.");
                }
            }
            else if (catalogue.With(settings, member.Name, member.Value, out var problem) is { } changed)
            {
                settings = changed;
            }
            else
            {
                errors.Add(PathOf(member.Name), problem!, "Change or remove it.");
            }
        }

        return new RequestSettings(settings, asOf);
    }

    private static string PathOf(string member) => member.Length == 0 ? $"extension['{ExtensionName}']" : $"extension['{ExtensionName}'].{member}";
}
