using System.Text.Json;

namespace NetCds.Hooks.Discovery;

/// <summary>The hook services of this build.</summary>
public static class HookServices
{
    private const string Resource = "services/services.json";

    /// <summary>Reads the services published with this build, in the order of the file.</summary>
    public static IReadOnlyList<HookService> LoadEmbedded()
    {
        using var stream = typeof(HookServices).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The build has no resource '{Resource}'.");
        using var document = JsonDocument.Parse(stream);
        var services = new List<HookService>();
        foreach (var service in document.RootElement.GetProperty("services"u8).EnumerateArray())
        {
            services.Add(new HookService(Text(service, "id"), Text(service, "hook"), Text(service, "title"), Text(service, "description"), Text(service, "usageRequirements")));
        }

        return services;
    }

    private static string Text(JsonElement service, string name) =>
        service.GetProperty(name).GetString() is { Length: > 0 } text ? text : throw new InvalidOperationException($"A service in '{Resource}' has no '{name}'.");
}
