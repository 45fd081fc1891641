using System.Text;
using System.Text.Json;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.OrderCodes;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Sites;
using NetCds.Hooks.Tests.Guidelines;
using NetCds.Hooks.Tests.Samples;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Sites;

/// <summary>The shipped guideline at a site that has set something up.</summary>
internal sealed class SiteEngine
{
    private readonly HookAssessor _assessor;

    public SiteEngine(SitePractice site, SiteSettings? settings = null) => _assessor = new HookAssessor(
        Engine.Shipped.Guideline, Engine.Shipped.Templates, settings ?? Catalogue.Defaults, honoursRequestSettings: true, new SettableTime(Engine.Now))
    {
        Site = site,
    };

    public static SettingCatalogue Catalogue => Engine.Shipped.Guideline.Settings;

    public static SiteSettings Settings(params (string Name, string Value)[] changes) => changes.Aggregate(
        Catalogue.Defaults, (settings, change) => Catalogue.WithText(settings, change.Name, change.Value, out var error) ?? throw new ArgumentException(error, nameof(changes)));

    public static OrderCodeMap ExampleCodes()
    {
        List<string> errors = [];
        var map = OrderCodeMapReader.Read(
            File.ReadAllBytes(Repository.PathOf("cds-hooks/order-code-maps/example.json")), "example.json", Engine.Shipped.Guideline.Modalities, errors, []);
        Assert.Empty(errors);
        return map;
    }

    public IReadOnlyList<JsonElement> Cards(string call) => [.. SampleFiles.Parse(Answer(call).Cards).EnumerateArray()];

    public JsonElement Document(string call) => SampleFiles.Parse(Answer(call).Document);

    public string Report(string call) => Answer(call).Report;

    /// <summary>The resources of all suggested orders.</summary>
    public static IEnumerable<JsonElement> Suggested(IEnumerable<JsonElement> cards) => cards
        .Where(c => c.TryGetProperty("suggestions", out _))
        .SelectMany(c => c.GetProperty("suggestions").EnumerateArray())
        .SelectMany(s => s.GetProperty("actions").EnumerateArray())
        .Where(a => a.TryGetProperty("resource", out _))
        .Select(a => a.GetProperty("resource"));

    private (string Document, string Cards, string Report) Answer(string call)
    {
        Assert.True(HookRequestReader.TryRead(Encoding.UTF8.GetBytes(call), expectedHook: null, out var request, out var errors), string.Join('\n', errors));
        using (request)
        {
            Assert.True(_assessor.TryOpen(request, out var opened, out errors), string.Join('\n', errors));
            var result = opened.Assess();
            using var report = new StringWriter();
            new AssessmentReport().Write(report, result, request, Engine.Shipped.Guideline, null);
            return (
                Text(writer => AssessmentWriter.Write(writer, result)),
                Text(writer => new AssessmentCards().Write(writer, result, request, Engine.Shipped.Guideline, new CardOptions(5, Sandbox: true, PublicBaseUrl: null))),
                report.ToString());
        }
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
