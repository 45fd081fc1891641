using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Makes cards of drafts: strongest first, no more than allowed, each ended by its standing and its sources.</summary>
internal static class CardFinisher
{
    /// <summary>Makes the cards.</summary>
    /// <param name="page">The composition.</param>
    public static IReadOnlyList<Card> Finish(Composition page)
    {
        var drafts = page.Drafts;
        if (drafts.Count == 0)
        {
            return [];
        }

        Sort(drafts);
        var count = Math.Min(drafts.Count, Math.Max(1, page.Context.MaxCards));
        Fold(page, count);
        var cards = new Card[count];
        for (var i = 0; i < count; i++)
        {
            cards[i] = Finish(page, drafts[i]);
        }

        return cards;
    }

    private static void Sort(List<CardDraft> drafts)
    {
        // Insertion sort: a handful of drafts, and equals keep their order.
        for (var i = 1; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var j = i - 1;
            while (j >= 0 && IsBefore(draft, drafts[j]))
            {
                drafts[j + 1] = drafts[j];
                j--;
            }

            drafts[j + 1] = draft;
        }
    }

    private static bool IsBefore(CardDraft left, CardDraft right) =>
        left.Indicator > right.Indicator || (left.Indicator == right.Indicator && left.Kind < right.Kind);

    private static void Fold(Composition page, int count)
    {
        var drafts = page.Drafts;
        var last = drafts[count - 1];
        var folded = drafts.Count - count;
        for (var i = count; i < drafts.Count; i++)
        {
            var extra = drafts[i];
            EndBlock(last);
            last.Body.Append("**Also:** ");
            DraftWriter.Text(last, page, extra.Summary);
            last.Body.Append("\n\n").Append(extra.Body);
            last.Cite(extra.Cited);
            last.Concerned.UnionWith(extra.Concerned);
            for (var j = 0; j < extra.Suggestions.Count && last.Suggestions.Count < SuggestionWriter.MaxSuggestions; j++)
            {
                last.Suggestions.Add(extra.Suggestions[j]);
            }
        }

        if (folded > 0)
        {
            page.Line.Append(last.Summary);
            last.Summary = SummaryText.Take(page.Line, $" (+{folded} more {(folded == 1 ? "topic" : "topics")})");
        }
    }

    private static Card Finish(Composition page, CardDraft draft)
    {
        var context = page.Context;
        WriteStanding(page, draft);
        SourcesLine.Append(draft.Body, page.Assessment.Citations, draft.Cited, page.Scratch);
        var detail = draft.Body.ToString();
        var source = CardSources.Of(draft.Kind, context);
        return new Card
        {
            Uuid = StableUuid.Of(context.HookInstance, source.Topic.Code, draft.Summary, detail),
            Summary = draft.Summary,
            Detail = detail,
            Indicator = draft.Indicator,
            Source = source,
            Suggestions = draft.Suggestions.Count > 0 ? draft.Suggestions.ToArray() : [],
            OverrideReasons = draft.Indicator > Indicator.Info || draft.Suggestions.Count > 0 ? OverrideReasons.All : [],
        };
    }

    private static void EndBlock(CardDraft draft)
    {
        var body = draft.Body;
        while (body.Length > 0 && body[^1] is '\n')
        {
            body.Length--;
        }

        body.Append(body.Length > 0 ? "\n\n" : string.Empty);
    }

    private static void WriteStanding(Composition page, CardDraft draft)
    {
        EndBlock(draft);
        SiteNotices.Write(draft, page);
        for (var i = 0; i < page.Context.Notices.Count; i++)
        {
            DraftWriter.Sentence(draft, page, page.Context.Notices[i]);
            draft.Body.Append("\n\n");
        }

        draft.Body.Append(page.Context.IsSigned ? "Guideline " : "Draft guideline, experimental until a clinician has signed it: ");
        DraftWriter.Text(draft, page, page.Assessment.GuidelineId);
        draft.Body.Append(' ');
        DraftWriter.Text(draft, page, page.Assessment.GuidelineVersion);
        draft.Body.Append(". Decision support, no substitute for the tumour board.\n\n");
    }
}
