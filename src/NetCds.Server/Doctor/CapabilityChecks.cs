using NetCds.Ehr.Addresses;
using NetCds.Ehr.Inspection;
using NetCds.Ehr.Reading;
using NetCds.Hooks.Prefetch;

namespace NetCds.Server.Doctor;

/// <summary>Checks what a FHIR server says it can do.</summary>
internal static class CapabilityChecks
{
    public static void Check(
        CheckList list, TenantInQuestion tenant, FhirServerAddress server, Inspected<CapabilityStatement> inspected, PrefetchTemplates? templates, DoctorLimits limits)
    {
        var setting = tenant.SettingOf(server);
        if (inspected.Document is not { } statement)
        {
            var (finding, remedy) = DocumentWords.Of(inspected, "GET /metadata", "CapabilityStatement", limits.OneAnswer);
            list.Add(
                inspected.Failure == EhrFailure.Refused ? CheckStatus.Warn : CheckStatus.Fail, CheckNames.Metadata, server.Text, finding, setting, remedy);
            return;
        }

        CheckStatement(list, setting, server, statement, inspected.TookToken);
        if (templates is not null)
        {
            SearchChecks.Check(list, setting, server, statement, templates);
        }
    }

    private static void CheckStatement(CheckList list, string setting, FhirServerAddress server, CapabilityStatement statement, bool tookToken)
    {
        if (statement.FhirVersion is not { } version || !version.StartsWith("4.0.", StringComparison.Ordinal))
        {
            list.Fail(
                CheckNames.Metadata, server.Text, $"It speaks FHIR {Foreign.Text(statement.FhirVersion) ?? "of a version it does not tell"}, not R4 (4.0).", setting,
                "Write the address of the EHR's R4 server; many EHRs have one for each version.");
            return;
        }

        if (!statement.SpeaksJson)
        {
            list.Fail(
                CheckNames.Metadata, server.Text, $"It does not offer JSON, but: {Foreign.List(statement.Formats) ?? "nothing"}.", setting, "Have JSON enabled at the server; XML is not read.");
            return;
        }

        var software = Foreign.Text(statement.Software) is { } name ? $"{name}, " : string.Empty;
        var batch = statement.TakesBatches ? "takes batches" : "no batches, so queries go one by one";
        var security = Foreign.List(statement.SecurityServices) is { } services ? $", security: {services}" : string.Empty;
        list.Ok(CheckNames.Metadata, server.Text, $"{software}FHIR {Foreign.Text(version)}, JSON, {batch}{security}{(tookToken ? ", shown only with a token" : string.Empty)}.");
    }
}
