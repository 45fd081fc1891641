namespace NetCds.Ehr.Tokens;

/// <summary>What an authorization server refuses when it refuses the client, as far as its answer tells.</summary>
public enum TokenRefusal
{
    /// <summary>It does not tell.</summary>
    Unspecified,

    /// <summary>It does not know the client, or nothing says whether it is the client or its proof.</summary>
    Client,

    /// <summary>It does not accept the proof: key, certificate, secret or signature.</summary>
    Proof,

    /// <summary>It does not grant the scope, or does not know the audience.</summary>
    Scope,

    /// <summary>The client may not use client credentials.</summary>
    Grant,

    /// <summary>It does not accept the times of the proof: clocks differ.</summary>
    Clock,

    /// <summary>It does not know the directory.</summary>
    Directory,
}
