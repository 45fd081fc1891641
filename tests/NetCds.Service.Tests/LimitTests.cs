using System.IO.Compression;
using System.Net;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Service.Tests;

public sealed class LimitTests(TightService service) : IClassFixture<TightService>
{
    [Fact]
    [Trait("CH", "CH-TRAN-20")]
    [Trait("CH", "CH-TRAN-21")]
    public async Task Post_LargerThanTheLimit_Is413AndTheServiceLivesOn()
    {
        using var response = await service.PostAsync(RunningService.PatientView, new byte[TightService.MaxBodyBytes + 1]);

        await response.AssertOutcomeAsync(HttpStatusCode.RequestEntityTooLarge);
        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Information 1101 patient-view answered 413 with 0 cards in ", StringComparison.Ordinal));
        await AssertAliveAsync();
    }

    [Fact]
    public async Task Post_ChunkedLargerThanTheLimit_Is413()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningService.PatientView) { Content = new ByteArrayContent(new byte[3 * TightService.MaxBodyBytes]) };
        request.Headers.TransferEncodingChunked = true;

        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        await response.AssertOutcomeAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Post_SmallThatUnpacksToMoreThanTheLimit_Is413()
    {
        using var stream = new MemoryStream();
        await using (var gzip = new GZipStream(stream, CompressionLevel.Optimal))
        {
            gzip.Write(new byte[20 * TightService.MaxBodyBytes]);
        }

        Assert.True(stream.ToArray().Length < TightService.MaxBodyBytes);

        using var response = await service.PostAsync(RunningService.PatientView, stream.ToArray(), encoding: "gzip");

        await response.AssertOutcomeAsync(HttpStatusCode.RequestEntityTooLarge);
        await AssertAliveAsync();
    }

    private async Task AssertAliveAsync()
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView());
        await response.AssertCardsAsync();
    }
}
