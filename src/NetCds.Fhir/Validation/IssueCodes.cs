namespace NetCds.Fhir.Validation;

/// <summary>The codes of findings in use here (value set <c>issue-type</c> of FHIR R4).</summary>
public static class IssueCodes
{
    /// <summary>The shape is wrong: an element that does not exist, a wrong JSON kind, too many or too few occurrences, a wrong type.</summary>
    public const string Structure = "structure";

    /// <summary>A required element is missing.</summary>
    public const string Required = "required";

    /// <summary>A value is not as its type, a fixed value, a pattern or a limit demands.</summary>
    public const string Value = "value";

    /// <summary>A constraint of the definition is broken.</summary>
    public const string Invariant = "invariant";

    /// <summary>A code does not belong to the value set or code system.</summary>
    public const string CodeInvalid = "code-invalid";

    /// <summary>An extension is not known or may not stand here.</summary>
    public const string Extension = "extension";

    /// <summary>Something that is referred to is not here: a profile, a value set, the target of a reference.</summary>
    public const string NotFound = "not-found";

    /// <summary>The same thing stands twice.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>A rule about the content that no constraint expresses.</summary>
    public const string BusinessRule = "business-rule";

    /// <summary>It could not be checked here.</summary>
    public const string NotSupported = "not-supported";

    /// <summary>The input is too large.</summary>
    public const string TooLong = "too-long";

    /// <summary>The check took too long or found too much.</summary>
    public const string TooCostly = "too-costly";

    /// <summary>A definition could not be used.</summary>
    public const string Exception = "exception";
}
