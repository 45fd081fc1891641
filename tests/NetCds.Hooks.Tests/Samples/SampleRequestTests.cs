using System.Text.Json;

namespace NetCds.Hooks.Tests.Samples;

public sealed class SampleRequestTests
{
    private const int MaxBytes = 45_000;

    private static readonly string[] Hooks = ["patient-view", "order-select", "order-sign"];

    private static readonly string[] ListKeys =
    [
        "conditions", "procedures", "medicationRequests", "medicationStatements", "medicationAdministrations", "allergies", "imagingStudies", "diagnosticReports",
    ];

    public static TheoryData<string> Samples => SampleFiles.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Request_Always_IsACallOfAHookWithAFixedTime(string name)
    {
        var request = SampleFiles.Parse(SampleFiles.SampleText(name));

        Assert.Contains(request.GetProperty("hook").GetString(), Hooks);
        Assert.Equal("Practitioner/example", request.GetProperty("context").GetProperty("userId").GetString());
        Assert.Equal(name, request.GetProperty("context").GetProperty("patientId").GetString());
        Assert.False(request.TryGetProperty("fhirServer", out _));
        var config = request.GetProperty("extension").GetProperty("https://netcds.example/cds-hooks/config");
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), config.GetProperty("asOf").GetDateTimeOffset());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Context_OfAnOrderHook_HasDraftsAndItsSelections(string name)
    {
        var request = SampleFiles.Parse(SampleFiles.SampleText(name));
        var context = request.GetProperty("context");
        var isOrderHook = request.GetProperty("hook").GetString() != "patient-view";

        Assert.Equal(isOrderHook, context.TryGetProperty("draftOrders", out var drafts));
        Assert.Equal(request.GetProperty("hook").GetString() == "order-select", context.TryGetProperty("selections", out var selections));
        if (isOrderHook)
        {
            var orders = drafts.GetProperty("entry").EnumerateArray().Select(e => e.GetProperty("resource")).ToList();
            Assert.All(orders, o => Assert.Equal("draft", o.GetProperty("status").GetString()));
            Assert.All(orders, o => Assert.Equal($"Patient/{name}", o.GetProperty("subject").GetProperty("reference").GetString()));
            var references = orders.ConvertAll(o => $"{o.GetProperty("resourceType").GetString()}/{o.GetProperty("id").GetString()}");
            var selected = selections.ValueKind == JsonValueKind.Array ? selections.EnumerateArray().Select(x => x.GetString()!) : references;
            Assert.NotEmpty(selected);
            Assert.Subset(references.ToHashSet(StringComparer.Ordinal), selected.ToHashSet(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void HookInstances_Always_AreDistinctRandomUuids()
    {
        var instances = Samples.Select(s => SampleFiles.Parse(SampleFiles.SampleText(s.Data)).GetProperty("hookInstance").GetGuid()).ToList();

        Assert.Equal(instances.Count, instances.Distinct().Count());
        Assert.All(instances, i => Assert.Equal(4, i.Version));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Prefetch_Always_AnswersEveryList(string name)
    {
        var prefetch = SampleFiles.Parse(SampleFiles.SampleText(name)).GetProperty("prefetch");
        var keys = prefetch.EnumerateObject().Select(m => m.Name).ToList();
        var observations = keys.Where(k => k.StartsWith("observations", StringComparison.Ordinal)).ToList();

        Assert.Equal(Enumerable.Range(1, observations.Count).Select(i => $"observations{i}"), observations);
        Assert.NotEmpty(observations);
        Assert.Equal([.. ListKeys.Concat(observations).Append("patient").Order(StringComparer.Ordinal)], keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Lists_Always_AreCompleteSearchResultsOrNull(string name)
    {
        var lists = SampleFiles.Parse(SampleFiles.SampleText(name)).GetProperty("prefetch").EnumerateObject().Where(m => m.Name != "patient");

        Assert.All(lists, list => AssertComplete(list.Value));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Resources_Always_AreAboutThePatientInContext(string name) => Subjects.AssertAllAbout(name, SampleFiles.Parse(SampleFiles.SampleText(name)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_Always_IsSmallAndHasNoOpenDates(string name)
    {
        var text = SampleFiles.SampleText(name);

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(text), 1, MaxBytes);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
    }

    private static void AssertComplete(JsonElement list)
    {
        if (list.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        Assert.Equal("searchset", list.GetProperty("type").GetString());
        Assert.Equal(list.GetProperty("entry").GetArrayLength(), list.GetProperty("total").GetInt32());
    }
}
