using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Reads a whole report, sentence by sentence; kept for reuse, one report at a time.</summary>
internal sealed partial class ReportScanner
{
    private const int LongestHeading = 9;
    private const int LongestTitle = 5;
    private const int LeastCapitals = 3;
    private const int LongestAside = 20;
    private const int LettersOfToken = 4;
    private const int LeastKept = 1 << 13;
    private const int MostKept = 1 << 17;

    private readonly ReportLexicon _lexicon;
    private readonly SentenceScan _scan;
    private readonly StatementWriter _writer;
    private readonly FormReader _forms;
    private readonly FindingReader _findings;
    private readonly MeasureReader _measures;
    private readonly DistanceReader _distances;
    private readonly LesionFinder _finder;
    private readonly LesionReader _lesions;
    private readonly Buffer<Sentence> _sentences = new();
    private readonly List<LexiconConcept> _heading = [];
    private readonly Spelling _spelling;
    private bool _asideIsShort;

    // "MRI liver. Hx: NET, distal pancreatectomy." within a line ends with it, "Comparison: scan of May." with its sentence.
    private bool _asideIsInline;

    public ReportScanner(ReportLexicon lexicon, IReadOnlyDictionary<string, string> units)
    {
        _lexicon = lexicon;
        _spelling = new Spelling(lexicon.Words);
        _scan = new SentenceScan(lexicon);
        _writer = new StatementWriter(_scan, units);
        _forms = new FormReader(_scan, _writer);
        _findings = new FindingReader(_scan, _writer);
        _measures = new MeasureReader(_scan, _writer);
        _distances = new DistanceReader(_scan, _writer);
        _finder = new LesionFinder(_scan);
        _lesions = new LesionReader(_scan, _writer, _finder);
    }

    /// <summary>Reads a report.</summary>
    /// <returns>Its statements, in the order of the text.</returns>
    public ReportStatement[] Read(string text, ReportKinds kind, DateOnly? date)
    {
        Begin(kind, date);
        var letters = Copy(text);
        _scan.Tokens.Reserve(letters.Length / LettersOfToken);
        Layout.Prepare(letters, _lexicon.Words, _lexicon.IsAnswer, _lexicon.JoinsLines, _lexicon.ColumnOf);
        ReadTokens(letters);
        new SentenceSplitter(letters, _scan.Tokens.Span, _lexicon.IsAbbreviation, _lexicon.IsAnswer, _lexicon.IsOrdered).ReadAll(_sentences);
        foreach (ref readonly var sentence in _sentences)
        {
            Read(sentence);
        }

        if (_writer.HasNeeds)
        {
            _writer.Statements.RemoveAll(s => s.Needs is { } needs && !_scan.HasSeen(needs));
        }

        if (_writer.HasPending && (_scan.ReportTraits & (ConceptTraits.OtherOrgan | ConceptTraits.Target)) == ConceptTraits.OtherOrgan)
        {
            _writer.Statements.RemoveAll(static s => s.IsPending);
        }

        if (_writer.HasUnnamed && _lexicon.Rules.Lesions.Present is { } present)
        {
            Doubts.Spread(_writer.Statements, present);
        }

        var statements = _writer.Statements.ToArray();
        _writer.Reset();
        letters.Clear();
        return statements;
    }

    // Kept apart from what comes before and after: the loop over all characters needs the registers for itself.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadTokens(ReadOnlySpan<char> letters)
    {
        var tokenizer = new Tokenizer(letters, _lexicon.Words, _spelling, _lexicon.DecimalComma);
        tokenizer.ReadAll(_scan.Tokens);
        _scan.HasBlanks = (tokenizer.Signs & SignTraits.Blank) != SignTraits.None;
        if ((tokenizer.Signs & SignTraits.Quote) != SignTraits.None)
        {
            Quotations.Apply(_scan.Tokens);
        }

        if ((tokenizer.Signs & SignTraits.Box) != SignTraits.None)
        {
            Checkboxes.Apply(_scan.Tokens);
        }
    }

