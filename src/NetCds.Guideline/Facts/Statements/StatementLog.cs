using System.Buffers;
using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Facts.Values;
using NetCds.Guideline.Patients;

namespace NetCds.Guideline.Facts.Statements;

/// <summary>All that the resources of one patient say, grouped by fact, and what the readers need while they read. Used again for other patients.</summary>
internal sealed class StatementLog
{
    private const int UsualCount = 256;

    private readonly int[] _heads;
    private readonly Superseded _superseded;
    private readonly Statement[] _usual = new Statement[UsualCount];
    private Statement[] _statements;
    private FhirResource? _resource;
    private FhirDateTime? _effective;
    private FhirDateTime? _recent;
    private bool _isEffectiveRead;
    private ResourceIndex? _index;
    private string? _reference;
    private bool _isDraft;

    public StatementLog(int factCount)
    {
        _heads = new int[factCount];
        _superseded = new Superseded(factCount);
        _statements = _usual;
    }

    public TextBuffers Buffers { get; } = new();

    public MatchedSources Matched { get; } = new();

    /// <summary>Space to sort out the statements about one fact.</summary>
    public StatementSet Set { get; } = new();

    public List<TrendSample> Trends { get; } = [];

    /// <summary>Entries that name nothing.</summary>
    public List<FactEvidence> Nameless { get; } = [];

    public PatientRecord Record { get; private set; } = null!;

    public DateTimeOffset EvaluatedAt { get; private set; }

    public int Count { get; private set; }

    /// <summary>The resource being read.</summary>
    public FhirResource Resource => _resource!;

    /// <summary>Whether the resource being read is a draft order of the call.</summary>
    public bool IsDraft => _isDraft;

    /// <summary>Resources that references point to; made when first asked for.</summary>
    public ResourceIndex Index => _index ??= new ResourceIndex([.. Record.Referenced, .. Record.Resources]);

    /// <summary>When the resource being read held.</summary>
    public FhirDateTime? Effective
    {
        get
        {
            if (!_isEffectiveRead)
            {
                _effective = EffectiveTime.Of(_resource!, _recent);
                _recent = _effective ?? _recent;
                _isEffectiveRead = true;
            }

            return _effective;
        }
    }

    public void Begin(PatientRecord record, DateTimeOffset evaluatedAt)
    {
        Record = record;
        EvaluatedAt = evaluatedAt;
        Array.Fill(_heads, -1);
        _superseded.Begin(evaluatedAt);
    }

    /// <summary>Forgets the patient.</summary>
    public void End()
    {
        Array.Clear(_statements, 0, Count);
        GiveBack();
        _statements = _usual;
        Count = 0;
        Trends.Clear();
        Nameless.Clear();
        Matched.Clear();
        Record = null!;
        _resource = null;
        _index = null;
        _effective = null;
        _recent = null;
        _reference = null;
    }

    public void Open(FhirResource resource, bool isDraft)
    {
        _resource = resource;
        _isDraft = isDraft;
        _isEffectiveRead = false;
        _reference = null;
        Matched.Clear();
    }

    /// <summary>Index of the first statement about a fact, or -1.</summary>
    public int First(int fact) => _heads[fact];

    public ref Statement this[int index] => ref _statements[index];

    /// <summary>Reference of the resource being read, as evidence names it.</summary>
    public string Reference => _reference ??= _isDraft ? $"{PatientRecord.DraftOrdersList}/{_resource!.Reference}" : _resource!.Reference;

    /// <summary>Whether nothing can follow from what the resource being read, an Observation, says about a source's fact.</summary>
    public bool IsSuperseded(FactSource source) => _superseded.Covers(source, _resource!);

    /// <summary>Records what was read, dated by the resource.</summary>
    public void Add(FactSource source, in ReadValue read, int rank = 0, bool isTotal = false) => Add(source, read, Effective, rank, isTotal);

