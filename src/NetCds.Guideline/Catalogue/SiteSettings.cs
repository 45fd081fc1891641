namespace NetCds.Guideline.Catalogue;

/// <summary>The value of every setting for one evaluation, in catalogue order.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class SiteSettings
{
    internal SiteSettings(object[] values) => Values = values;

    internal object[] Values { get; }
}
