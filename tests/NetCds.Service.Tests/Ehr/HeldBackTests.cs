using System.Text;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Resilience;
using NetCds.Ehr.Tokens;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Gathering;
using NetCds.Hooks.Requests;
using NetCds.Server.Gathering;

namespace NetCds.Service.Tests.Ehr;

/// <summary>What our own gate keeps away from the EHR is told apart from what the EHR does not give.</summary>
public sealed class HeldBackTests(EhrService service) : IClassFixture<EhrService>
{
    private static readonly EhrReaderOptions OneAtATime =
        new() { Resilience = new EhrResilienceOptions { AttemptTimeout = TimeSpan.FromSeconds(1), MaxConcurrency = 1, MaxQueue = 0 } };

    [Fact(Timeout = 30_000)]
    public async Task GatherAsync_WhileAnotherCallHoldsTheOnlyPlace_IsHeldBack()
    {
        var call = await service.CallAsync("ablation-candidate");
        await using var ehr = await PatientEhr.StartAsync(call, service.Templates);
        ehr.Faults["conditions"] = EhrFault.Hang;
        var server = FhirServerAddress.TryParse(ehr.Address, out _)!;
        using var http = new OutboundHttp(OutboundPolicy.LoopbackOnly);
        var gatherer = new EhrGatherer(new EhrReader(http, OneAtATime), TimeProvider.System);
        var body = Encoding.UTF8.GetBytes(ehr.Calling(call).ToJsonString());
        using var firstRequest = Read(body);
        using var secondRequest = Read(body);

        using var deadline = new EhrDeadline(TimeSpan.FromSeconds(3), TimeProvider.System, TestContext.Current.CancellationToken);

        var first = gatherer.GatherAsync(Open(firstRequest), server, EhrAccess.None, deadline);
        while (ehr.Asked.IsEmpty)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        using var second = await gatherer.GatherAsync(Open(secondRequest), server, EhrAccess.None, deadline);
        using var waited = await first;

        Assert.True(second.IsHeldBack);
        Assert.False(waited.IsHeldBack);
    }

    private static HookRequest Read(byte[] body)
    {
        Assert.True(HookRequestReader.TryRead(body, null, out var request, out _));
        return request;
    }

    private HookCall Open(HookRequest request)
    {
        var guideline = NetCds.Guideline.GuidelineLoader.LoadEmbedded();
        var assessor = new HookAssessor(guideline, service.Templates, guideline.Settings.Defaults, honoursRequestSettings: true, TimeProvider.System);
        Assert.True(assessor.TryOpen(request, out var call, out _));
        return call;
    }
}
