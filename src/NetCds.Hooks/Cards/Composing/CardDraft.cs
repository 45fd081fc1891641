using System.Text;
using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>A card while it is written. Drafts are used again for later calls.</summary>
internal sealed class CardDraft
{
    /// <summary>Kind of card.</summary>
    public CardKind Kind { get; private set; }

    /// <summary>Loudest of what it says.</summary>
    public Indicator Indicator { get; private set; }

    /// <summary>The finished summary.</summary>
    public string Summary { get; set; } = string.Empty;

    /// <summary>The detail as far as it is written, in Markdown, every line ended.</summary>
    public StringBuilder Body { get; } = new(4096);

    /// <summary>Ids of the citations it uses, each once.</summary>
    public List<string> Cited { get; } = [];

    /// <summary>Positions of the verdicts it is about; kept only where a limit beyond a label is in use.</summary>
    public HashSet<int> Concerned { get; } = [];

    /// <summary>What it suggests.</summary>
    public List<Suggestion> Suggestions { get; } = [];

    /// <summary>Starts a card.</summary>
    /// <param name="kind">Kind of card.</param>
    public void Start(CardKind kind)
    {
        Kind = kind;
        Indicator = Indicator.Info;
        Summary = string.Empty;
        Body.Clear();
        Cited.Clear();
        Concerned.Clear();
        Suggestions.Clear();
    }

    /// <summary>Makes the card at least as loud as something it says.</summary>
    /// <param name="indicator">How loud that is.</param>
    public void Raise(Indicator indicator)
    {
        if (indicator > Indicator)
        {
            Indicator = indicator;
        }
    }

    /// <summary>Notes citations.</summary>
    /// <param name="ids">Their ids.</param>
    public void Cite(IReadOnlyList<string> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!Cited.Contains(ids[i]))
            {
                Cited.Add(ids[i]);
            }
        }
    }
}
