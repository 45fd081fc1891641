namespace NetCds.Guideline.Reports.Text;

/// <summary>What the signs of a report call for: a report without any of them needs no pass for it.</summary>
[Flags]
internal enum SignTraits : byte
{
    None = 0,

    /// <summary>Words may be quoted.</summary>
    Quote = 1,

    /// <summary>Boxes may be ticked, or left empty.</summary>
    Box = 2,

    /// <summary>Blanks may stand there to be filled in, or choices to be made.</summary>
    Blank = 4,
}