    private void Begin(ReportKinds kind, DateOnly? date)
    {
        _scan.Reset();
        _asideIsInline = false;
        _scan.Date = date;
        _sentences.Clear();
        _writer.Reset();
        _findings.Reset();
        _measures.Reset();
        _finder.Reset();
        _lesions.Reset();
        _spelling.Reset();
        _forms.Kind = _findings.Kind = _measures.Kind = _lesions.Kind = _distances.Kind = kind == ReportKinds.None ? ReportKinds.All : kind;
    }

    // The reader's own copy, since the layout is prepared in place; the memory is kept for the next report unless it is much, what stood in it never.
    private Span<char> Copy(string text)
    {
        if (_scan.Text.Length < text.Length || _scan.Text.Length > MostKept)
        {
            _scan.Text = new char[Math.Max(text.Length, LeastKept)];
        }

        text.CopyTo(_scan.Text);
        return _scan.Text.AsSpan(0, text.Length);
    }

    private void Read(Sentence sentence)
    {
        _scan.Open(sentence);
        MarkFinder.Find(_scan);
        var colon = ReadHeadings(sentence);
        if (_scan.First >= _scan.End || (colon < 0 && _scan.Traits == ConceptTraits.None && !sentence.MayHaveFigures))
        {
            return;
        }

        new QuantityScanner(_scan).ReadAll();
        ScopeReader.Apply(_scan);
        DateReader.Apply(_scan);
        _forms.Read(colon);
        _distances.Read(colon);
        _measures.Read();
        _findings.Read();
        _finder.Find();
        _lesions.Read();
        _finder.Close();
    }

    // "FINDINGS:", "Liver:" and both together, at the start of a sentence.
    private int ReadHeadings(Sentence sentence)
    {
        if (sentence.StartsParagraph)
        {
            ClearLine();
            LeaveAside(_asideIsShort);
        }

        LeaveAside(_asideIsInline && (_scan.SectionEffects & (sentence.StartsLine ? Effects.Unusable | Effects.Background : Effects.Unusable)) != Effects.None);
        while (SectionAt(_scan.First, out var end) is { } section)
        {
            _scan.First = end;
            _writer.Section = section.Name;
            _writer.Standing = section.Heading!.Standing;
            _scan.SectionEffects = section.Heading.Effects;
            _asideIsShort = end < _scan.End;
            _asideIsInline = !sentence.StartsLine;
            ClearLine();
            _finder.Reset();
        }

        if (_scan.First >= _scan.End)
        {
            NameSection();
            return -1;
        }

        var colon = Colon();
        var heading = colon >= 0 || !IsTitle(sentence) ? colon : _scan.End;
        if (heading < 0)
        {
            return -1;
        }

        _heading.Clear();
        OrganMeaning? organ = null;
        var sides = Sides.None;
        var names = false;
        foreach (ref readonly var mark in _scan.Marks)
        {
            if (mark.First >= _scan.First && mark.End <= heading)
            {
                _heading.Add(mark.Concept);
                organ ??= mark.Organ;
                sides |= mark.Sides;
                names |= mark.Has(ConceptTraits.Organ) || mark.Is(ConceptRole.Lesion);
            }
        }

        LeaveAside(names && sentence.StartsLine && (_scan.SectionEffects & (Effects.Unusable | Effects.Background)) != Effects.None);
        _findings.SetHeading(CollectionsMarshal.AsSpan(_heading));
        _finder.SetHeading(organ, sides);
        _scan.HeadingOrgan = organ;
        return colon;
    }

    // "Technique: CT of the liver." and "Indication: ..." are one paragraph; what comes after is not technique any more, nor is a line about an organ.
    private void LeaveAside(bool leaves)
    {
        if (leaves && _writer.Standing == 0)
        {
            (_writer.Section, _writer.Standing) = (string.Empty, 1);
            _scan.SectionEffects = Effects.None;
        }
    }

    // "Prior systemic therapies" over a list: what the lines under it are about.
    private void NameSection()
    {
        if ((_scan.SectionEffects & Effects.Background) == Effects.None)
        {
            return;
        }

        _heading.Clear();
        foreach (ref readonly var mark in _scan.Marks)
        {
            _heading.Add(mark.Concept);
        }

        _findings.SetHeading(CollectionsMarshal.AsSpan(_heading));
    }

    private void ClearLine()
    {
        _findings.SetHeading([]);
        _finder.SetHeading(null, Sides.None);
        _scan.HeadingOrgan = null;
    }
}
