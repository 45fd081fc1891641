using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Profiles;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Checks an extension: value or extensions, known or not, allowed where it stands, and as its definition wants it.</summary>
internal static class ExtensionCheck
{
    public static void Check(ValidationRun run, JsonElement extension, bool isModifier)
    {
        var hasExtensions = JsonMembers.Find(extension, "extension"u8).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);
        if (hasExtensions == HasValue(run, extension))
        {
            run.Error(IssueCodes.Invariant, hasExtensions
                ? "The extension has both a value and extensions: keep one of the two."
                : "The extension has neither a value nor extensions: give it one.", extension, "ext-1");
        }

        var url = JsonMembers.Find(extension, "url"u8);
        if (JsonText.Read(url) is not { Length: > 0 } address)
        {
            return;
        }

        var isPart = run.Place.TypeAbove(1) == "Extension";
        if (!address.Contains(':', StringComparison.Ordinal))
        {
            if (!isPart)
            {
                run.Error(IssueCodes.Extension, $"The url '{address}' is not absolute: write the canonical address of the extension's definition.", url);
            }

            return;
        }

        var profile = run.Catalogue.FindProfile(address);
        if (profile is null)
        {
            ReportUnknown(run, url, address, isModifier);
            return;
        }

        if (profile.Type != "Extension")
        {
            run.Error(IssueCodes.Extension, $"{address} defines a {profile.Type}, not an extension.", url);
            return;
        }

        ExtensionPlace.Check(run, extension, url, profile);
        Conformance.CheckElement(run, extension, run.Catalogue.Types.Find("Extension"), profile);
    }

    private static void ReportUnknown(ValidationRun run, JsonElement url, string address, bool isModifier)
    {
        if (isModifier)
        {
            run.Error(IssueCodes.Extension, $"The modifier extension {address} is not known, and nobody who does not know it may use what it modifies: give its definition too, or take it out.", url);
        }
        else
        {
            run.Information(IssueCodes.Extension, $"The extension {address} is not known here, so its content was not checked; give its definition to have it checked.", url);
        }
    }

    private static bool HasValue(ValidationRun run, JsonElement extension)
    {
        if (run.Catalogue.FindType("Extension") is not { } schema)
        {
            return false;
        }

        foreach (var member in extension.EnumerateObject())
        {
            var name = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8PropertyName(member);
            if (schema.Children.Find(name is [(byte)'_', ..] ? name[1..] : name)?.Element is { IsChoice: true } && member.Value.ValueKind != JsonValueKind.Null)
            {
                return true;
            }
        }

        return false;
    }
}
