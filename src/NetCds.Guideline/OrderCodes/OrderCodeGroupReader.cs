using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.OrderCodes;

/// <summary>Reads the groups of a ConceptMap.</summary>
internal sealed class OrderCodeGroupReader(ModalityCatalogue catalogue, MapIssues issues)
{
    private readonly List<OrderCodeMapping> _mappings = [];
    private readonly Dictionary<Coding, string> _placeBySource = [];
    private readonly string _ourSystem = catalogue.Modalities[0].LocalCoding.System;

    public OrderCodeMap Read(JsonElement map)
    {
        if (map.ValueKind != JsonValueKind.Object || !map.TryGetProperty("resourceType", out var type) || !type.ValueEquals("ConceptMap"u8))
        {
            issues.Error(string.Empty, "this is not a FHIR R4 ConceptMap. Its resourceType must be \"ConceptMap\".");
            return OrderCodeMap.None;
        }

        var groups = 0;
        foreach (var (group, path) in issues.Items(map, "group", string.Empty))
        {
            groups++;
            ReadGroup(group, path);
        }

        if (groups == 0 && issues.Count == 0)
        {
            issues.Error("group", "there is none, so nothing is mapped. Add a group with source, target and elements.");
        }

        return issues.Count > 0 ? OrderCodeMap.None : new OrderCodeMap(_mappings, catalogue.Systems);
    }

    private void ReadGroup(JsonElement group, string path)
    {
        var source = issues.Required(group, "source", path, "Write the address of your code system, for example urn:oid:….");
        var target = issues.Required(group, "target", path, $"Write \"{_ourSystem}\".");
        if (source == _ourSystem)
        {
            issues.Error($"{path}.source", "this is the code system of NetCds itself. The source is your own code system, the target is that of NetCds.");
            source = null;
        }

        if (target is not null && target != _ourSystem)
        {
            issues.Error($"{path}.target", $"'{target}' is not the code system of the orders. Write \"{_ourSystem}\".");
        }

        if (group.TryGetProperty("unmapped", out _))
        {
            issues.Error($"{path}.unmapped", "codes that are not mapped are never taken for something. Remove it.");
        }

        foreach (var (element, elementPath) in issues.Items(group, "element", path))
        {
            ReadElement(element, elementPath, source);
        }
    }

    private void ReadElement(JsonElement element, string path, string? system)
    {
        var code = issues.Required(element, "code", path, "Write the order code as your system has it.");
        var display = issues.Optional(element, "display", path);
        foreach (var (target, targetPath) in issues.Items(element, "target", path))
        {
            ReadTarget(target, targetPath, system is null || code is null ? null : new OrderCode(new Coding(system, code), display));
        }
    }

    private void ReadTarget(JsonElement target, string path, OrderCode? source)
    {
        foreach (var name in (string[])["dependsOn", "product"])
        {
            if (target.TryGetProperty(name, out _))
            {
                issues.Error($"{path}.{name}", "mappings under conditions are not supported. Remove it, or leave the code unmapped.");
            }
        }

        var equivalence = issues.Required(target, "equivalence", path, $"Write one of: {OrderEquivalence.Codes}.");
        var use = equivalence is null ? null : OrderEquivalence.UseOf(equivalence);
        if (equivalence is not null && use is null)
        {
            issues.Error($"{path}.equivalence", $"'{equivalence}' is not an equivalence of FHIR R4. Write one of: {OrderEquivalence.Codes}.");
        }

        if (use is null or OrderCodeUse.None)
        {
            return;
        }

        var id = issues.Required(target, "code", path, $"Write a code of {_ourSystem}.");
        var modality = id is null ? null : catalogue.Find(id);
        if (id is not null && modality is null)
        {
            issues.Error($"{path}.code", $"'{id}' is not a code of {_ourSystem}.{Hint(id)} The codes are the ids of cds-hooks/catalogue/modalities.json.");
        }

        if (source is not null && modality is not null)
        {
            Add(new OrderCodeMapping(source, modality, use == OrderCodeUse.ReadAndWrite), use.Value, equivalence!, path);
        }
    }

    private void Add(OrderCodeMapping mapping, OrderCodeUse use, string equivalence, string path)
    {
        if (use == OrderCodeUse.Ambiguous)
        {
            issues.Remark(
                path,
                $"{mapping.Code.Coding} is not used for {mapping.Modality.Id}: '{equivalence}' says that an order with it need not be one for {mapping.Modality.Title}. "
                + "Orders with it alone are not recognised; map the code to what it means as a whole, an umbrella such as TARE if need be.");
            return;
        }

        var key = mapping.Code.Coding with { System = catalogue.Systems.Canonical(mapping.Code.Coding.System) };
        if (!_placeBySource.TryAdd(key, path))
        {
            issues.Error(path, $"{mapping.Code.Coding} is mapped already, at {_placeBySource[key]}. Keep one target for each code.");
            return;
        }

        _mappings.Add(mapping);
    }

    private string Hint(string id)
    {
        var written = id.Replace('-', '_');
        var meant = Find(m => string.Equals(m.Id, written, StringComparison.OrdinalIgnoreCase))
            ?? Find(m => string.Equals(m.Title, id, StringComparison.OrdinalIgnoreCase))
            ?? Find(m => m.Id.StartsWith(written, StringComparison.OrdinalIgnoreCase) || written.StartsWith(m.Id, StringComparison.OrdinalIgnoreCase));
        return meant is null ? string.Empty : $" Did you mean {meant.Id}?";
    }

    private Modality? Find(Func<Modality, bool> isMeant) => catalogue.Modalities.FirstOrDefault(isMeant);
}
