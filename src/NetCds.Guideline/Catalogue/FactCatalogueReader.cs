using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Catalogue;

/// <summary>Reads the fact catalogue strictly: a member, kind or name it does not know is a mistake, and all mistakes are reported at once.</summary>
public static class FactCatalogueReader
{
    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The file, UTF-8 JSON.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <exception cref="GuidelineFormatException">The file is not a fact catalogue; every mistake is listed.</exception>
    public static FactCatalogue Read(Stream json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var buffer = new MemoryStream();
        json.CopyTo(buffer);
        return Read(buffer.ToArray(), fileName);
    }

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The file's content, UTF-8 JSON.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <exception cref="GuidelineFormatException">The file is not a fact catalogue; every mistake is listed.</exception>
    public static FactCatalogue Read(ReadOnlyMemory<byte> json, string fileName)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, fileName);
        }
        catch (JsonException exception)
        {
            throw new GuidelineFormatException([$"{fileName}: not readable as JSON: {exception.Message}"]);
        }
    }

    private static FactCatalogue Read(JsonElement json, string fileName)
    {
        var errors = new List<string>();
        var root = new FactJson(json, fileName, errors);
        root.Text("id");
        root.Text("version");
        var vocabulary = new FactVocabulary(root);
        var facts = new List<FactJson>();
        foreach (var item in root.Items("facts"))
        {
            var name = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("name", out var text) ? text.ToString() : $"number {facts.Count + 1}";
            facts.Add(new FactJson(item, $"{fileName}: fact '{name}'", errors));
        }

        var definitions = Definitions(facts, vocabulary);
        var sources = new List<FactSourceDefinition>();
        for (var i = 0; i < facts.Count; i++)
        {
            foreach (var source in facts[i].Children("sources"))
            {
                sources.Add(FactSourceParser.Read(source, definitions[i], vocabulary));
            }

            facts[i].RefuseOthers();
        }

        var conventions = FactConventionsParser.Read(root, vocabulary, definitions);
        root.RefuseOthers();
        if (errors.Count > 0)
        {
            throw new GuidelineFormatException(errors);
        }

        return new FactCatalogue(definitions, sources, new CodeSystemAliases(vocabulary.Addresses)) { Conventions = conventions };
    }

    private static List<FactDefinition> Definitions(List<FactJson> facts, FactVocabulary vocabulary)
    {
        var definitions = new List<FactDefinition>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var definition = FactDefinitionParser.Read(fact, definitions.Count, vocabulary);
            if (!names.Add(definition.Name))
            {
                fact.Error("name", $"'{definition.Name}' is taken by another fact.");
            }

            definitions.Add(definition);
        }

        for (var i = 0; i < facts.Count; i++)
        {
            if (definitions[i].SumPer is { } other && !names.Contains(other))
            {
                facts[i].Error("sumPer", $"there is no fact '{other}'.");
            }

            foreach (var derivation in definitions[i].Derivations)
            {
                foreach (var name in derivation.OldestOf)
                {
                    if (!names.Contains(name))
                    {
                        facts[i].Error("derive", $"there is no fact '{name}'.");
                    }
                }
            }
        }

        return definitions;
    }
}
