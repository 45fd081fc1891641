using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Reads distances from structures: "4 mm from the gallbladder wall".</summary>
internal sealed partial class DistanceReader(SentenceScan scan, StatementWriter writer)
{
    private const int Ahead = 8;
    private const int Behind = 12;
    private const int Adjectives = 2;

    // The largest distance in millimetres that is read without a word for distances.
    private const decimal Beneath = 10;

    /// <summary>The kind of the report.</summary>
    public ReportKinds Kind { get; set; }

    /// <summary>Reads the sentence; a quantity that is a distance is marked as taken.</summary>
    /// <param name="colon">The colon behind its label, or -1.</param>
    public void Read(int colon)
    {
        if (colon >= 0)
        {
            ReadRow(colon);
        }

        var quantities = scan.Quantities.Items;
        for (var q = 0; q < quantities.Length; q++)
        {
            ref var quantity = ref quantities[q];
            if (quantity.IsTaken || quantity.Kind != "length" || !IsDistance(quantity, out var from) || scan.IsOfAnotherLesion(quantity.First))
            {
                continue;
            }

            var isWithin = IsWithin(quantity);
            foreach (var rule in scan.Lexicon.Rules.Distances)
            {
                if ((rule.Kinds & Kind) == ReportKinds.None)
                {
                    continue;
                }

                if (isWithin)
                {
                    if (Around(quantity, rule) is var around and >= 0)
                    {
                        quantity.IsTaken = true;
                        State(quantity, rule, scan.Marks[around], isWithin);
                    }

                    continue;
                }

                if (IsAway(quantity) && Nearest(quantity.First, rule) is var behind and >= 0)
                {
                    quantity.IsTaken = true;
                    State(quantity, rule, scan.Marks[behind]);
                    continue;
                }

                // "Gallbladder: 6 mm from the lesion", "close to the duct at a distance of 7 mm": what it is away from stood before.
                if ((from == quantity.First || FromLesion(from)) && Nearest(quantity.First, rule) is var named and >= 0)
                {
                    quantity.IsTaken = true;
                    State(quantity, rule, scan.Marks[named]);
                    continue;
                }

                for (var i = from; i >= scan.First && i < scan.End && i < from + Ahead && !scan.IsAnySign(i, ",;"); i++)
                {
                    if (scan.MarkAt(i, rule.From) is var m and >= 0)
                    {
                        quantity.IsTaken = true;
                        State(quantity, rule, scan.Marks[m]);
                        break;
                    }
                }
            }
        }
    }

    // "6 mm from ...", "a distance of 2 cm to ...".
    private bool IsDistance(in Quantity quantity, out int from)
    {
        from = scan.Has(Grammar.Distance) ? BehindDistance(quantity.First) : -1;
        if (from >= 0 || IsAway(quantity) || IsWithin(quantity))
        {
            return true;
        }

        // "3 mm below the diaphragm", "5 mm dorsal of the lesion"; a larger number may be the size of what lies there.
        if (scan.MarkAt(quantity.End, Grammar.Offset) is var offset and >= 0 && scan.Marks[offset].End is var there && (FromLesion(there) || quantity.Low is null or <= Beneath) && !IsSize(quantity.First))
        {
            from = there;
            return true;
        }

        // "reaches to within 6 mm next to the duodenum"
        if (scan.MarkAt(quantity.End, Grammar.Beside) is var next and >= 0 && HasDistanceBefore(quantity.First))
        {
            from = scan.Marks[next].End;
            return true;
        }

        // "a 3 mm distance to the diaphragm"
        var distance = scan.MarkAt(quantity.End, Grammar.Distance);
        if (distance >= 0 && BehindArticle(scan.Marks[distance].End) is var behind && scan.MarkAt(behind, ConceptRole.Organ) >= 0)
        {
            from = behind;
            return true;
        }

        // "hollow organs keep a 25 mm distance"
        if ((distance >= 0 && scan.IsStop(scan.Marks[distance].End)) || (HasDistanceBefore(quantity.First) && (scan.IsStop(quantity.End) || !IsMeasuredFrom(quantity.End))))
        {
            from = quantity.First;
            return true;
        }

        if (!scan.Has(Grammar.From) && !scan.Has(Grammar.Beside) && !scan.Has(Grammar.Of) && !scan.Has(Grammar.To))
        {
            return false;
        }

        // "2 mm separate the lesion from the stomach", "2 mm of parenchyma separate ..."
        var reach = HasDistanceBehind(quantity.End) ? Ahead : 3;
        from = quantity.End;
        for (var i = quantity.End; i < scan.End && i < quantity.End + reach; i++)
        {
            if (scan.MarkAt(i, Grammar.From) is var beside and >= 0 || (scan.MarkAt(i, Grammar.Beside) is var away and >= 0 && (beside = away) >= 0 && scan.IsWord(i, Grammar.Away)))
            {
                from = scan.Marks[beside].End;
                return true;
            }

            if (scan.MarkAt(i, Grammar.Of) >= 0 || scan.MarkAt(i, Grammar.To) >= 0)
            {
                from = i + 1;
                if (quantity.First == scan.First || HasDistanceBefore(quantity.First) || scan.MarkAt(quantity.First - 1, Grammar.Inside) >= 0)
                {
                    return true;
                }

                if (reach < Ahead)
                {
                    return false;
                }
            }
        }

        return false;
    }

