namespace NetCds.Guideline.Reports.Text;

/// <summary>What the signs of a report or sentence call for: one without any of them needs no pass for it.</summary>
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

    /// <summary>A label may end with a colon or bar.</summary>
    Label = 8,

    /// <summary>A semicolon may tell what is before it from what is behind.</summary>
    Semicolon = 16,
}