    /// <summary>Records what was read.</summary>
    public void Add(FactSource source, in ReadValue read, FhirDateTime? effective, int rank = 0, bool isTotal = false)
    {
        if (read.Outcome == ReadOutcome.Nothing)
        {
            return;
        }

        if (Count == _statements.Length)
        {
            Grow();
        }

        var fact = source.Fact.Index;
        if (IsKnownAlready(fact, read))
        {
            return;
        }

        ref var statement = ref _statements[Count];
        statement.Source = source;
        statement.Outcome = read.Outcome;
        statement.Value = read.Value;
        statement.Issue = read.Issue;
        statement.Effective = effective;
        statement.Evidence = new FactEvidence(Reference, read.Path, read.Written, read.Unit, effective);
        statement.Time = _isDraft ? long.MaxValue : effective is { } date ? date.Earliest.UtcTicks : long.MinValue;
        statement.Rank = rank;
        statement.IsTotal = isTotal;
        statement.Next = _heads[fact];
        Judge(ref statement, source);
        _superseded.Note(statement);
        _heads[fact] = Count;
        Count++;
    }

    /// <summary>Records what follows from a measurement kept for comparison.</summary>
    public void AddDerived(in TrendSample sample, FactValue value)
    {
        _reference = sample.Evidence.Reference;
        _isDraft = false;
        Add(sample.Source, ReadValue.Of(value, sample.Evidence.Path, sample.Evidence.Value, sample.Unit), sample.Effective);
    }

    // Two sources of one fact may match one resource, which still says it once. What one resource says stands together.
    private bool IsKnownAlready(int fact, in ReadValue read)
    {
        for (var i = _heads[fact]; i >= 0 && ReferenceEquals(_statements[i].Evidence.Reference, Reference); i = _statements[i].Next)
        {
            ref var other = ref _statements[i];
            if (other.Outcome == read.Outcome && other.Value == read.Value && other.Evidence.Path == read.Path)
            {
                return true;
            }
        }

        return false;
    }

    // Long records are rare: their space is borrowed, so that it is neither kept nor made anew for each of them.
    private void Grow()
    {
        var larger = ArrayPool<Statement>.Shared.Rent(_statements.Length * 2);
        Array.Copy(_statements, larger, Count);
        Array.Clear(_statements, 0, Count);
        GiveBack();
        _statements = larger;
    }

    private void GiveBack()
    {
        if (!ReferenceEquals(_statements, _usual))
        {
            ArrayPool<Statement>.Shared.Return(_statements);
        }
    }

    // Dates are judged here once, so that no reader can forget it.
    private void Judge(ref Statement statement, FactSource source)
    {
        if (statement.Outcome != ReadOutcome.Value)
        {
            return;
        }

        if (statement.Effective is { } date)
        {
            if (!_isDraft && DayCount.IsFuture(date, EvaluatedAt))
            {
                statement.Outcome = ReadOutcome.Invalid;
                statement.Issue = IssueCodes.FutureDate;
            }
        }
        else if (!_isDraft && IsExplicit(source) && (source.Definition.ValidDays is not null || source.Fact.ValidDays(statement.Value) is not null))
        {
            statement.Outcome = ReadOutcome.Invalid;
            statement.Issue = IssueCodes.NoDate;
        }
    }

    /// <summary>Whether a source states its fact in so many words, as opposed to by a resource's presence.</summary>
    public static bool IsExplicit(FactSource source) =>
        source.Definition is { ResourceType: "Observation", Weight: FactWeight.Usual };
}

/// <summary>One measurement of a marker.</summary>
/// <param name="Source">The source it was read by.</param>
/// <param name="Code">Its code.</param>
/// <param name="Unit">Its unit as written.</param>
/// <param name="Value">Its number.</param>
/// <param name="UpperLimit">Upper limit of its reference range, or null.</param>
/// <param name="Effective">Its date.</param>
/// <param name="Evidence">Where it was read.</param>
internal readonly record struct TrendSample(
    FactSource Source, string Code, string Unit, decimal Value, decimal? UpperLimit, FhirDateTime Effective, FactEvidence Evidence);
