namespace NetCds.Hooks.Cards;

/// <summary>The source of each kind of card. There are few, so they are made once.</summary>
internal static class CardSources
{
    private const string Name = "NetCds – liver-directed therapy in NELM";

    private static readonly CardSource[] WithoutAddress = Build();

    /// <summary>The source of a card.</summary>
    /// <param name="kind">Kind of card.</param>
    /// <param name="context">The call.</param>
    public static CardSource Of(CardKind kind, CardContext context)
    {
        var source = WithoutAddress[((int)kind * 4) + (context.IsSigned ? 2 : 0) + (context.Sandbox ? 1 : 0)];
        return context.PublicBaseUrl is { Length: > 0 } address ? source with { Url = address } : source;
    }

    private static CardSource[] Build()
    {
        var sources = new CardSource[Enum.GetValues<CardKind>().Length * 4];
        for (var i = 0; i < sources.Length; i++)
        {
            var state = (i & 3) switch
            {
                0 => " (draft guideline)",
                1 => " (draft guideline, sandbox)",
                2 => string.Empty,
                _ => " (sandbox)",
            };
            sources[i] = new CardSource(Name + state, null, CardTopics.Of((CardKind)(i / 4)));
        }

        return sources;
    }
}
