using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads how long ago something was.</summary>
internal static class AgeReading
{
    /// <summary>Records the age in days of the resource being read; without a date the age cannot be known.</summary>
    public static void Add(FactSource source, StatementLog log) => log.Add(
        source,
        log.Effective is { } date ? ReadValue.Of(FactValue.Of(DayCount.Days(date, log.EvaluatedAt)), null, date.Text) : ReadValue.Invalid(IssueCodes.NoDate, log.Resource.ResourceType, null));

    /// <summary>Records its age in hours.</summary>
    public static void AddHours(FactSource source, StatementLog log) => log.Add(
        source,
        log.Effective is { } date ? ReadValue.Of(FactValue.Of(DayCount.Hours(date, log.EvaluatedAt)), null, date.Text) : ReadValue.Invalid(IssueCodes.NoDate, log.Resource.ResourceType, null));

    /// <summary>Records that it is going on now.</summary>
    public static void AddNow(FactSource source, StatementLog log) => log.Add(source, ReadValue.Of(FactValue.Of(0m)));
}
