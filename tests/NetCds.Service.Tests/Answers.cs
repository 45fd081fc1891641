using System.Net;
using System.Text.Json;

namespace NetCds.Service.Tests;

/// <summary>Reading of answers.</summary>
internal static class Answers
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    /// <summary>A failure with a FHIR OperationOutcome that says why and nothing about the program.</summary>
    public static async Task<JsonElement> AssertOutcomeAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/fhir+json", response.Content.Headers.ContentType?.MediaType);
        var outcome = await response.JsonAsync();
        Assert.Equal("OperationOutcome", outcome.GetProperty("resourceType").GetString());
        Assert.NotEmpty(outcome.GetProperty("issue")[0].GetProperty("details").GetProperty("text").GetString()!);
        var text = outcome.GetRawText();
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        return outcome;
    }

    public static async Task<JsonElement> AssertCardsAsync(this HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var answer = await response.JsonAsync();
        Assert.Equal(["cards"], answer.EnumerateObject().Select(m => m.Name));
        return answer.GetProperty("cards");
    }
}
