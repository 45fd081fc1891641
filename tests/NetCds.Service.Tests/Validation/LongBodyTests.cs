using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NetCds.Server.Limits;
using NetCds.Server.Validation;

namespace NetCds.Service.Tests.Validation;

/// <summary>Only so many long bodies are in memory at a time; the others wait, and are asked to come again when the wait gets long.</summary>
public sealed class LongBodyTests : IAsyncLifetime
{
    private const string Address = "/fhir/Patient/$validate";

    private static readonly byte[] Long = Encoding.UTF8.GetBytes(
        $$"""{"resourceType":"Patient","active":true,"name":[{"text":"{{new string('a', LongBodyGate.ShortLength)}}"}]}""");

    private readonly List<IDisposable> _places = [];

    private readonly Impatient _impatient = new();

    private readonly Patient _patient = new();

    public async ValueTask InitializeAsync()
    {
        await _impatient.InitializeAsync();
        await _patient.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GiveBack();
        await _impatient.DisposeAsync();
        await _patient.DisposeAsync();
    }

    [Fact]
    public async Task Post_LongWithoutAPlace_WaitsForOne()
    {
        await TakeAllAsync(_patient);
        var waiting = _patient.PostAsync(Address, Long);
        using var small = await _patient.PostAsync(Address, Encoding.UTF8.GetBytes(Validating.Patient));

        Assert.Single(await small.AssertAnsweredAsync());
        Assert.False(waiting.IsCompleted);
        GiveBack();
        using var response = await waiting;

        Assert.DoesNotContain(await response.AssertAnsweredAsync(), Validating.IsError);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, null)]
    [InlineData(false, "gzip")]
    public async Task Post_LongAndNoPlaceInTime_Is503AndSaysWhenToComeAgain(bool isChunked, string? encoding)
    {
        await TakeAllAsync(_impatient);
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(Long) };
        request.Content.Headers.ContentType = new("application/fhir+json");
        request.Headers.TransferEncodingChunked = isChunked;
        if (encoding is not null)
        {
            request.Content.Headers.ContentEncoding.Add(encoding);
        }

        using var refused = await _impatient.Client.SendAsync(request, TestContext.Current.CancellationToken);

        await refused.AssertOutcomeAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter!.Delta);
        GiveBack();
        using var later = await _impatient.PostAsync(Address, Long);
        Assert.DoesNotContain(await later.AssertAnsweredAsync(), Validating.IsError);
    }

    [Fact]
    public async Task Post_AnsweredOrRefused_GivesItsPlaceBack()
    {
        for (var i = 0; i < 3 * ResourceValidation.LongBodies; i++)
        {
            using var response = await _impatient.PostAsync(Address, i % 2 == 0 ? Long : new byte[Long.Length]);

            Assert.Equal(i % 2 == 0 ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
        }
    }

    [Fact]
    public async Task Post_CallerGoesWhileItWaits_NothingIsHeldOrSaid()
    {
        await TakeAllAsync(_patient);
        using var gone = new CancellationTokenSource();
        using var content = new ByteArrayContent(Long);
        var waiting = _patient.Client.PostAsync(Address, content, gone.Token);
        using var alive = await _patient.PostAsync(Address, Encoding.UTF8.GetBytes(Validating.Patient));
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        GiveBack();
        await TakeAllAsync(_patient);
        GiveBack();
        using var later = await _patient.PostAsync(Address, Long);
        Assert.DoesNotContain(await later.AssertAnsweredAsync(), Validating.IsError);
        Assert.DoesNotContain(_patient.Logs.Lines, l => l.Contains("answered 5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Validate_CallerGoesMeanwhile_IsEnded()
    {
        var validation = _patient.Services.GetRequiredService<ResourceValidation>();
        var names = string.Join(',', Enumerable.Repeat("""{"family":"A","given":["B","C"]}""", 5000));
        using var document = System.Text.Json.JsonDocument.Parse($$"""{"resourceType":"Patient","name":[{{names}}]}""");
        using var gone = new CancellationTokenSource();

        Assert.NotNull(await validation.ValidateAsync(document.RootElement, default, [], gone.Token));
        var turn = validation.ValidateAsync(document.RootElement, default, [], new CancellationToken(canceled: true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turn);
        Assert.NotNull(await validation.ValidateAsync(document.RootElement, default, [], gone.Token));
    }

    private async Task TakeAllAsync(RunningService service)
    {
        var validation = service.Services.GetRequiredService<ResourceValidation>();
        for (var i = 0; i < ResourceValidation.LongBodies; i++)
        {
            _places.Add(Assert.IsType<LongBodyPlace>(await validation.EnterAsync(null, TestContext.Current.CancellationToken)));
        }
    }

    private void GiveBack()
    {
        foreach (var place in _places)
        {
            place.Dispose();
        }

        _places.Clear();
    }

    private sealed class Impatient : RunningService
    {
        protected override void Replace(IServiceCollection services) => services.AddSingleton(new ResourceValidation(Time, TimeSpan.FromMilliseconds(100)));
    }

    private sealed class Patient : RunningService
    {
        protected override void Replace(IServiceCollection services) => services.AddSingleton(new ResourceValidation(Time, TimeSpan.FromMinutes(2)));
    }
}
