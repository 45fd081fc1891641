using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Facts.Values;

/// <summary>Answers that say "not documented", the same for every fact.</summary>
internal sealed class NotDocumented(FactConventions conventions, CodeSystems systems)
{
    public CodeTable<bool> Codes { get; } = new(systems, conventions.NotDocumented.Codings.Select(c => KeyValuePair.Create(c, true)));

    public WordSet Words { get; } = WordSet.Of(conventions.NotDocumented.Words);
}
