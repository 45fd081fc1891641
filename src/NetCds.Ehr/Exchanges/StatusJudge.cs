using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Exchanges;

/// <summary>What an HTTP status means for a read or search.</summary>
internal static class StatusJudge
{
    public static EhrFailure FailureOf(int status) => status switch
    {
        200 or 203 => EhrFailure.None,
        401 or 403 or 407 => EhrFailure.Refused,
        404 or 410 => EhrFailure.NotFound,
        408 => EhrFailure.TimedOut,
        429 => EhrFailure.TooManyRequests,
        >= 300 and < 400 => EhrFailure.Redirected,
        >= 400 and < 500 => EhrFailure.Rejected,
        >= 500 and < 600 => EhrFailure.ServerError,
        _ => EhrFailure.UnexpectedStatus,
    };

    public static bool IsTransient(int status) => status is 408 or 429 or 502 or 503 or 504;

    public static bool IsOutage(int status) => status is 500 or 502 or 503 or 504;
}
