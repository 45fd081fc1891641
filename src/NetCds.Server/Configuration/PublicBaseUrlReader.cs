using NetCds.Ehr.Addresses;

namespace NetCds.Server.Configuration;

/// <summary>Reads the address of the service as callers see it. What makes an address of a FHIR server ambiguous makes this one ambiguous too.</summary>
internal static class PublicBaseUrlReader
{
    private const string Name = nameof(NetCdsOptions.PublicBaseUrl);
    private const string ServicesPath = "/cds-services";

    public static string? Read(SectionReader reader, bool isProduction)
    {
        var text = reader.Text(Name);
        if (text is null)
        {
            return null;
        }

        // Every audience would carry the path twice, and no token would fit.
        if (text.Contains(ServicesPath, StringComparison.OrdinalIgnoreCase))
        {
            return Refuse(reader, text, $"it is the address of the services. Write what stands before {ServicesPath}.");
        }

        // Sandboxes on a lab network have no certificate; they are no place for tokens, and Production is.
        if (!isProduction && text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            var asHttps = FhirServerAddress.TryParse($"https://{text["http://".Length..]}", out var problem);
            return asHttps is null ? Refuse(reader, text, problem) : $"http://{asHttps.Text["https://".Length..]}";
        }

        return FhirServerAddress.TryParse(text, out var error) is { } address ? address.Text : Refuse(reader, text, error);
    }

    private static string? Refuse(SectionReader reader, string text, string? error)
    {
        reader.Refuse(Name, $"'{text}' cannot be used: {error}");
        return null;
    }
}
