using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Finds numbers with comparison, range, dimensions and unit: <c>2.3 x 1.8 cm</c>, <c>up to 5 cm</c>, <c>&lt; 2 %</c>, <c>3 per 10 HPF</c>.</summary>
internal ref partial struct QuantityScanner(SentenceScan scan)
{
    /// <summary>The kind of a number without a unit.</summary>
    public const string Plain = "number";

    private const decimal LargestMeant = 1_000_000_000m;
    private const int DigitsOfLargest = 10;

    private readonly SentenceScan _scan = scan;
    private int _at;

    // Comparisons before this token stand before no number.
    private int _vainUntil;
    private Mark? _labelUnit;
    private decimal _labelRate;

    /// <summary>Finds all quantities of the sentence.</summary>
    public void ReadAll()
    {
        if (!_scan.Sentence.MayHaveFigures && (_scan.Traits & ConceptTraits.Number) == ConceptTraits.None)
        {
            return;
        }

        _at = _scan.First;
        while (_at < _scan.End)
        {
            if (!_scan.ConcernsQuantities(_at))
            {
                _at++;
                continue;
            }

            if (_scan.IsAnySign(_at, "(["))
            {
                ReadLabelUnit(_at + 1, ")]");
            }
            else if (_scan.MarkAt(_at, Grammar.Per) >= 0)
            {
                ReadLabelUnit(_at, ":");
            }

            var start = _at;
            if (IsSegments(_at, out var behind))
            {
                _at = behind;
                continue;
            }

            if (_at < _scan.End && _scan.MayBeQuantity(_at))
            {
                ReadAt();
            }

            _at = Math.Max(_at, start + 1);
        }

        Refine();
    }

    // A quantity is large: it is read in its place, and taken away again when there is none.
    private void ReadAt()
    {
        ref var quantity = ref _scan.Quantities.Add();
        quantity = default;
        (quantity.First, quantity.Kind, quantity.Factor, quantity.LowInclusive, quantity.HighInclusive) = (_at, Plain, 1, true, true);
        if (TryRead(ref quantity))
        {
            _labelUnit = null;
            _labelRate = 0;
        }
        else
        {
            _scan.Quantities.Truncate(_scan.Quantities.Count - 1);
        }
    }

    private bool TryRead(ref Quantity quantity)
    {
        var at = _at;
        Comparison? comparison = null;
        if (at < _vainUntil && _scan.MarkAt(at, ConceptRole.Comparator) >= 0)
        {
            return false;
        }

        while (at < _scan.End && _scan.MarkAt(at, ConceptRole.Comparator) is var m and >= 0)
        {
            var next = _scan.Marks[m].Concept.Comparison;
            comparison = next == Comparison.About && comparison is not null ? comparison : next;
            at = _scan.Marks[m].End;
        }

        if (!TryNumber(at, out var low, out var high, out var end))
        {
            _vainUntil = at;
            return false;
        }

        quantity.Number = at;
        quantity.IsWord = _scan.Tokens[at].Kind == TokenKind.Word;
        (quantity.Low, quantity.High) = (low, high);
        end = Unit(end, ref quantity);
        if (MayGoOn(end))
        {
            end = Dimensions(end, ref quantity);
            end = Range(end, ref quantity, comparison);
        }

        end = Rate(end, ref quantity);
        end = After(end, ref comparison);
        Compare(ref quantity, comparison);
        UseLabel(ref quantity);
        quantity.End = end;
        _at = end;
        return true;
    }

    // Whether a further dimension or the end of a range may stand at a token; seldom so, and sooner found out for all of them together.
    private readonly bool MayGoOn(int at)
    {
        const ulong Going = (1UL << (int)Grammar.By) | (1UL << (int)Grammar.To) | (1UL << (int)Grammar.Or) | (1UL << (int)Grammar.Joins);
        return (_scan.GrammarsAt(at) & Going) != 0 || _scan.IsAnySign(at, "-–—");
    }

    private readonly bool TryNumber(int at, out decimal? low, out decimal? high, out int end)
    {
        (low, high, end) = (null, null, at + 1);
        if (at >= _scan.End)
        {
            return false;
        }

        if (_scan.MarkAt(at, ConceptRole.Number) is var m and >= 0)
        {
            end = Spoken(_scan.Marks[m], out low, out high);
            return true;
        }

        ref readonly var token = ref _scan.Tokens[at];
        if (token.Kind != TokenKind.Number || (token.Length >= DigitsOfLargest && token.Value > LargestMeant) || IsGlued(at) || IsMonth(at) || IsSegmentLabel(at))
        {
            return false;
        }

        low = high = token.Value;
        if (IsThousands(at))
        {
            low = high = (token.Value * 1000) + _scan.Tokens[at + 1].Value;
            end++;
        }

        return true;
    }

    // The largest of "2.3 x 1.8 x 1.1 cm"; the unit may stand behind each or only behind the last.
    private readonly int Dimensions(int at, ref Quantity quantity)
    {
        while (at < _scan.End && _scan.MarkAt(at, Grammar.By) is var by and >= 0 && TryNumber(_scan.Marks[by].End, out var low, out _, out var end))
        {
            var largest = Math.Max(quantity.High ?? 0, low ?? 0);
            (quantity.Low, quantity.High) = (largest, largest);
            at = Unit(end, ref quantity);
        }

        return at;
    }

    private readonly int Range(int at, ref Quantity quantity, Comparison? comparison)
    {
        var isDash = _scan.IsAnySign(at, "-–—");
        var isOr = quantity.IsWord && at < _scan.End && _scan.MarkAt(at, Grammar.Or) >= 0;
        var isTo = !isDash && (_scan.MarkAt(at, Grammar.To) >= 0 || isOr);
        var isAnd = comparison == Comparison.Range && at < _scan.End && _scan.MarkAt(at, Grammar.Joins) >= 0;
        if (!isDash && !isTo && !isAnd)
        {
            return at;
        }

        if (!TryNumber(at + 1, out var low, out var high, out var end) || high is null || low is null)
        {
            return at;
        }

        var second = quantity;
        var unitEnd = Unit(end, ref second);
        unitEnd = Dimensions(unitEnd, ref second);
        if (isTo && (comparison == Comparison.Range ? _scan.IsWord(at, Grammar.ToNow) : IsChange()))
        {
            // "from 3.2 to 4.1 cm": what it was and what it is.
            (quantity.Low, quantity.High) = (high, high);
            (quantity.Kind, quantity.Factor, quantity.Number, quantity.First) = (second.Kind, second.Factor, at + 1, at + 1);
            return unitEnd;
        }

        if (quantity.Kind != Plain && second.Kind == Plain && quantity.Low is not null && high < quantity.Low)
        {
            return at;
        }

        var factor = quantity.Kind == Plain || second.Factor == quantity.Factor ? 1 : quantity.Factor / second.Factor;
        if (high < (quantity.Low * factor) || (quantity.Kind != Plain && second.Kind != quantity.Kind))
        {
            return at;
        }

        (quantity.Low, quantity.High) = (quantity.Low * factor, high);
        (quantity.Kind, quantity.Factor) = (second.Kind, second.Factor);
        return unitEnd;
    }

    private static void Compare(ref Quantity quantity, Comparison? comparison)
    {
        quantity.Comparison = comparison;
        switch (comparison)
        {
            case Comparison.Less or Comparison.AtMost:
                quantity.HighInclusive = comparison == Comparison.AtMost;
                quantity.High ??= quantity.Low;
                quantity.Low = null;
                quantity.LowInclusive = false;
                break;
            case Comparison.More or Comparison.AtLeast:
                quantity.LowInclusive = comparison == Comparison.AtLeast;
                quantity.Low ??= quantity.High;
                quantity.High = null;
                quantity.HighInclusive = false;
                break;
            case Comparison.UpTo:
                quantity.IsUpTo = true;
                quantity.Low = null;
                quantity.LowInclusive = false;
                break;
            default:
                break;
        }

        quantity.LowInclusive &= quantity.Low is not null;
        quantity.HighInclusive &= quantity.High is not null;
    }
}
