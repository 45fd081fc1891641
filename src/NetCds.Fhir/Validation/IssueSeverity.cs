namespace NetCds.Fhir.Validation;

/// <summary>How grave a finding is (value set <c>issue-severity</c>), the gravest first.</summary>
public enum IssueSeverity
{
    /// <summary>The input could not be read to its end.</summary>
    Fatal,

    /// <summary>The resource breaks a rule; it is not valid.</summary>
    Error,

    /// <summary>The resource is valid, but something is probably not as meant, or a rule of good practice is not kept.</summary>
    Warning,

    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Information,
}
