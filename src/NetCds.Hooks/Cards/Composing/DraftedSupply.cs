using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Drafts that would supply missing data: they are named, and nothing else is suggested for the same facts.</summary>
internal static class DraftedSupply
{
    /// <summary>Writes the drafts that supply an entry, if any: <c>  - Drafted already: Mapping angiography (ServiceRequest/2)</c>.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="missing">The entry.</param>
    public static void Write(CardDraft draft, Composition page, MissingData missing)
    {
        var written = 0;
        var orders = page.Assessment.Drafts;
        for (var i = 0; i < orders.Count; i++)
        {
            if (page.Context.Modalities.Find(orders[i].ModalityId) is { } order && Supplies(order, missing))
            {
                draft.Body.Append(written++ == 0 ? "  - Drafted already: " : "; ");
                DraftWriter.Text(draft, page, order.Title);
                draft.Body.Append(" (");
                DraftWriter.Text(draft, page, orders[i].Reference);
                draft.Body.Append(')');
            }
        }

        draft.Body.Append(written > 0 ? "\n" : string.Empty);
    }

    /// <summary>Suggests the orders that supply an entry and for which no draft does.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="missing">The entry.</param>
    public static void Suggest(CardDraft draft, Composition page, MissingData missing)
    {
        string? reason = null;
        for (var i = 0; i < missing.Suggested.Count; i++)
        {
            if (!IsSupplied(page, missing, missing.Suggested[i]))
            {
                reason ??= $"{missing.Title}: {missing.Why}";
                SuggestionWriter.Add(draft, page, missing.Suggested[i], reason, missing.RuleIds.Count > 0 ? missing.RuleIds[0] : null);
            }
        }
    }

    private static bool Supplies(Modality order, MissingData missing)
    {
        for (var i = 0; i < order.Satisfies.Count; i++)
        {
            if (NameList.Contains(missing.Facts, order.Satisfies[i]))
            {
                return true;
            }
        }

        return NameList.Contains(missing.Suggested, order.Id);
    }

    // Whether drafts supply everything that an order would.
    private static bool IsSupplied(Composition page, MissingData missing, string id)
    {
        if (page.Assessment.Drafts.Count == 0 || page.Context.Modalities.Find(id) is not { } order)
        {
            return false;
        }

        var wanted = 0;
        for (var i = 0; i < order.Satisfies.Count; i++)
        {
            if (NameList.Contains(missing.Facts, order.Satisfies[i]))
            {
                wanted++;
                if (!IsSupplied(page, order.Satisfies[i]))
                {
                    return false;
                }
            }
        }

        return wanted > 0;
    }

    private static bool IsSupplied(Composition page, string fact)
    {
        var orders = page.Assessment.Drafts;
        for (var i = 0; i < orders.Count; i++)
        {
            if (page.Context.Modalities.Find(orders[i].ModalityId) is { } order && NameList.Contains(order.Satisfies, fact))
            {
                return true;
            }
        }

        return false;
    }
}
