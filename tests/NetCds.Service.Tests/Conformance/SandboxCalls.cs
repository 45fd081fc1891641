using System.Net;
using System.Text.Json.Nodes;

namespace NetCds.Service.Tests.Conformance;

/// <summary>Calls about the sandbox patients.</summary>
internal static class SandboxCalls
{
    /// <summary>The call the sandbox makes for a patient.</summary>
    /// <param name="service">The running service.</param>
    /// <param name="patient">Id of the patient.</param>
    /// <param name="hook">order-select or order-sign; null for patient-view.</param>
    /// <param name="order">What is ordered; not used on patient-view.</param>
    public static async Task<JsonObject> OrderCallAsync(this RunningService service, string patient, string? hook, string order)
    {
        var query = hook is null ? string.Empty : $"?hook={hook}&order={order}";
        using var response = await service.SendAsync(HttpMethod.Get, $"/sandbox/requests/{patient}{query}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
    }
}
