using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Titles of facts where only their names are given.</summary>
internal static class FactTitles
{
    /// <summary>The title of a fact, or its name in words when the assessment has no such fact.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="name">Name in the catalogue.</param>
    public static string Of(Composition page, string name) =>
        page.FindFact(name) is { } fact ? FactText.TitleOf(fact.Definition) : name.Replace('_', ' ');
}
