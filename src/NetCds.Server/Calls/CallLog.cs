using System.Diagnostics;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetCds.Ehr.Addresses;
using NetCds.Server.Configuration;
using NetCds.Server.Trust;

namespace NetCds.Server.Calls;

/// <summary>Leaves one line for every call, answered or failed, without patient data.</summary>
/// <param name="logger">Where to.</param>
/// <param name="counted">What is counted in the line, for example <c>cards</c>.</param>
internal sealed partial class CallLog(ILogger logger, string counted)
{
    /// <summary>Reports a call that was answered.</summary>
    /// <param name="call">The hook, or what else was called.</param>
    /// <param name="context">The call.</param>
    /// <param name="count">How many of what is counted.</param>
    /// <param name="started">Timestamp of its start.</param>
    public void Answered(string call, HttpContext context, int count, long started) => Write(call, context.Response.StatusCode, count, started);

    /// <summary>Reports a call that names a FHIR server which is none of its caller's.</summary>
    /// <param name="tenant">The caller.</param>
    /// <param name="fhirServer">The server as sent. What is no plain address is not written: it may hold a password or name a patient.</param>
    public void ForeignServer(TenantOptions? tenant, string? fhirServer) =>
        Log.ForeignServer(logger, tenant?.Id ?? "-", FhirServerAddress.TryParse(fhirServer ?? string.Empty, out _) is { } address ? LogText.Of(address.Text) : "(no address of a FHIR server)");

    /// <summary>Reports a call that ends with an exception, for use as an exception filter: whatever it is, it is handled elsewhere.</summary>
    /// <param name="call">The hook, or what else was called.</param>
    /// <param name="context">The call.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="started">Timestamp of its start.</param>
    /// <returns>False.</returns>
    public bool Failed(string call, HttpContext context, Exception exception, long started)
    {
        if (exception is BadHttpRequestException refused)
        {
            Write(call, refused.StatusCode, 0, started);
        }
        else if (!context.RequestAborted.IsCancellationRequested && exception is not ConnectionResetException)
        {
            Write(call, StatusCodes.Status500InternalServerError, 0, started);
        }

        return false;
    }

    private void Write(string call, int status, int count, long started)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            Log.Answered(logger, call, status, count, counted, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1102, LogLevel.Warning, "A call of tenant {Tenant} is turned away: its fhirServer {FhirServer} is not among NetCds:Tenants:…:FhirServers. If it is this tenant's, list it")]
        public static partial void ForeignServer(ILogger logger, string tenant, string fhirServer);

        [LoggerMessage(1101, LogLevel.Information, "{Call} answered {Status} with {Count} {Counted} in {Milliseconds:F1} ms")]
        public static partial void Answered(ILogger logger, string call, int status, int count, string counted, double milliseconds);
    }
}
