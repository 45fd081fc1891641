using NetCds.Ehr.Addresses;
using NetCds.Ehr.Inspection;
using NetCds.Hooks.Prefetch;

namespace NetCds.Server.Doctor;

/// <summary>Checks that a server knows what the prefetch templates ask for.</summary>
internal static class SearchChecks
{
    // Without these nothing can be concluded; without the others some facts stay unknown.
    private static readonly string[] Indispensable = ["Patient", "Condition", "Observation"];

    public static void Check(CheckList list, string setting, FhirServerAddress server, CapabilityStatement statement, PrefetchTemplates templates)
    {
        var types = templates.Keys.GroupBy(k => k.ResourceType, StringComparer.Ordinal).ToList();
        var missing = new SortedDictionary<bool, List<string>> { [true] = [], [false] = [] };
        foreach (var type in types)
        {
            if (Missing(statement, type.Key, type.SelectMany(ParametersOf).Distinct(StringComparer.Ordinal)) is { } what)
            {
                missing[Indispensable.Contains(type.Key, StringComparer.Ordinal)].Add(what);
            }
        }

        if (missing[true].Count > 0)
        {
            list.Fail(
                CheckNames.Searches, server.Text, $"By its CapabilityStatement it lacks what nothing can be said without: {string.Join("; ", missing[true])}.", setting,
                "Have it enabled for the client, or have the EHR send the data as prefetch.");
        }

        if (missing[false].Count > 0)
        {
            list.Warn(
                CheckNames.Searches, server.Text, $"By its CapabilityStatement it lacks: {string.Join("; ", missing[false])}. What is only found there stays unknown, unless calls bring it.", setting,
                "Have it enabled for the client, have the EHR send the data as prefetch, or live with what is asked for by cards.");
        }

        if (missing[true].Count + missing[false].Count == 0)
        {
            var pages = HasCount(statement, types.Select(t => t.Key)) ? string.Empty : "; _count is not mentioned, so pages may come in the server's own size";
            list.Ok(CheckNames.Searches, server.Text, $"It knows all {types.Count} resource types and their search parameters{pages}.");
        }
    }

    private static string? Missing(CapabilityStatement statement, string type, IEnumerable<string> parameters)
    {
        if (!statement.Resources.TryGetValue(type, out var resource))
        {
            return type;
        }

        var missing = parameters.Where(p => !resource.SearchParameters.Contains(p) && !statement.CommonSearchParameters.Contains(p)).ToList();
        if (type == "Patient")
        {
            return resource.Interactions.Count > 0 && !resource.Interactions.Contains("read") ? "reading a Patient" : null;
        }

        return missing.Count == 0 ? null : $"{type} by {string.Join(" and ", missing)}";
    }

    // _count is a result parameter that few servers list though nearly all know it, so it is no more than a remark.
    private static bool HasCount(CapabilityStatement statement, IEnumerable<string> types) =>
        statement.CommonSearchParameters.Contains("_count") || types.Any(t => statement.Resources[t].SearchParameters.Contains("_count"));

    private static IEnumerable<string> ParametersOf(PrefetchKey key)
    {
        var start = key.Template.IndexOf('?', StringComparison.Ordinal);
        return start < 0 ? [] : key.Template[(start + 1)..].Split('&').Select(p => p[..p.IndexOf('=', StringComparison.Ordinal)]);
    }
}
