using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads DiagnosticReports by code and category. Their narrative is not read here.</summary>
internal sealed class ReportReader : ResourceReader
{
    private readonly CodeTable<FactSource> _categories;

    public ReportReader(SourceMatcher matcher, IReadOnlyList<FactSource> sources, CodeSystems systems)
        : base(matcher) =>
        _categories = new CodeTable<FactSource>(systems, sources.SelectMany(s => s.Definition.Categories.Select(c => KeyValuePair.Create(c, s))));

    /// <inheritdoc />
    public override void Read(FhirResource resource, StatementLog log)
    {
        Match(resource["code"u8], log);
        foreach (var category in resource["category"u8].Items())
        {
            if (_categories.TryFind(category, out var source))
            {
                log.Matched.Add(source);
            }
        }

        for (var i = 0; i < log.Matched.Count; i++)
        {
            if (log.Matched[i].Accepts(resource["status"u8]))
            {
                ProcedureReader.Add(log.Matched[i], log);
            }
        }
    }
}
