namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>What a concept has of importance to the readers: a sentence in which none has it needs no reading for it.</summary>
[Flags]
internal enum ConceptTraits : ushort
{
    None = 0,

    /// <summary>An organ or structure.</summary>
    Organ = 1,

    /// <summary>The organ or the lesions the guideline asks about.</summary>
    Target = 2,

    /// <summary>Another organ, which is no mere structure.</summary>
    OtherOrgan = 4,

    /// <summary>A word for a lesion.</summary>
    Lesion = 8,

    /// <summary>It changes what is said around it.</summary>
    Trigger = 16,

    /// <summary>A finding, or the subject of findings.</summary>
    Finding = 32,

    /// <summary>A number or comparison in words.</summary>
    Number = 64,

    /// <summary>Of what a report can have only one.</summary>
    Exclusive = 128,

    /// <summary>A label of quantities.</summary>
    Label = 256,

    /// <summary>A unit of areas, which counts are related to.</summary>
    Area = 512,

    /// <summary>A word for the lesions the guideline asks about.</summary>
    TargetLesion = 1024,

    /// <summary>A subject that findings compete for.</summary>
    Subject = 2048,
}
