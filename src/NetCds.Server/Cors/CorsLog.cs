using Microsoft.Extensions.Logging;
using NetCds.Server.Limits;
using NetCds.Server.Trust;

namespace NetCds.Server.Cors;

/// <summary>Says in the log why a browser keeps a page from calling; the browser itself tells nobody but the page.</summary>
/// <param name="logger">The log.</param>
/// <param name="time">The clock.</param>
/// <param name="isSandbox">Whether the service is a sandbox.</param>
internal sealed partial class CorsLog(ILogger<CorsGate> logger, TimeProvider time, bool isSandbox)
{
    private readonly Seldom _seldom = new(time, TimeSpan.FromSeconds(10));

    /// <summary>Reports, now and then, a page that may not call.</summary>
    public void NotListed(string origin)
    {
        if (!_seldom.IsTime())
        {
            return;
        }

        if (isSandbox)
        {
            Log.NotLocal(logger, LogText.Of(origin));
        }
        else
        {
            Log.NotListed(logger, LogText.Of(origin));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1341, LogLevel.Warning, "A page of {Origin} may not call: no tenant lists it. If its pages are meant to call, add it to NetCds:Tenants:…:Origins, exactly so")]
        public static partial void NotListed(ILogger logger, string origin);

        [LoggerMessage(1342, LogLevel.Warning, "A page of {Origin} may not call: a sandbox answers pages served from localhost only. Other origins are listed by tenant, under NetCds:Tenants:…:Origins")]
        public static partial void NotLocal(ILogger logger, string origin);
    }
}
