using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Catalogue;

/// <summary>The value of every setting for one evaluation, in catalogue order.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class SiteSettings
{
    internal SiteSettings(object[] values)
    {
        Values = values;
        Numbers = [.. values.Select(v => v is decimal number ? Interval.Exactly(number) : null)];
    }

    internal object[] Values { get; }

    /// <summary>The numeric settings as rules compare them, in the places of <see cref="Values"/>; null elsewhere.</summary>
    internal Interval?[] Numbers { get; }
}
