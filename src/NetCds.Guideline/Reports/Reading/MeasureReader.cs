using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Gives each quantity to the label it belongs to: the nearest before it, or one that follows at once.</summary>
internal sealed partial class MeasureReader(SentenceScan scan, StatementWriter writer)
{
    private const int Ahead = 6;
    private const int Behind = 24;
    private const int Near = 4;

    private LexiconConcept? _last;
    private LexiconConcept? _table;

    // The place of the quantity being read among those of the sentence.
    private int _at;

    /// <summary>The kind of the report.</summary>
    public ReportKinds Kind { get; set; }

    /// <summary>Forgets the report before.</summary>
    public void Reset() => (_last, _table) = (null, null);

    /// <summary>Reads the sentence; quantities that found a label are marked as taken.</summary>
    public void Read()
    {
        var hasLabel = (scan.Traits & ConceptTraits.Label) != ConceptTraits.None;
        var quantities = scan.Quantities.Items;
        _table = scan.HeadingOrgan is null ? hasLabel ? Heading(quantities) : null : _table;
        for (var q = 0; q < quantities.Length; q++)
        {
            _at = q;
            ref var quantity = ref quantities[q];
            if (quantity.IsTaken)
            {
                continue;
            }

            if (!hasLabel)
            {
                Remembered(ref quantity);
                continue;
            }

            if (Inside(quantity, out var ruleInside) is var inside and >= 0)
            {
                quantity.IsTaken = true;
                State(quantity, scan.Marks[inside], ruleInside!);
                continue;
            }

            var before = Before(quantity, out var ruleBefore);
            var after = After(quantity, out var ruleAfter);
            var hasEarlier = before >= 0 && HasBetween(quantities, q, scan.Marks[before].End, quantity);
            var useAfter = after >= 0 && (before < 0 || (scan.Marks[after].First == quantity.End && IsOwnItem(quantity.First)) || hasEarlier || (scan.Marks[after].First == quantity.End && IsUsedUp(q, scan.Marks[before])) || (ruleBefore!.Fact is null && scan.Marks[before].End + 3 < quantity.First));
            if (before >= 0 && hasEarlier && after < 0 && (!IsListed(quantities, q) || IsSpread(quantities[q - 1], quantity)))
            {
                continue;
            }

            var chosen = useAfter ? after : before;
            if (chosen < 0)
            {
                Remembered(ref quantity);
                continue;
            }

            _last = scan.Marks[chosen].Concept;

            quantity.IsTaken = true;
            if (q + 1 < quantities.Length && IsRestated(quantity, quantities[q + 1], scan.Marks[chosen], useAfter ? ruleAfter! : ruleBefore!))
            {
                continue;
            }

            State(quantity, scan.Marks[chosen], useAfter ? ruleAfter! : ruleBefore!);
            if (!useAfter && ruleBefore!.IsAdjacent)
            {
                Listed(q, scan.Marks[chosen], ruleBefore);
            }
        }
    }

    // "3 mitoses per 10 HPF": the label stands between number and unit.
    private int Inside(in Quantity quantity, out MeasureRule? rule)
    {
        rule = null;
        for (var i = quantity.Number + 1; i < quantity.End; i++)
        {
            for (var m = scan.MarkAt(i); m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == i; m++)
            {
                rule = Rule(scan.Marks[m], quantity);
                if (rule is not null)
                {
                    return m;
                }
            }
        }

        return -1;
    }

    // "In the metastasis it is 14 %": of what the sentence before measured.
    private void Remembered(ref Quantity quantity)
    {
        if (_table is not null && quantity.Kind == QuantityScanner.Plain && scan.HeadingOrgan is { IsTarget: true } && scan.IsSign(quantity.First - 1, ':')
            && scan.IsStop(quantity.End) && Rule(_table.Id, quantity) is { } row)
        {
            quantity.IsTaken = true;
            State(quantity, new Mark(quantity.First, quantity.End, scan.Lexicon.Concepts, scan.Lexicon.Notes[_table.Id]), row);
            return;
        }

        if (_last is null || quantity.Kind == QuantityScanner.Plain || quantity.Kind == "length" || Rule(_last.Id, quantity) is not { Fact: not null } rule)
        {
            return;
        }

        for (var i = quantity.First - 1; i >= scan.First && i > quantity.First - 4; i--)
        {
            if (scan.MarkAt(i, Grammar.Back) >= 0)
            {
                quantity.IsTaken = true;
                var mark = new Mark(quantity.First, quantity.End, scan.Lexicon.Concepts, scan.Lexicon.Notes[_last.Id]);
                State(quantity, mark, rule);
                return;
            }
        }
    }

    private void State(in Quantity measured, in Mark label, MeasureRule rule)
    {
        if (rule.Fact is null)
        {
            return;
        }

        var quantity = measured;
        quantity.Factor *= rule.Factor;
        quantity.Divisor = rule.IsPerLimit ? LimitBehind(measured) : rule.Divisor;
        if (quantity.Divisor <= 0)
        {
            return;
        }

        var value = quantity.ToValue(rule.UpToIsValue);
        if (rule.IsSpan && IsSpan(quantity) && value.Low is { } length)
        {
            value = StatedValue.Of(length);
        }

        // "Krenning (0-4)": all there can be is a scale, not a value.
        if (rule.IsWhole && value.Low == rule.Lowest && value.High == rule.Highest)
        {
            return;
        }

        if ((value.Low ?? value.High) < rule.Lowest || (value.High ?? value.Low) > rule.Highest || (rule.IsWhole && !IsWhole(value)))
        {
            return;
        }

        var ofLabel = scan.EffectsOf(label.First, label.End);
        if (BehindPast(label.End, measured) > label.End || IsNowOf(label, measured))
        {
            ofLabel &= ~Effects.Historical;
        }

        var effects = (scan.EffectsOf(quantity.First, quantity.End) | ofLabel) & ~rule.Ignores;
        writer.Add(rule.Fact, value, null, effects, quantity.First, quantity.End, isLeading: rule.Leading is not null && IsLeading(quantity, label, rule.Leading), needs: rule.Report);
        if (rule.Implies is { } implied)
        {
            writer.Add(implied.Fact, StatedValue.Of("true"), null, effects, label.First, quantity.End, needs: implied.Report);
        }
    }

