using NetCds.Ehr.Addresses;
using NetCds.Ehr.Bodies;
using NetCds.Ehr.Diagnostics;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Binaries;

/// <summary>Reads a Binary (FHIR R4, binary.html), which servers send as FHIR JSON or as the content itself.</summary>
internal static class BinaryReading
{
    private const string Accept = "application/fhir+json, */*;q=0.8";

    public static async Task<EhrBinary> ReadAsync(ReadSession session, ServerDiagnostics diagnostics, string? reference)
    {
        var binary = await FetchAsync(session, reference);
        diagnostics.Answered(binary.Failure);
        return binary;
    }

    private static async Task<EhrBinary> FetchAsync(ReadSession session, string? reference)
    {
        if (string.IsNullOrEmpty(reference) || ServerScope.Resolve(session.Server, new Uri(session.Server.Text + "/"), reference) is not { } uri)
        {
            return EhrBinary.Failed(EhrFailure.NotAllowed);
        }

        // In JSON the content is a third longer than its bytes.
        var body = (session.Limits.MaxBytesOfBinary * 4 / 3) + 65536;
        var exchange = await session.SendAsync(new EhrRequest(uri, new ByteBudget(body), Shared: null, session.Limits.MaxJsonDepth)
        {
            Body = BodyKind.Any,
            Accept = Accept,
        });
        return Judge(exchange) is { } binary && binary.Content.Length <= session.Limits.MaxBytesOfBinary ? binary : EhrBinary.Failed(EhrFailure.TooLarge);
    }

    private static EhrBinary Judge(Exchange exchange)
    {
        if (exchange.Failure != EhrFailure.None)
        {
            return EhrBinary.Failed(exchange.Failure);
        }

        if (exchange.Json is not { } json)
        {
            return new EhrBinary(EhrFailure.None, exchange.ContentType, exchange.Bytes);
        }

        var binary = Decode(new FhirElement(json.Root));
        json.Release();
        return binary;
    }

    private static EhrBinary Decode(FhirElement root)
    {
        if (root["resourceType"u8].Is("OperationOutcome"u8))
        {
            return EhrBinary.Failed(EhrFailure.ErrorReported);
        }

        if (!root["resourceType"u8].Is("Binary"u8) || root["contentType"u8].AsString() is not { Length: > 0 } type)
        {
            return EhrBinary.Failed(EhrFailure.WrongResource);
        }

        // A Binary whose data are left out was sent as metadata only; that is no empty document.
        var data = root["data"u8];
        return data.AsString() is { Length: > 0 } && data.Json.TryGetBytesFromBase64(out var bytes)
            ? new EhrBinary(EhrFailure.None, type, bytes)
            : EhrBinary.Failed(EhrFailure.Unreadable);
    }
}
