using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Makes of all statements of a report the one that holds for each fact.</summary>
internal static class Resolver
{
    private const int ManyFacts = 32;
    private const int AddendumStanding = 3;

    /// <summary>Resolves.</summary>
    /// <param name="statements">All statements.</param>
    /// <param name="rules">The rules, for how each fact is resolved.</param>
    /// <returns>One current statement a fact, in the order of the text, followed by further lesions of the same section.</returns>
    public static ReportStatement[] Resolve(ReadOnlySpan<ReportStatement> statements, ReportRules rules)
    {
        var facts = rules.Facts;
        var placeOf = new int[facts.Count];
        var resolved = new List<ReportStatement>(Math.Min(statements.Length, ManyFacts));
        foreach (var statement in statements)
        {
            if (statement.Temporality == StatementTemporality.Hypothetical || (statement.Temporality == StatementTemporality.Historical && statement.Value.Code is null))
            {
                continue;
            }

            // The place of a fact is counted from 1.
            ref var place = ref placeOf[statement.FactIndex];
            if (place == 0)
            {
                resolved.Add(statement);
                place = resolved.Count;
            }
            else if (Outranks(statement, resolved[place - 1], facts.ResolutionOf(statement.FactIndex)))
            {
                resolved[place - 1] = statement;
            }
        }

        if (rules.Lesions.Size is { } size && placeOf[facts[size]] is var found and > 0)
        {
            AddFurther(resolved, resolved[found - 1], statements);
        }

        if (!IsInOrder(resolved))
        {
            resolved.Sort(Order);
        }

        return [.. resolved];
    }

    private static void AddFurther(List<ReportStatement> resolved, ReportStatement largest, ReadOnlySpan<ReportStatement> statements)
    {
        foreach (var statement in statements)
        {
            if (statement.FactIndex == largest.FactIndex && statement.Standing == largest.Standing && statement.Temporality == largest.Temporality && statement.Start != largest.Start)
            {
                resolved.Add(statement with { IsFurther = true });
            }
        }
    }

    private static bool IsInOrder(List<ReportStatement> statements)
    {
        for (var i = 1; i < statements.Count; i++)
        {
            if (Order(statements[i - 1], statements[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Order(ReportStatement a, ReportStatement b) =>
        a.IsFurther != b.IsFurther ? a.IsFurther.CompareTo(b.IsFurther) : a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Fact, b.Fact);

    private static bool Outranks(ReportStatement statement, ReportStatement held, FactResolution resolution)
    {
        if (statement.Temporality != held.Temporality)
        {
            return statement.Temporality == StatementTemporality.Current;
        }

        if (resolution.Yields is { } yields && (statement.Value.Code == yields) != (held.Value.Code == yields))
        {
            return held.Value.Code == yields;
        }

        if (resolution.Kind == ResolutionKind.Largest && (statement.IsMinor || held.IsMinor) && statement.Standing != held.Standing)
        {
            return Size(statement) > Size(held);
        }

        // "Lung shunt 4 %" says more than "no relevant shunt" of the conclusion.
        if (resolution.Kind == ResolutionKind.Sharpest && IsExact(statement) != IsExact(held) && Math.Max(statement.Standing, held.Standing) < AddendumStanding)
        {
            return IsExact(statement) ? Allows(held, statement) : !Allows(statement, held);
        }

        if (statement.Standing != held.Standing)
        {
            return statement.Standing > held.Standing;
        }

        if (statement.IsLeading != held.IsLeading && resolution.Kind != ResolutionKind.Largest)
        {
            return statement.IsLeading;
        }

        return resolution.Kind switch
        {
            ResolutionKind.Last => true,
            ResolutionKind.Largest => Size(statement) > Size(held),
            ResolutionKind.Smallest => Size(statement) < Size(held),
            ResolutionKind.Sharpest => statement.SentenceStart != held.SentenceStart && Size(statement) > Size(held),
            ResolutionKind.Strongest => Rank(statement, resolution) > Rank(held, resolution),
            _ => statement.Certainty < held.Certainty && statement.IsNegated == held.IsNegated,
        };
    }

    private static bool IsExact(ReportStatement statement) => statement.Value.Low is { } low && low == statement.Value.High;

    private static bool Allows(ReportStatement bound, ReportStatement exact) =>
        (bound.Value.Low is not { } low || low <= exact.Value.Low) && (bound.Value.High is not { } high || high >= exact.Value.High);

    private static decimal Size(ReportStatement statement) => Math.Max(statement.Value.Low ?? 0, statement.Value.High ?? 0);

    private static int Rank(ReportStatement statement, FactResolution resolution)
    {
        for (var i = 0; i < resolution.Strength.Count; i++)
        {
            if (resolution.Strength[i] == statement.Value.Code)
            {
                // Of two equally strong values the surer one.
                return (i * 4) + 3 - (int)statement.Certainty;
            }
        }

        return -1;
    }
}
