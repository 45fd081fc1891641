namespace NetCds.Service.Tests.Ehr;

/// <summary>What can go wrong with one query.</summary>
public enum EhrFault
{
    ServerError,
    Forbidden,
    TooManyRequests,
    Html,
    Truncated,
    WrongResource,
    AnotherPatient,
    ErrorOutcome,
    Hang,
    SlowDrip,
    Reset,
    RedirectElsewhere,
    EndlessPages,
    NextElsewhere,
}
