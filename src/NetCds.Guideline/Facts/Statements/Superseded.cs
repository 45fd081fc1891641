using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Statements;

/// <summary>
/// Tells the results from which nothing can follow: numbers older than they are valid for, beside a usable one of a later day. They are most of a long history
/// and need not be read.
/// </summary>
/// <remarks>
/// Only numbers of which the newest counts. Of those a statement too old to be used matters in two cases alone: when nothing else is usable, and when it is
/// wrong and newer than the one in use. So facts do not depend on whether an old result came before or after the new one.
/// </remarks>
/// <param name="factCount">How many facts there are.</param>
internal sealed class Superseded(int factCount)
{
    private readonly int[] _usableDays = new int[factCount];
    private DateTimeOffset _evaluatedAt;

    /// <summary>How many days a source's statements can be used for, when it is of the kind that can be superseded; otherwise null.</summary>
    public static int? HoldsFor(FactSourceDefinition source, FactDefinition fact, bool isElapsed)
    {
        var isNumber = fact.Kind is FactKind.Quantity or FactKind.Integer && fact.Aggregation == Aggregation.Latest && !isElapsed;
        var isResult = source is { ResourceType: "Observation", Weight: FactWeight.Usual, Read: FactReadKind.Value or FactReadKind.RatioToUpperLimit };
        if (!isNumber || !isResult || fact.Validity.Any(v => !v.Value.IsNone))
        {
            return null;
        }

        var days = Math.Min(source.ValidDays ?? int.MaxValue, fact.ValidDays(default) ?? int.MaxValue);
        return days == int.MaxValue ? null : days;
    }

    public void Begin(DateTimeOffset evaluatedAt)
    {
        Array.Clear(_usableDays);
        _evaluatedAt = evaluatedAt;
    }

    /// <summary>Remembers the day of a statement that can be used.</summary>
    public void Note(in Statement statement)
    {
        if (statement.Outcome == ReadOutcome.Value && statement.Source.HoldsForDays is { } days && statement.Effective is { } date
            && DayCount.Most(date, _evaluatedAt) <= days)
        {
            ref var newest = ref _usableDays[statement.Source.Fact.Index];
            newest = Math.Max(newest, DayCount.DayNumber(date.Earliest));
        }
    }

    /// <summary>Whether nothing can follow from what an Observation says about a source's fact.</summary>
    public bool Covers(FactSource source, FhirResource observation) =>
        source.HoldsForDays is { } days
        && _usableDays[source.Fact.Index] is > 0 and var usable
        && DateReader.TryReadBegin(observation["effectiveDateTime"u8].Utf8Text, out var begin, out var precision)
        && DayCount.DayNumber(begin) < usable
        && DayCount.Most(begin, precision, _evaluatedAt) > days;
}
