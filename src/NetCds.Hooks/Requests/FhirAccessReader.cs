using NetCds.Fhir.Resources;

namespace NetCds.Hooks.Requests;

/// <summary>Reads <c>fhirServer</c> and <c>fhirAuthorization</c> of a call. Whether the address may be called is decided where calls are made.</summary>
internal static class FhirAccessReader
{
    private const string ServerRemedy = "Send the absolute http or https base address of the FHIR server, or leave it out.";

    public static string? ReadServer(FhirElement element, ErrorList errors)
    {
        if (!element.IsPresent)
        {
            return null;
        }

        var address = ServerBase.Normalise(element.AsString());
        if (address is null)
        {
            errors.Add("fhirServer", "The value is not an http or https address.", ServerRemedy);
        }

        return address;
    }

    public static FhirAuthorization? ReadAuthorization(FhirElement element, bool hasServer, ErrorList errors)
    {
        if (!element.IsPresent)
        {
            return null;
        }

        if (!hasServer)
        {
            errors.Add("fhirAuthorization", "There is no fhirServer it could be used with.", ServerRemedy);
        }

        if (!element.IsObject)
        {
            errors.Add("fhirAuthorization", "The value is not a JSON object.", "Send the token as CDS Hooks describes it, or leave it out.");
        }

        // Without a token there is no access; that is no reason to refuse what prefetch brings.
        return element["access_token"u8].AsString() is { Length: > 0 } token
            ? new FhirAuthorization(token, element["scope"u8].AsString(), element["patient"u8].AsString())
            : null;
    }
}