    // "over 18 months", not "> 18 months" nor "more than 18 months".
    private bool IsSpan(in Quantity quantity) =>
        quantity.Comparison == Comparison.More && quantity.Number == quantity.First + 1 && scan.Tokens[quantity.First].Kind == Text.TokenKind.Word;

    private static bool IsWhole(StatedValue value) =>
        (value.Low is not { } low || low == decimal.Truncate(low)) && (value.High is not { } high || high == decimal.Truncate(high));

    private int Before(in Quantity quantity, out MeasureRule? rule)
    {
        rule = null;
        var farthest = Math.Max(quantity.First - Behind, scan.Start) - 1;
        for (var m = scan.MarksBefore(quantity.Number) - 1; m >= 0; m--)
        {
            ref readonly var mark = ref scan.Marks[m];
            if (mark.End > quantity.Number)
            {
                continue;
            }

            if (mark.End <= farthest)
            {
                return -1;
            }

            if (Rule(mark, quantity) is { IsLeadingAge: false } found)
            {
                if ((quantity.First - BehindPast(mark.End, quantity) <= found.Reach && !scan.HasSemicolon(mark.End, quantity.First)) || IsNowOf(mark, quantity))
                {
                    rule = found;
                    return m;
                }

                return -1;
            }
        }

        return -1;
    }

    private int After(in Quantity quantity, out MeasureRule? rule)
    {
        rule = null;

        // "three cycles of PRRT and two of TACE": behind the next number nothing is this one's.
        var last = Math.Min(scan.End, quantity.End + Ahead);
        last = _at + 1 < scan.Quantities.Count && scan.Quantities[_at + 1].Kind == quantity.Kind ? Math.Min(last, scan.Quantities[_at + 1].First) : last;
        for (var i = quantity.End; i < last && !scan.IsAnySign(i, ",;:") && scan.Tokens[i].Kind != Text.TokenKind.Number; i++)
        {
            for (var m = scan.MarkAt(i); m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == i; m++)
            {
                rule = Rule(scan.Marks[m], quantity);
                if (rule is not null && (!rule.IsDirect || (rule.IsAdjacent && IsAdjacent(quantity.End, i))) && !(rule.IsLeadingAge && !(scan.IsLeadingAge(quantity.Number) && i == quantity.End && scan.IsStop(scan.Marks[m].End))))
                {
                    return m;
                }
            }
        }

        return -1;
    }

    // "a 5 mm margin", "a 5 mm wide margin", not "25 mm with a margin".
    private bool IsAdjacent(int end, int label) => label == end || (label == end + 1 && scan.Tokens[end].Kind == Text.TokenKind.Word && scan.MarkAt(end) < 0);

    // "two radioembolisations, three TACE sessions": each number belongs to what it stands before.
    private bool IsOwnItem(int token) => scan.IsSign(token - 1, ',') || scan.MarkAt(token - 1, Grammar.Joins) >= 0 || scan.MarkAt(token - 1, Grammar.Ends) >= 0;

    private MeasureRule? Rule(in Mark mark, in Quantity quantity) => mark.Has(ConceptTraits.Label) ? Rule(mark.Id, quantity) : null;

    private MeasureRule? Rule(int concept, in Quantity quantity)
    {
        if (scan.Lexicon.Rules.LabelsOf[concept] is not { } rules)
        {
            return null;
        }

        foreach (var rule in rules)
        {
            if (rule.UnitKind == quantity.Kind && (rule.Kinds & Kind) != ReportKinds.None && (rule.With is null || (scan.SectionEffects & Effects.Background) != Effects.None || scan.Has(rule.With)) && !(rule.InTarget && scan.IsElsewhere(quantity.First))
                && !(rule.Unless is not null && scan.Has(rule.Unless)) && !(rule.With is not null && IsDate(quantity)) && !(rule.IsWhole && IsNamed(quantity)))
            {
                return rule;
            }
        }

        return null;
    }

    // "streptozocin / 5-FU": a number within a name counts nothing.
    private bool IsNamed(in Quantity quantity)
    {
        for (var m = quantity.Kind == QuantityScanner.Plain && scan.Tokens[quantity.Number].Kind == Text.TokenKind.Number ? scan.MarksBefore(quantity.Number + 1) - 1 : -1; m >= 0 && scan.Marks[m].First + scan.LongestMark > quantity.Number; m--)
        {
            ref readonly var mark = ref scan.Marks[m];
            if (mark.End > quantity.Number && mark.End > mark.First + 1 && mark.Has(ConceptTraits.Finding) && !mark.Has(ConceptTraits.Label))
            {
                return true;
            }
        }

        return false;
    }

    // "SIRT 6/25": a month is no number of sessions.
    private bool IsDate(in Quantity quantity) => quantity.Kind == QuantityScanner.Plain && (scan.IsSign(quantity.End, '/') || scan.IsSign(quantity.First - 1, '/'));
}
