using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Narrative;
using NetCds.Guideline.Reports;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline;

/// <summary>Loads a guideline with its catalogues, checks it as a whole and makes it ready for use.</summary>
public static class GuidelineLoader
{
    private const string CataloguePrefix = "catalogue/";
    private const string PlanPrefix = "guideline/PlanDefinition-";

    /// <summary>Loads the guideline that comes with the program.</summary>
    /// <exception cref="GuidelineFormatException">It cannot be used; only possible in a build of changed content.</exception>
    public static IGuideline LoadEmbedded()
    {
        var assembly = typeof(GuidelineLoader).Assembly;

        // The lexicons that come with the program hold no mistakes, so they can wait until there is something to read.
        return Load(
            facts => new Lazy<ReportReader>(() => ReportReader.LoadEmbedded(facts)),
            assembly.GetManifestResourceNames().Where(n => n.StartsWith(PlanPrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            name =>
            {
                using var stream = assembly.GetManifestResourceStream(name);
                if (stream is null)
                {
                    return null;
                }

                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                return content;
            });
    }

    /// <summary>
    /// Loads a guideline from a folder laid out like <c>cds-hooks/</c>: <c>catalogue/*.json</c> and the compiled plan under
    /// <c>guideline/compiled/PlanDefinition-*.json</c>. Reports are read when it holds <c>lexicon/</c> and <c>catalogue/reports.json</c> as well.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="GuidelineFormatException">Something in it is missing or wrong; every mistake is listed.</exception>
    public static IGuideline LoadFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var compiled = Path.Combine(folder, "guideline", "compiled");
        if (!Directory.Exists(compiled))
        {
            throw new GuidelineFormatException([$"{folder}: there is no folder guideline/compiled in it. Name a folder laid out like cds-hooks/."]);
        }

        return Load(
            facts => File.Exists(Path.Combine(folder, "lexicon", "rules.json")) ? Ready(ReportReader.LoadFolder(facts, folder)) : null,
            Directory.EnumerateFiles(compiled, "PlanDefinition-*.json").Select(f => "guideline/" + Path.GetFileName(f)).Order(StringComparer.Ordinal),
            name =>
            {
                var path = name.StartsWith(CataloguePrefix, StringComparison.Ordinal)
                    ? Path.Combine(folder, name)
                    : Path.Combine(compiled, Path.GetFileName(name));
                return File.Exists(path) ? File.ReadAllBytes(path) : null;
            });
    }

    private static Lazy<ReportReader> Ready(ReportReader reader) => new(reader);

    private static LoadedGuideline Load(Func<FactCatalogue, Lazy<ReportReader>?> reader, IEnumerable<string> plans, Func<string, byte[]?> read)
    {
        var errors = new List<string>();
        var names = plans.ToArray();
        if (names.Length != 1)
        {
            errors.Add($"guideline/compiled: exactly one PlanDefinition is needed, there are {names.Length}: {string.Join(", ", names.Select(Path.GetFileName))}.");
        }

        var files = new Dictionary<string, GuidelineFile>(StringComparer.Ordinal);
        foreach (var name in GuidelineBuilder.Catalogues.Select(c => CataloguePrefix + c).Concat(names.Take(1)))
        {
            var content = read(name);
            if (content is null)
            {
                errors.Add($"{name}: the file is missing.");
                continue;
            }

            files[Path.GetFileName(name)] = new GuidelineFile(Path.GetFileName(name), content);
        }

        if (errors.Count > 0)
        {
            throw new GuidelineFormatException(errors);
        }

        var model = GuidelineBuilder.Build(files, files[Path.GetFileName(names[0])]);
        return read(CataloguePrefix + ReportCatalogueReader.FileName) is { } reports
            ? new LoadedGuideline(model, ReportCatalogueReader.Read(reports, model.Graph.Facts), reader(model.Graph.Facts))
            : new LoadedGuideline(model, null, null);
    }
}
