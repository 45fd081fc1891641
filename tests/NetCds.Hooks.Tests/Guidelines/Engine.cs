using System.Text;
using System.Text.Json;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Gathering;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Sandbox;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>The shipped guideline behind the real reader and assessor, as a sandbox service runs it.</summary>
internal sealed class Engine
{
    /// <summary>The time every sample and every case is evaluated for.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly HookAssessor _assessor;

    private Engine(IGuideline guideline)
    {
        Guideline = guideline;
        Templates = PrefetchTemplates.From(guideline.Facts);
        Wrapper = new SandboxRequests(Templates, guideline);
        _assessor = new HookAssessor(guideline, Templates, guideline.Settings.Defaults, honoursRequestSettings: true, new SettableTime(Now));
    }

    public static Engine Shipped { get; } = Load();

    public IGuideline Guideline { get; }

    public PrefetchTemplates Templates { get; }

    public SandboxRequests Wrapper { get; }

    public static Engine Load() => new(GuidelineLoader.LoadEmbedded());

    public HookAssessment Assess(byte[] call) => Answer(call, (result, _) => result);

    /// <summary>The assessment document and the cards of a call, as text.</summary>
    public (string Document, string Cards) Write(byte[] call) => Answer(
        call,
        (result, request) => (
            Text(writer => AssessmentWriter.Write(writer, result)),
            Text(writer => new AssessmentCards().Write(writer, result, request, Guideline, new CardOptions(5, Sandbox: true, PublicBaseUrl: null)))));

    /// <summary>The assessment of a call, and its cards before they are written.</summary>
    public (HookAssessment Result, IReadOnlyList<Card> Cards, CardContext Context) Compose(byte[] call) => Answer(call, (result, request) =>
    {
        var context = new CardContext(
            request.HookInstance.ToString(), request.Hook, request.PatientId, result.EvaluatedAt, Guideline.Modalities, Sandbox: true, MaxCards: 5, PublicBaseUrl: null, Guideline.IsSigned);
        return (result, new CardComposer().Compose(result.Assessment, context), context);
    });

    /// <summary>A patient-view call about the one patient of a Bundle.</summary>
    public byte[] Wrap(string bundle)
    {
        Assert.True(Wrapper.TryWrap(Encoding.UTF8.GetBytes(bundle), Now, out var call, out var error), error?.ToString());
        return call;
    }

    /// <summary>The assessment of a call that is given what it wants by an EHR, round by round.</summary>
    public HookAssessment Assess(byte[] call, Func<WantedData, FetchedData?> ehr) => Answer(call, (result, _) => result, ehr);

    /// <summary>The cards of a call that is given what it wants by an EHR, as text.</summary>
    public string WriteCards(byte[] call, Func<WantedData, FetchedData?> ehr) => Answer(
        call,
        (result, request) => Text(writer => new AssessmentCards().Write(writer, result, request, Guideline, new CardOptions(5, Sandbox: true, PublicBaseUrl: null))),
        ehr);

    private T Answer<T>(byte[] call, Func<HookAssessment, HookRequest, T> use, Func<WantedData, FetchedData?>? ehr = null)
    {
        Assert.True(HookRequestReader.TryRead(call, expectedHook: null, out var request, out var errors), string.Join('\n', errors));
        using (request)
        {
            Assert.True(_assessor.TryOpen(request, out var opened, out errors), string.Join('\n', errors));
            for (var round = 1; ehr is not null && opened.TakeWanted() is { Count: > 0 } wanted; round++)
            {
                Assert.True(round <= 3, "The call never has enough.");
                opened.Supply(wanted.Select(ehr).OfType<FetchedData>());
            }

            return use(opened.Assess(), request);
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
