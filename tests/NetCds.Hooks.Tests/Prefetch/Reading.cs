using System.Text.Json.Nodes;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Hooks.Tests.Prefetch;

/// <summary>Reads the prefetch of a call.</summary>
internal static class Reading
{
    private static readonly PrefetchReader Reader = new(PrefetchTemplates.From(new FakeGuideline().Facts));

    /// <summary>The result for a call whose prefetch was changed. The document stays open: results look into it.</summary>
    public static PrefetchResult Of(Action<JsonObject> change) => OfCall(Calls.PatientView(c => change(c["prefetch"]!.AsObject())));

    public static PrefetchResult OfCall(JsonObject call) =>
        HookRequestReader.TryRead(call.Bytes(), null, out var request, out var errors) ? Reader.Read(request) : throw new InvalidOperationException(string.Join(' ', errors));
}
