namespace NetCds.Fhir.Definitions;

/// <summary>Strength of a binding.</summary>
public enum BindingStrength
{
    /// <summary>Codes are only illustrations.</summary>
    Example,

    /// <summary>Codes are advised.</summary>
    Preferred,

    /// <summary>A code of the set where one fits.</summary>
    Extensible,

    /// <summary>A code of the set.</summary>
    Required,
}
