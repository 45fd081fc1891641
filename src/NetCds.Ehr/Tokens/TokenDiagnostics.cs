using Microsoft.Extensions.Logging;
using NetCds.Ehr.Diagnostics;

namespace NetCds.Ehr.Tokens;

/// <summary>What is logged and counted about requests for tokens: the FHIR server's origin and the kind of failure.</summary>
internal sealed partial class TokenDiagnostics
{
    private readonly string _origin;
    private readonly ILogger _logger;

    public TokenDiagnostics(string origin, ILogger logger) => (_origin, _logger) = (origin, logger);

    public TokenAnswer Report(TokenAnswer answer)
    {
        EhrDiagnostics.TokenRequests.Add(1, new KeyValuePair<string, object?>("server.origin", _origin), new("failure", answer.Failure.ToString()));
        if (answer.Token is null)
        {
            Log.Failed(_logger, _origin, answer.Failure);
        }
        else
        {
            Log.Received(_logger, _origin);
        }

        return answer;
    }

    private static partial class Log
    {
        [LoggerMessage(321, LogLevel.Debug, "Access token for {Origin} received.")]
        public static partial void Received(ILogger logger, string origin);

        [LoggerMessage(322, LogLevel.Error, "No access token for {Origin}: {Failure}.")]
        public static partial void Failed(ILogger logger, string origin, TokenFailure failure);
    }
}
