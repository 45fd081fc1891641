using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Suggests draft orders. Each order is suggested once in an answer, and never when it is drafted already.</summary>
internal static class SuggestionWriter
{
    /// <summary>Most suggestions of one card.</summary>
    public const int MaxSuggestions = 4;

    // Mapping is an angiography: nobody should order one with a click while opening a chart (rule R-110).
    private const string MappingAngiography = "MAA_MAPPING";

    /// <summary>Adds the orders to a card, as far as there is room.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="orders">Ids of orders in the modality catalogue; unknown ones are passed over.</param>
    /// <param name="reason">Why, as plain text for the order.</param>
    /// <param name="ruleIds">Rules that ask for it; the first is named.</param>
    public static void Add(CardDraft draft, Composition page, IReadOnlyList<string> orders, string reason, IReadOnlyList<string> ruleIds)
    {
        for (var i = 0; i < orders.Count; i++)
        {
            Add(draft, page, orders[i], reason, ruleIds.Count > 0 ? ruleIds[0] : null);
        }
    }

    /// <summary>Adds an order to a card, if there is room.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="id">Id of the order in the modality catalogue.</param>
    /// <param name="reason">Why, as plain text for the order.</param>
    /// <param name="ruleId">The rule that asks for it, or null.</param>
    public static void Add(CardDraft draft, Composition page, string id, string reason, string? ruleId)
    {
        if (draft.Suggestions.Count >= MaxSuggestions
            || (id == MappingAngiography && page.Context.IsPatientView)
            || page.Context.Modalities.Find(id) is not { } order
            || !page.ClaimSuggestion(id))
        {
            return;
        }

        PlainText.Append(page.Scratch, reason.AsSpan().Trim().TrimEnd('.'));
        if (ruleId is not null)
        {
            page.Scratch.Append(" (NetCds rule ").Append(ruleId).Append(')');
        }

        var why = page.Scratch.ToString();
        page.Scratch.Clear();
        var dose = order.ResourceType == "MedicationRequest" ? ", dose by local protocol" : string.Empty;
        var label = $"Draft an order: {ModalityNames.InSentence(order.Title)}{dose}";
        draft.Suggestions.Add(new Suggestion
        {
            Label = label,
            Uuid = StableUuid.Of(page.Context.HookInstance, "suggestion", order.Id),
            Actions =
            [
                new CardAction
                {
                    Type = "create",
                    Description = label,
                    Resource = new ProposedOrder(order, page.Context.PatientId, why),
                },
            ],
        });
    }
}
