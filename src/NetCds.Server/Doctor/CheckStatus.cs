namespace NetCds.Server.Doctor;

/// <summary>How a check came out.</summary>
public enum CheckStatus
{
    /// <summary>Nothing is to be done.</summary>
    Ok,

    /// <summary>It works, or cannot be told, but somebody should look at it.</summary>
    Warn,

    /// <summary>It does not work.</summary>
    Fail,
}
