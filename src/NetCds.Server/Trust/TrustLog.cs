using System.Net;
using Microsoft.Extensions.Logging;
using NetCds.Server.Errors;
using NetCds.Server.Limits;
using NetCds.Server.Trust.Tokens;

namespace NetCds.Server.Trust;

/// <summary>Says in the log why calls were turned away. A token itself is never written, nor anything of it but issuer and id.</summary>
/// <param name="logger">The log.</param>
/// <param name="time">The clock.</param>
internal sealed partial class TrustLog(ILogger<TokenGate> logger, TimeProvider time)
{
    private readonly Seldom _seldom = new(time, TimeSpan.FromMinutes(1));

    /// <summary>Reports, once a minute at most, that an address fails too often: what it fails with is in the log from before.</summary>
    public void TooMany(IPAddress? remote)
    {
        if (_seldom.IsTime())
        {
            Log.TooMany(logger, remote);
        }
    }

    /// <summary>Reports a call that was turned away.</summary>
    public void Refused(in TokenOutcome outcome, TokenAudience audience, IPAddress? remote)
    {
        var tenant = outcome.Tenant?.Options.Id ?? "-";
        if (outcome.Status == TokenStatus.Throttled)
        {
            Log.Throttled(logger, tenant);
            return;
        }

        if (logger.IsEnabled(LogLevel.Warning))
        {
            var claims = outcome.Token?.Claims ?? default;
            Log.Refused(
                logger, LogText.Of(audience.Base + audience.Path), outcome.Reason ?? TokenRefusals.Fault, tenant, LogText.Of(claims.Issuer), LogText.Of(claims.Id), remote);
        }
    }

    /// <summary>Reports that a check itself failed. The message of the exception may quote the token; its type and place do not.</summary>
    public void Fault(Exception exception) => Log.Fault(logger, FaultText.Of(exception));

    private static partial class Log
    {
        [LoggerMessage(1301, LogLevel.Warning, "A call to {Address} was turned away: {Reason}. Tenant {Tenant}, iss {Issuer}, jti {TokenId}, from {Remote}")]
        public static partial void Refused(ILogger logger, string address, string reason, string tenant, string issuer, string tokenId, IPAddress? remote);

        [LoggerMessage(1302, LogLevel.Warning, "Tenant {Tenant} calls more often than its RateLimit allows")]
        public static partial void Throttled(ILogger logger, string tenant);

        [LoggerMessage(
            1304, LogLevel.Warning,
            "Calls from {Remote} fail more often than NetCds:FailureLimit allows. They get 429 and are not all logged; calls with a good token are answered. If it is a proxy, list it under NetCds:TrustedProxies")]
        public static partial void TooMany(ILogger logger, IPAddress? remote);

        [LoggerMessage(1303, LogLevel.Error, "A token could not be checked: {Fault}")]
        public static partial void Fault(ILogger logger, string fault);
    }
}