    private bool IsSize(int token) => scan.MarkAt(token - 1, Grammar.Measures) >= 0 || scan.MarkAt(token - 1, Grammar.Of) >= 0;

    // "Distance to the bile duct: 4 mm": the structure stands between the word and the quantity.
    private int BehindDistance(int token)
    {
        for (var i = token - 1; i >= scan.First && i > token - 14; i--)
        {
            if (scan.MarkAt(i, Grammar.Distance) is var m and >= 0)
            {
                for (var j = scan.Marks[m].End; j < token; j++)
                {
                    if (scan.MarkAt(j, ConceptRole.Organ) >= 0)
                    {
                        return j;
                    }
                }
            }
        }

        return -1;
    }

    // "central bile duct 6 mm away": the structure stands before.
    private bool IsAway(in Quantity quantity) => scan.MarkAt(quantity.End, Grammar.Away) >= 0 && scan.MarkAt(quantity.End + 1, Grammar.From) < 0;

    private int Nearest(int token, DistanceRule rule)
    {
        for (var m = scan.MarksBefore(token) - 1; m >= 0 && scan.Marks[m].First >= scan.First && scan.Marks[m].First > token - Behind; m--)
        {
            if (rule.From[scan.Marks[m].Id])
            {
                return m;
            }
        }

        return -1;
    }

    private bool IsMeasuredFrom(int token)
    {
        const ulong Words = (1UL << (int)Grammar.From) | (1UL << (int)Grammar.To) | (1UL << (int)Grammar.Of) | (1UL << (int)Grammar.Beside);
        for (var i = token; i < token + 3; i++)
        {
            if ((scan.GrammarsAt(i) & Words) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool FromLesion(int token)
    {
        // "from it", "from the target"
        if (token < scan.End && (scan.MarkAt(token, Grammar.Back) >= 0 || scan.MarkAt(token, Grammar.Partial) >= 0))
        {
            return true;
        }

        var words = 0;
        while (token >= scan.First && token < scan.End && scan.MarkAt(token, ConceptRole.Lesion) < 0 && (scan.MarkAt(token, Grammar.Definite) >= 0 || (scan.Tokens[token].Kind == Text.TokenKind.Word && !IsElsewhere(token) && words++ < Adjectives)))
        {
            token++;
        }

        return scan.MarkAt(token, ConceptRole.Lesion) >= 0;
    }

    private int BehindArticle(int token)
    {
        while (token < scan.End && scan.MarkAt(token, Grammar.Definite) >= 0)
        {
            token++;
        }

        return token;
    }

    private bool IsElsewhere(int token) => scan.MarkAt(token, ConceptRole.Organ) is var m and >= 0 && !scan.Marks[m].Organ!.IsTarget;

    private bool HasDistanceBehind(int token) => scan.Has(Grammar.Distance, token, token + 4);

    private bool HasDistanceBefore(int token) => scan.Has(Grammar.Distance, token - 4, token);

    private void State(Quantity quantity, DistanceRule rule, Mark structure, bool isWithin = false)
    {
        var value = quantity.ToValue(upToIsValue: true);
        var (first, end) = (Math.Min(quantity.First, structure.First), Math.Max(quantity.End, structure.End));
        var effects = scan.EffectsOf(quantity.First, quantity.End);
        if (isWithin)
        {
            effects |= scan.EffectsOf(structure.First, structure.End);
            if ((effects & Effects.Negated) == Effects.None ? value.High <= rule.Within : value.High >= rule.Within)
            {
                writer.Add(rule.Fact, StatedValue.Of("true"), StatedValue.Of("false"), effects, first, end);
            }
        }
        else if (value.High <= rule.Within)
        {
            writer.Add(rule.Fact, StatedValue.Of("true"), null, effects, first, end);
        }
        else if (value.Low > rule.Within || (value.Low == rule.Within && !value.LowInclusive))
        {
            writer.Add(rule.Fact, StatedValue.Of("false"), null, effects, first, end);
        }
    }
}
