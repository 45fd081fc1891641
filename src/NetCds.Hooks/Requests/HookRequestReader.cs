using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Hooks.Requests;

/// <summary>
/// Reads CDS Hooks calls: strictly where patients could be mixed up, leniently where real EHRs are lenient. Unknown members are ignored.
/// </summary>
public static class HookRequestReader
{
    /// <summary>Reads a call.</summary>
    /// <param name="utf8">The body. It must not change while the request is in use.</param>
    /// <param name="expectedHook">The hook the service is listed for; null to accept any of <see cref="HookNames"/>.</param>
    /// <param name="request">The call; to be disposed by the caller.</param>
    /// <param name="errors">Everything that is wrong; empty when the call could be read.</param>
    /// <returns>Whether the call can be used.</returns>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8, string? expectedHook, [NotNullWhen(true)] out HookRequest? request, out IReadOnlyList<HookRequestError> errors)
    {
        request = null;
        if (!JsonText.TryParse(utf8, out var document, out var error))
        {
            errors = [error];
            return false;
        }

        var list = new ErrorList();
        request = Read(document, expectedHook, list);
        errors = list.Errors;
        if (request is null)
        {
            document.Dispose();
        }

        return request is not null;
    }

    private static HookRequest? Read(JsonDocument document, string? expectedHook, ErrorList errors)
    {
        var root = new FhirElement(document.RootElement).Indexed();
        if (!root.IsObject)
        {
            errors.Add(string.Empty, "The body is not a JSON object.", "Send one CDS Hooks request.");
            return null;
        }

        if (!root["hook"u8].IsPresent && root["resourceType"u8].IsPresent)
        {
            errors.Add(string.Empty, "The body is a FHIR resource, not a CDS Hooks request.", "Send an object with hook, hookInstance and context; resources belong in its member prefetch.");
            return null;
        }

        var hook = ReadHook(root["hook"u8], expectedHook, errors);
        var instance = ReadInstance(root["hookInstance"u8], errors);
        RefuseRepeatedContext(document.RootElement, errors);
        var context = new HookContextReader(root["context"u8], errors);
        var userId = context.ReadUser();
        var patientId = context.ReadPatient();
        var drafts = context.ReadDrafts(hook);
        var server = FhirAccessReader.ReadServer(root["fhirServer"u8], errors);
        var authorization = FhirAccessReader.ReadAuthorization(root["fhirAuthorization"u8], root["fhirServer"u8].IsPresent, errors);
        CheckPrefetch(root["prefetch"u8], errors);
        if (errors.Errors.Count > 0)
        {
            return null;
        }

        return new HookRequest(document)
        {
            Hook = hook!,
            HookInstance = instance,
            UserId = userId!,
            PatientId = patientId!,
            EncounterId = context.ReadEncounter(),
            FhirServer = server,
            Authorization = authorization,
            Prefetch = root["prefetch"u8].Indexed(),
            Drafts = drafts.Orders,
            DraftMedications = drafts.Medications,
            Extension = root["extension"u8],
        };
    }

    private static string? ReadHook(FhirElement element, string? expected, ErrorList errors)
    {
        var allowed = expected ?? string.Join(", ", HookNames.All);
        if (!element.IsPresent)
        {
            errors.Add("hook", "The member is missing.", $"Name the hook: {allowed}.");
            return null;
        }

        foreach (var name in HookNames.All)
        {
            if (string.Equals(element.AsString(), name, StringComparison.Ordinal) && (expected is null || string.Equals(expected, name, StringComparison.Ordinal)))
            {
                return name;
            }
        }

        errors.Add("hook", "This is not a hook of this service.", expected is null ? $"Use: {allowed}." : $"Use: {allowed}. The discovery document says which service answers which hook.");
        return null;
    }

    private static Guid ReadInstance(FhirElement element, ErrorList errors)
    {
        if (Guid.TryParseExact(element.AsString(), "D", out var instance))
        {
            return instance;
        }

        errors.Add("hookInstance", element.IsPresent ? "The value is not a UUID." : "The member is missing.", "Send a fresh UUID with each call, as 8-4-4-4-12 hexadecimal digits.");
        return default;
    }

    // JSON allows repeated members; whose chart is open must not be settled by which comes last.
    private static void RefuseRepeatedContext(JsonElement root, ErrorList errors)
    {
        var count = 0;
        foreach (var member in root.EnumerateObject())
        {
            count += member.NameEquals("context"u8) ? 1 : 0;
        }

        if (count > 1)
        {
            errors.Add("context", "The member is given more than once.", "Send one context object.");
        }
    }

    private static void CheckPrefetch(FhirElement prefetch, ErrorList errors)
    {
        if (prefetch.IsPresent && !prefetch.IsObject)
        {
            errors.Add("prefetch", "The value is not a JSON object.", "Send an object with one member for each prefetch key, or leave it out.");
        }
    }
}
