using System.Collections.Frozen;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Resources;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Patients;

namespace NetCds.Guideline.Facts;

/// <summary>
/// Reads the facts of the catalogue from a patient's resources and draft orders in one pass. What it returns depends on nothing but its
/// arguments, and not on the order of the resources.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class FactReader
{
    private readonly FrozenDictionary<string, ResourceReader> _readers;
    private readonly StatementResolver _resolver;
    private readonly FactSourceDefinition[] _lists;
    private readonly FactCatalogue _catalogue;
    private readonly Spares<StatementLog> _logs;

    /// <summary>Prepares a reader.</summary>
    /// <param name="catalogue">The facts and where they are read.</param>
    public FactReader(FactCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _catalogue = catalogue;
        _readers = ReaderTable.Create(catalogue);
        _resolver = new StatementResolver(catalogue.Definitions, catalogue.Sources);
        _logs = new Spares<StatementLog>(() => new StatementLog(catalogue.Definitions.Count));
        _lists = [.. catalogue.Sources.Where(s => s.Read == FactReadKind.ListsAnswered)];
    }

    /// <summary>Reads the facts. Nothing is derived, assumed from absence, or set aside as not applicable.</summary>
    /// <param name="record">What is at hand about the patient.</param>
    /// <param name="evaluatedAt">The time from which ages count.</param>
    public FactReading Read(PatientRecord record, DateTimeOffset evaluatedAt)
    {
        ArgumentNullException.ThrowIfNull(record);
        var log = _logs.Take();
        log.Begin(record, evaluatedAt);
        ReadResources(record, log);
        Trend.Conclude(log);
        var issues = new List<DataIssue>();
        var facts = _resolver.Resolve(log, issues);
        Nameless.Report(log, issues);
        log.End();
        _logs.GiveBack(log);

        ReadLists(record, facts);
        Contradictions.Apply(_catalogue.Conventions.Contradictions, facts, issues);
        return new FactReading(facts, issues);
    }

    private void ReadResources(PatientRecord record, StatementLog log)
    {
        var type = string.Empty;
        ResourceReader? reader = null;
        for (var i = 0; i < record.Resources.Count; i++)
        {
            var resource = record.Resources[i];

            // Lists come one after the other, so the reader is looked up once a list.
            if (!ReferenceEquals(resource.ResourceType, type))
            {
                type = resource.ResourceType;
                reader = _readers.GetValueOrDefault(type);
            }

            if (reader is not null)
            {
                log.Open(resource, isDraft: false);
                reader.Read(resource, log);
            }
        }

        for (var i = 0; i < record.Drafts.Count; i++)
        {
            var draft = record.Drafts[i].Resource;
            reader = _readers.GetValueOrDefault(draft.ResourceType);
            if (reader is MedicationReader or OrderReader && !record.Drafts[i].IsWithdrawn)
            {
                log.Open(draft, isDraft: true);
                reader.Read(draft, log);
            }
        }
    }

    private void ReadLists(PatientRecord record, Fact[] facts)
    {
        foreach (var source in _lists)
        {
            var answered = true;
            foreach (var list in source.Lists)
            {
                answered &= record.AnsweredLists.Contains(list);
            }

            facts[source.FactIndex] = new Fact(_catalogue.Definitions[source.FactIndex], FactStatus.Known, FactValue.Of(answered));
        }
    }
}
