using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Statements;

/// <summary>The statements about one fact, sorted out: those that may be used, and the rest. Used again for every fact.</summary>
internal sealed class StatementSet : IComparer<int>
{
    private const int FewStatements = 16;

    private readonly List<int> _usable = new(16);
    private readonly List<int> _fallback = new(4);
    private readonly List<int> _stale = new(8);
    private readonly List<int> _invalid = new(8);
    private readonly List<int> _silent = new(4);
    private StatementLog _log = null!;

    /// <summary>Positions of the statements that may be used, newest first.</summary>
    public List<int> Usable => _usable;

    /// <summary>Whether the usable ones count only because nothing else does.</summary>
    public bool IsFallback { get; private set; }

    /// <summary>Statements older than their validity, newest first.</summary>
    public List<int> Stale => _stale;

    /// <summary>Statements that cannot be right or read, newest first.</summary>
    public List<int> Invalid => _invalid;

    /// <summary>Statements that say too little, newest first.</summary>
    public List<int> Silent => _silent;

    public ref Statement this[int position] => ref _log[position];

    public void Collect(StatementLog log, FactDefinition fact)
    {
        _log = log;
        _usable.Clear();
        _fallback.Clear();
        _stale.Clear();
        _invalid.Clear();
        _silent.Clear();
        for (var i = log.First(fact.Index); i >= 0; i = log[i].Next)
        {
            Of(ref log[i])?.Add(i);
        }

        IsFallback = _usable.Count == 0 && _fallback.Count > 0;
        if (IsFallback)
        {
            _usable.AddRange(_fallback);
        }

        Sort(_usable);
        Sort(_stale);
        Sort(_invalid);
        Sort(_silent);
    }

    // A source with a validity of its own merely falls silent after it: the fact itself has not grown old.
    private List<int>? Of(ref Statement statement) => statement.Outcome switch
    {
        ReadOutcome.NotDocumented => _silent,
        ReadOutcome.Invalid => _invalid,
        _ when IsOlderThan(statement.Source.Definition.ValidDays, ref statement) => null,
        _ when IsOlderThan(statement.Source.Fact.ValidDays(statement.Value), ref statement) => _stale,
        _ => statement.Source.Definition.Weight == FactWeight.Fallback ? _fallback : _usable,
    };

    private bool IsOlderThan(int? days, ref Statement statement) =>
        days is not null && statement.Effective is { } date && statement.Time != long.MaxValue && DayCount.Most(date, _log.EvaluatedAt) > days;

    int IComparer<int>.Compare(int x, int y) => StatementOrder.Newest(_log[x], _log[y]);

    private void Sort(List<int> positions)
    {
        if (positions.Count > FewStatements)
        {
            positions.Sort(this);
            return;
        }

        for (var i = 1; i < positions.Count; i++)
        {
            var position = positions[i];
            var at = i;
            while (at > 0 && StatementOrder.Newest(_log[position], _log[positions[at - 1]]) < 0)
            {
                positions[at] = positions[at - 1];
                at--;
            }

            positions[at] = position;
        }
    }
}
