namespace NetCds.Fhir.Definitions.R4;

/// <summary>What is written of an element; the order is that of the values behind it.</summary>
[Flags]
internal enum ElementFlags
{
    /// <summary>Nothing beside place and cardinality.</summary>
    None = 0,

    /// <summary>Id and path do not follow from the element above and are written out.</summary>
    OwnPath = 1 << 0,

    /// <summary>The slice name is what stands behind the colon of the id.</summary>
    DerivedSliceName = 1 << 1,

    /// <summary>Another slice name.</summary>
    OwnSliceName = 1 << 2,

    /// <summary>It is sliced.</summary>
    Slicing = 1 << 3,

    /// <summary>It repeats the content of another.</summary>
    ContentReference = 1 << 4,

    /// <summary>The base path is not the path.</summary>
    OtherBasePath = 1 << 5,

    /// <summary>The base maximum is not the maximum.</summary>
    OtherBaseMax = 1 << 6,

    /// <summary>It has types.</summary>
    Types = 1 << 7,

    /// <summary>It has a fixed value.</summary>
    Fixed = 1 << 8,

    /// <summary>It has a pattern.</summary>
    Pattern = 1 << 9,

    /// <summary>It has a smallest value.</summary>
    MinValue = 1 << 10,

    /// <summary>It has a largest value.</summary>
    MaxValue = 1 << 11,

    /// <summary>Its text is limited.</summary>
    MaxLength = 1 << 12,

    /// <summary>It has constraints.</summary>
    Constraints = 1 << 13,

    /// <summary>It has a binding.</summary>
    Binding = 1 << 14,

    /// <summary>The source says whether it is a modifier.</summary>
    SaysModifier = 1 << 15,

    /// <summary>It is.</summary>
    IsModifier = 1 << 16,

    /// <summary>The source says whether it is part of the summary.</summary>
    SaysSummary = 1 << 17,

    /// <summary>It is.</summary>
    IsSummary = 1 << 18,

    /// <summary>It must be supported.</summary>
    MustSupport = 1 << 19,
}
