using System.Buffers;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Cards.Wording;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>
/// Suggests draft orders, and the removal of contraindicated ones. Each order is suggested once in an answer, and never when it is drafted already;
/// nothing is ever selected for the reader.
/// </summary>
internal static class SuggestionWriter
{
    /// <summary>Most suggestions of one card.</summary>
    public const int MaxSuggestions = 4;

    // Those that need no escape in an address (RFC 3986, 2.3).
    private static readonly SearchValues<char> SegmentCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>Whether no order for it is offered at one click on this hook.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="order">The order.</param>
    public static bool IsBarred(Composition page, Modality order) => NameList.Contains(order.NoOneClickOn, page.Context.Hook);

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
    public static void Add(CardDraft draft, Composition page, string id, string reason, string? ruleId) =>
        Create(draft, page, id, reason, ruleId, "Draft an order: ");

    /// <summary>Adds an order that takes the place of a contraindicated one, if there is room.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="id">Id of the order in the modality catalogue.</param>
    /// <param name="reason">Why the other is contraindicated.</param>
    /// <returns>Whether it was added.</returns>
    public static bool AddInstead(CardDraft draft, Composition page, string id, string reason) => Create(draft, page, id, "Instead of a contraindicated order: " + reason, null, "Draft instead: ");

    /// <summary>Adds the removal of a draft to a card, if there is room.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="order">The draft; without an id that an address may hold it cannot be removed.</param>
    public static void AddRemoval(CardDraft draft, Composition page, RecognisedDraft order)
    {
        var slash = order.Reference.IndexOf('/', StringComparison.Ordinal);
        if (draft.Suggestions.Count >= MaxSuggestions || slash <= 0 || !IsSegment(order.Reference.AsSpan(slash + 1)) || !page.ClaimRemoval(order.Reference))
        {
            return;
        }

        page.Scratch.Append("Remove the draft order: ");
        PlainText.Append(page.Scratch, AboutLine.TitleOf(page, order));
        page.Scratch.Append(" (");
        PlainText.Append(page.Scratch, order.Reference);
        page.Scratch.Append(')');
        var label = page.Scratch.ToString();
        page.Scratch.Clear();
        draft.Suggestions.Add(new Suggestion
        {
            Label = label,
            Uuid = StableUuid.Of(page.Context.HookInstance, "removal", order.Reference),
            Actions = [new CardAction { Type = "delete", Description = label, ResourceId = order.Reference }],
        });
    }

    // Clients put it into the address of what they delete: nothing in it may lead elsewhere. Ids of drafts may be longer than FHIR says.
    private static bool IsSegment(ReadOnlySpan<char> id) => !id.ContainsAnyExcept(SegmentCharacters) && id.ContainsAnyExcept('.');

    private static bool Create(CardDraft draft, Composition page, string id, string reason, string? ruleId, string lead)
    {
        if (draft.Suggestions.Count >= MaxSuggestions
            || page.Context.Modalities.Find(id) is not { } order
            || IsBarred(page, order)
            || !page.ClaimSuggestion(id))
        {
            return false;
        }

        PlainText.Append(page.Scratch, reason.AsSpan().Trim().TrimEnd('.'));
        if (ruleId is not null)
        {
            page.Scratch.Append(" (NetCds rule ").Append(ruleId).Append(')');
        }

        var why = page.Scratch.ToString();
        page.Scratch.Clear();
        var dose = page.Context.Site.Doses.GetValueOrDefault(order.Id);
        var label = Label(page, lead, order, dose);
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
                    Resource = new ProposedOrder(order, page.Context.PatientId, why) { Code = page.Context.Site.OrderCodes.CodeFor(order), Dose = dose },
                },
            ],
        });
        return true;
    }

    // The title stays as the catalogue has it, so that the order is found again in the list of orders.
    private static string Label(Composition page, string lead, Modality order, SiteDose? dose)
    {
        var scratch = page.Scratch.Append(lead).Append(order.Title);
        if (dose is not null)
        {
            scratch.Append(", dose as this site has configured it: ");
            PlainText.Append(scratch, dose.Text);
        }
        else if (order.ResourceType == "MedicationRequest")
        {
            scratch.Append(", dose by local protocol");
        }

        var label = scratch.ToString();
        scratch.Clear();
        return label;
    }
}
