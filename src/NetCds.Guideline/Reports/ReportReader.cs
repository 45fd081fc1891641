using System.Collections.Concurrent;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Reading;

namespace NetCds.Guideline.Reports;

/// <summary>Reads narrative imaging and pathology reports: what they state of the facts of the catalogue, and with which words.</summary>
/// <remarks>Safe for use from several threads. Time is linear in the length of the text; nothing it can say makes the reader fail.</remarks>
public sealed class ReportReader
{
    private const string Prefix = "lexicon/";
    private const string RulesName = Prefix + "rules.json";

    private readonly ReportLexicon[] _lexicons;
    private readonly IReadOnlyDictionary<string, string> _units;
    private readonly ConcurrentBag<ReportScanner>[] _spare;

    internal ReportReader(IEnumerable<ReportLexicon> lexicons, IReadOnlyDictionary<string, string> units)
    {
        _lexicons = [.. lexicons];
        _units = units;
        _spare = [.. _lexicons.Select(_ => new ConcurrentBag<ReportScanner>())];
    }

    /// <summary>The languages it reads, the one for texts of no known language first.</summary>
    public IEnumerable<string> Languages => _lexicons.Select(l => l.Language);

    /// <summary>Loads the lexicons that come with the program.</summary>
    /// <param name="facts">The fact catalogue, for units.</param>
    /// <exception cref="GuidelineFormatException">They cannot be used; only possible in a build of changed content.</exception>
    public static ReportReader LoadEmbedded(FactCatalogue facts)
    {
        var assembly = typeof(ReportReader).Assembly;
        return Load(
            facts, assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)), name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                return content;
            });
    }

    /// <summary>Loads the lexicons of a folder laid out like <c>cds-hooks/</c>: <c>lexicon/rules.json</c> and one file a language.</summary>
    /// <param name="facts">The fact catalogue, for units.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="GuidelineFormatException">Something in it is missing or wrong; every mistake is listed.</exception>
    public static ReportReader LoadFolder(FactCatalogue facts, string folder)
    {
        var lexicon = Path.Combine(folder, "lexicon");
        if (!File.Exists(Path.Combine(lexicon, "rules.json")))
        {
            throw new GuidelineFormatException([$"{folder}: there is no file lexicon/rules.json in it. Name a folder laid out like cds-hooks/."]);
        }

        return Load(facts, Directory.EnumerateFiles(lexicon, "*.json").Select(f => Prefix + Path.GetFileName(f)), name => File.ReadAllBytes(Path.Combine(folder, name)));
    }

    /// <summary>Reads a report.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="kind">What kind of report it is; none when that is not known.</param>
    /// <param name="language">Its language as in a resource's <c>language</c> (<c>de-AT</c>), or null: then the text tells.</param>
    /// <param name="date">The day of the examination, or null. What the text itself dates more than six months before it is read as historical.</param>
    public ReportReading Read(string text, ReportKinds kind = ReportKinds.None, string? language = null, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var which = LanguageTeller.Tell(_lexicons, text, language);
        var scanner = _spare[which].TryTake(out var spare) ? spare : new ReportScanner(_lexicons[which], _units);
        var statements = scanner.Read(text, kind, date);
        _spare[which].Add(scanner);
        return new ReportReading(text, _lexicons[which].Language, statements, Resolver.Resolve(statements, _lexicons[which].Rules));
    }

    private static ReportReader Load(FactCatalogue facts, IEnumerable<string> names, Func<string, byte[]> content)
    {
        var rules = content(RulesName);
        var errors = new List<string>();
        var lexicons = new List<ReportLexicon>();
        string[] files = [.. names.Where(n => n != RulesName).Order(StringComparer.Ordinal)];
        var read = new (ReportLexicon? Lexicon, IReadOnlyList<string> Errors)[files.Length];
        var contents = Array.ConvertAll(files, f => content(f));
        Parallel.For(0, files.Length, i => read[i] = TryRead(contents[i], files[i], rules));
        foreach (var (lexicon, mistakes) in read)
        {
            errors.AddRange(mistakes);
            if (lexicon is not null)
            {
                lexicons.Add(lexicon);
            }
        }

        if (lexicons.Count > 0)
        {
            errors.AddRange(LexiconChecker.Check(lexicons[0].Rules, facts, RulesName));
        }

        return errors.Count > 0
            ? throw new GuidelineFormatException(errors)
            : new ReportReader(lexicons.OrderBy(l => l.Language != "en").ThenBy(l => l.Language, StringComparer.Ordinal), LexiconChecker.Units(facts));
    }

    private static (ReportLexicon? Lexicon, IReadOnlyList<string> Errors) TryRead(byte[] content, string name, byte[] rules)
    {
        try
        {
            return (LexiconReader.Read(content, name, rules, RulesName), []);
        }
        catch (GuidelineFormatException exception)
        {
            return (null, exception.Errors);
        }
    }
}
