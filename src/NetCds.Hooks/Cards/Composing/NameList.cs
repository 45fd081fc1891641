namespace NetCds.Hooks.Cards.Composing;

/// <summary>Looks names up in short lists.</summary>
internal static class NameList
{
    /// <summary>Whether a name is in a list.</summary>
    /// <param name="names">The list.</param>
    /// <param name="name">The name.</param>
    public static bool Contains(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return true;
            }
        }

        return false;
    }
}
