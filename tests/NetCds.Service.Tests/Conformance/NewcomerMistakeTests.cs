using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Service.Tests.Conformance;

/// <summary>What people get wrong who wire a client: the answer says what it is, where, and what to do.</summary>
public sealed class NewcomerMistakeTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly byte[] Good = Calls.PatientView().Bytes();

    public static TheoryData<string, byte[], string?, string> Encodings => new()
    {
        { "gzip unannounced", Gzip(Good), null, "Send Content-Encoding: gzip" },
        { "not gzip", Good, "gzip", "Content-Encoding" },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Good))], null, "UTF-16" },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Good)), null, "UTF-16" },
        { "UTF-16, big end first", Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(Good)), null, "UTF-16" },
        { "UTF-32", Encoding.UTF32.GetBytes(Encoding.UTF8.GetString(Good)), null, "UTF-32" },
        { "Latin-1", Encoding.Latin1.GetBytes("{\"hook\":\"pätient-view\"}"), null, "Encode the JSON as UTF-8" },
        { "a Bundle", Encoding.UTF8.GetBytes(Calls.Bundle().ToJsonString()), null, "resources belong in its member prefetch" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    [Trait("CH", "CH-TRAN-07")]
    [Trait("CH", "CH-TRAN-12")]
    public async Task Post_BodyInAnotherForm_IsToldWhichAndWhatToDo(string name, byte[] body, string? encoding, string expected)
    {
        using var response = await service.PostAsync(RunningService.PatientView, body, encoding: encoding);

        Assert.Contains(expected, Texts(await response.AssertOutcomeAsync(HttpStatusCode.BadRequest)), StringComparison.Ordinal);
        Assert.NotEmpty(name);
    }

    [Theory]
    [InlineData("{\"userId\":\"Practitioner/1\",\"patientId\":\"somebody-else\"}", true)]
    [InlineData("{\"userId\":\"Practitioner/1\",\"patientId\":\"somebody-else\"}", false)]
    [InlineData("null", true)]
    [Trait("CH", "CH-TRAN-13")]
    [Trait("CH", "CH-SAFE-01")]
    public async Task Post_ContextTwice_IsRefusedAsItMayNameTwoPatients(string other, bool isFirst)
    {
        var text = Encoding.UTF8.GetString(Good);
        var body = isFirst ? $"{{\"context\":{other},{text[1..]}" : $"{text[..^1]},\"context\":{other}}}";

        using var response = await service.PostAsync(RunningService.PatientView, Encoding.UTF8.GetBytes(body));

        var outcome = await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
        Assert.Contains(outcome.GetProperty("issue").EnumerateArray(), i => i.GetProperty("expression")[0].GetString() == "context" && Texts(i).Contains("more than once", StringComparison.Ordinal));
        Assert.DoesNotContain("somebody-else", outcome.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("CH", "CH-REQ-02")]
    public async Task Post_AtAnotherHooksAddress_IsToldWhereToLook()
    {
        using var response = await service.PostAsync(RunningService.OrderSign, Calls.PatientView());

        var text = Texts(await response.AssertOutcomeAsync(HttpStatusCode.BadRequest));
        Assert.Contains("order-sign", text, StringComparison.Ordinal);
        Assert.Contains("discovery document", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"Conditions\":{\"resourceType\":\"Bundle\"},\"secret-key\":null}", "2 members of prefetch are keys")]
    [InlineData("{\"problemList\":null}", "1 member of prefetch is a key")]
    [InlineData("{\"patient\":null}", null)]
    [Trait("CH", "CH-EXT-03")]
    [Trait("CH", "CH-PF-12")]
    public async Task Post_OtherPrefetchKeys_AreNamedAsTheReasonWhenNothingCame(string prefetch, string? expected)
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView().With("prefetch", prefetch));

        var text = Texts(await response.AssertOutcomeAsync(HttpStatusCode.PreconditionFailed));
        Assert.Equal(expected is not null, text.Contains("Spell keys as the discovery document does", StringComparison.Ordinal));
        Assert.Contains(expected ?? string.Empty, text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("CH", "CH-TRAN-20")]
    [Trait("CH", "CH-FB-22")]
    public async Task Post_FeedbackTooLong_Is413AndSaysWhatToDo()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningService.PatientView + "/feedback") { Content = new ByteArrayContent(new byte[(4 * 1024 * 1024) + 1]) };
        request.Headers.ExpectContinue = true;

        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("Send less at a time", Texts(await response.AssertOutcomeAsync(HttpStatusCode.RequestEntityTooLarge)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RunningService.PatientView + "/")]
    [InlineData("/CDS-Services/NetLM-Patient-View")]
    public async Task Post_AddressInAnotherSpelling_IsAnswered(string path)
    {
        using var response = await service.PostAsync(path, Calls.PatientView());

        await response.AssertCardsAsync();
    }

    private static string Texts(JsonElement outcome) => outcome.TryGetProperty("issue", out var issues)
        ? string.Join('\n', issues.EnumerateArray().Select(Texts))
        : outcome.GetProperty("details").GetProperty("text").GetString()!;

    private static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return stream.ToArray();
    }
}
