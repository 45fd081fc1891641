namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>What stands under a heading.</summary>
/// <param name="Standing">How much it weighs: the highest standing that states a fact decides.</param>
/// <param name="Effects">What holds of everything under it.</param>
internal sealed record HeadingMeaning(int Standing, Effects Effects);

/// <summary>What a trigger does.</summary>
/// <param name="Effects">What it makes of its scope.</param>
/// <param name="IsForward">Whether its scope follows it.</param>
/// <param name="IsBackward">Whether its scope precedes it.</param>
/// <param name="Reach">How many tokens its scope may take in.</param>
/// <param name="StopsAtComma">Whether a comma always ends its scope.</param>
/// <param name="IsWide">Whether only the end of the sentence ends its scope.</param>
/// <param name="EndsAtDate">Whether its scope ends behind a date ("compared with the scan of July").</param>
/// <param name="NeedsNow">Whether it only counts in a sentence that also says what is now ("was 3 cm, now 2 cm").</param>
/// <param name="OnlyDenied">Whether it only touches what is denied ("no disease elsewhere, apart from …").</param>
internal sealed record TriggerMeaning(Effects Effects, bool IsForward, bool IsBackward, int Reach, bool StopsAtComma, bool IsWide, bool EndsAtDate, bool NeedsNow, bool OnlyDenied);

/// <summary>What an organ word says of the place.</summary>
/// <param name="Group">The organ, such as <c>liver</c>.</param>
/// <param name="IsTarget">Whether lesions in it are those the guideline asks for.</param>
/// <param name="IsPart">Whether it is a part, so that a size beside it is that of a lesion in it and not its own.</param>
/// <param name="IsStructure">Whether it is a duct, vessel or instrument: it has sizes of its own, but is not where a lesion is.</param>
/// <param name="Sides">The sides it is on.</param>
internal sealed record OrganMeaning(string Group, bool IsTarget, bool IsPart, bool IsStructure, Sides Sides);

/// <summary>What triggers and headings make of a statement.</summary>
[Flags]
internal enum Effects : ushort
{
    None = 0,
    Negated = 1,
    Probable = 2,
    Possible = 4,
    Historical = 8,
    Hypothetical = 16,

    /// <summary>Said of somebody else.</summary>
    OtherPerson = 32,

    /// <summary>Not to be used: technique, or a negation that denies only a change ("no new lesions").</summary>
    Unusable = 64,

    /// <summary>It was so and is no longer, which is a statement about now.</summary>
    Resolved = 128,

    /// <summary>It is to be done: only what is a plan itself is read from it.</summary>
    Planned = 512,

    /// <summary>Told as background: only what holds once it is true ("status post") is read from it.</summary>
    Background = 256,
}

/// <summary>The sides of the liver a place is on.</summary>
[Flags]
internal enum Sides : byte
{
    None = 0,
    Left = 1,
    Right = 2,
    Caudate = 4,
}
