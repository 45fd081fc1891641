namespace NetCds.Fhir.Terminology;

/// <summary>Whether a code belongs to a value set or system.</summary>
public enum CodeVerdict
{
    /// <summary>It cannot be decided with what is held locally.</summary>
    CannotTell,

    /// <summary>It belongs.</summary>
    Belongs,

    /// <summary>It does not.</summary>
    DoesNotBelong,
}
