using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Facts.Statements;

/// <summary>Makes facts of statements, by the aggregation the catalogue gives each fact.</summary>
internal sealed class StatementResolver
{
    private readonly FactDefinition[] _definitions;
    private readonly Fact[] _unknown;
    private readonly bool[] _isElapsed;

    public StatementResolver(IReadOnlyList<FactDefinition> definitions, IReadOnlyList<FactSourceDefinition> sources)
    {
        _definitions = [.. definitions];
        _unknown = [.. definitions.Select(d => new Fact(d, FactStatus.Unknown))];
        _isElapsed = [.. definitions.Select(d => ElapsedTime.IsMeasuredBy(d, sources))];
    }

    public Fact[] Resolve(StatementLog log, List<DataIssue> issues)
    {
        var facts = (Fact[])_unknown.Clone();
        var set = log.Set;
        for (var i = 0; i < facts.Length; i++)
        {
            if (log.First(i) >= 0 && _definitions[i].SumPer is null)
            {
                facts[i] = Resolve(_definitions[i], log, set, facts, issues);
            }
        }

        // A sum must cover the sessions counted by another fact, so it comes last.
        for (var i = 0; i < facts.Length; i++)
        {
            if (log.First(i) >= 0 && _definitions[i].SumPer is not null)
            {
                facts[i] = Resolve(_definitions[i], log, set, facts, issues);
            }
        }

        return facts;
    }

    private Fact Resolve(FactDefinition fact, StatementLog log, StatementSet set, Fact[] facts, List<DataIssue> issues)
    {
        set.Collect(log, fact);
        if (set.Usable.Count == 0)
        {
            return Unusable(fact, set, issues);
        }

        var choice = Choose(fact, set);
        if (Overrides(fact, set, choice) is { } silent)
        {
            IssueWriter.Add(issues, fact, silent.Issue!, [silent.Evidence]);
            return new Fact(fact, FactStatus.Unknown) { StatedUnknown = true, Effective = silent.Effective, Sources = [silent.Evidence] };
        }

        IssueWriter.AddInvalid(issues, fact, set, since: set[choice].Time);
        var hasNewerUnusable = set.Invalid.Count > 0 && set[set.Invalid[0]].Time >= set[choice].Time;
        return fact.Aggregation switch
        {
            Aggregation.Count => Totals.Count(fact, set, issues),
            Aggregation.Sum => Totals.Sum(fact, set, SessionsOf(fact, facts), issues),
            _ => Known(fact, set, choice, hasNewerUnusable),
        };
    }

    private static Fact? SessionsOf(FactDefinition fact, Fact[] facts)
    {
        foreach (var other in facts)
        {
            if (other.Definition.Name == fact.SumPer)
            {
                return other;
            }
        }

        return null;
    }

    private int Choose(FactDefinition fact, StatementSet set)
    {
        if (_isElapsed[fact.Index])
        {
            return Choice.Smallest(set);
        }

        if (set.IsFallback && fact.Kind == FactKind.Boolean)
        {
            return Choice.Unanimous(set);
        }

        return fact.Aggregation switch
        {
            Aggregation.Any => Choice.Positive(set),
            Aggregation.Strongest => Choice.Strongest(fact, set),
            _ => Choice.Latest(fact, set),
        };
    }

    // A finding recorded without the detail that matters takes the ground from an older statement that there is none.
    private static Statement? Overrides(FactDefinition fact, StatementSet set, int choice)
    {
        foreach (var position in set.Silent)
        {
            if (set[position].Issue is not null && Choice.IsNegative(fact, set[choice].Value) && Choice.IsOnLaterDay(set[position], set[choice]))
            {
                return set[position];
            }
        }

        return null;
    }

    private Fact Known(FactDefinition fact, StatementSet set, int choice, bool hasNewerUnusable)
    {
        if (fact.LargestOfDay)
        {
            Choice.KeepLargestOfDay(set);
        }

        var positions = set.Usable;
        var sources = new FactEvidence[positions.Count];
        var values = positions.Count > 1 && fact.OffersCandidates && !_isElapsed[fact.Index] && !set.IsFallback ? new FactValue[positions.Count] : [];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = set[positions[i]].Evidence;
            if (values.Length > 0)
            {
                values[i] = set[positions[i]].Value;
            }
        }

        return new Fact(fact, FactStatus.Known, set[choice].Value)
        {
            Effective = set[choice].Effective,
            Sources = sources,
            Candidates = values,
            HasNewerUnusable = hasNewerUnusable,
        };
    }

    private Fact Unusable(FactDefinition fact, StatementSet set, List<DataIssue> issues)
    {
        IssueWriter.AddInvalid(issues, fact, set, since: long.MinValue);
        IssueWriter.AddSilent(issues, fact, set);
        var isStale = set.Stale.Count > 0 && (set.Invalid.Count == 0 || StatementOrder.Newest(set[set.Stale[0]], set[set.Invalid[0]]) < 0);
        if (isStale)
        {
            ref var stale = ref set[set.Stale[0]];
            IssueWriter.AddStale(issues, fact, stale.Evidence);
            return new Fact(fact, FactStatus.Stale, stale.Value) { Effective = stale.Effective, Sources = [stale.Evidence] };
        }

        if (set.Invalid.Count > 0)
        {
            ref var invalid = ref set[set.Invalid[0]];
            return new Fact(fact, FactStatus.Invalid, invalid.Value) { Effective = invalid.Effective, Sources = [invalid.Evidence] };
        }

        if (set.Silent.Count == 0)
        {
            return _unknown[fact.Index];
        }

        ref var silent = ref set[set.Silent[0]];
        return new Fact(fact, FactStatus.Unknown) { StatedUnknown = true, Effective = silent.Effective, Sources = [silent.Evidence] };
    }
}
