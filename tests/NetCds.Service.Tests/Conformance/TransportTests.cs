using System.Net;
using System.Text;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Service.Tests.Conformance;

public sealed class TransportTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string Good = Calls.PatientView().ToJsonString();

    public static TheoryData<string, byte[]> NotJson => new()
    {
        { "no JSON", "nonsense"u8.ToArray() },
        { "empty", [] },
        { "white space", "  \n"u8.ToArray() },
        { "array", "[]"u8.ToArray() },
        { "text", "\"x\""u8.ToArray() },
        { "null", "null"u8.ToArray() },
        { "cut", Encoding.UTF8.GetBytes(Good[..^20]) },
        { "trailing comma", Encoding.UTF8.GetBytes(Good[..^1] + ",}") },
        { "NaN", Encoding.UTF8.GetBytes(Good[..^1] + ",\"x\":NaN}") },
        { "two values", Encoding.UTF8.GetBytes(Good + Good) },
        { "invalid UTF-8", [.. Encoding.UTF8.GetBytes(Good[..^1] + ",\"x\":\""), 0xC3, 0x28, (byte)'"', (byte)'}'] },
    };

    [Theory]
    [MemberData(nameof(NotJson))]
    [Trait("CH", "CH-TRAN-01")]
    [Trait("CH", "CH-TRAN-02")]
    [Trait("CH", "CH-TRAN-03")]
    [Trait("CH", "CH-TRAN-04")]
    [Trait("CH", "CH-TRAN-05")]
    [Trait("CH", "CH-TRAN-06")]
    [Trait("CH", "CH-TRAN-07")]
    public async Task Post_NotOneJsonObject_Is400(string name, byte[] body)
    {
        using var response = await service.PostAsync(RunningService.OrderSign, body);

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, name);
        await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("\"x\":1e400")]
    [InlineData("\"x\":-123456789012345678901234567890123456789012345678901234567890")]
    [InlineData("\"x\":1e-999999999")]
    [InlineData("\"hook\":\"patient-view\"")]
    [InlineData("\"extension\":{\"a\":1},\"extension\":{\"b\":2}")]
    [Trait("CH", "CH-TRAN-13")]
    [Trait("CH", "CH-TRAN-14")]
    public async Task Post_DuplicateMembersAndHugeNumbers_AreTaken(string member)
    {
        using var response = await service.PostAsync(RunningService.PatientView, Encoding.UTF8.GetBytes(Good[..^1] + "," + member + "}"));

        await response.AssertCardsAsync();
    }

    [Fact]
    [Trait("CH", "CH-TRAN-11")]
    public async Task Post_ByteOrderMark_IsSkipped()
    {
        using var response = await service.PostAsync(RunningService.PatientView, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)]);

        await response.AssertCardsAsync();
    }

    [Theory]
    [InlineData(40, HttpStatusCode.OK)]
    [InlineData(1_000, HttpStatusCode.BadRequest)]
    [InlineData(100_000, HttpStatusCode.BadRequest)]
    [InlineData(1_000_000, HttpStatusCode.BadRequest)]
    [Trait("CH", "CH-TRAN-15")]
    [Trait("CH", "CH-TRAN-16")]
    [Trait("CH", "CH-TRAN-17")]
    [Trait("CH", "CH-TRAN-18")]
    public async Task Post_Nested_IsTakenAsFarAsSensible(int depth, HttpStatusCode expected)
    {
        foreach (var (open, close) in new[] {("[", "]"), ("{\"a\":", "}") })
        {
            var text = new StringBuilder(Good, 0, Good.Length - 1, 0).Append(",\"extension\":{\"deep\":");
            text.Insert(text.Length, open, depth).Append('1').Insert(text.Length, close, depth).Append("}}");

            using var response = await service.PostAsync(RunningService.PatientView, Encoding.UTF8.GetBytes(text.ToString()));

            Assert.Equal(expected, response.StatusCode);
        }
    }

    [Fact]
    [Trait("CH", "CH-TRAN-22")]
    public async Task Post_MarkupInDemographics_ComesBackNowhere()
    {
        var call = Calls.PatientView().With("prefetch.patient.name", "[{\"family\":\"<script>alert(1)</script>\"}]").With("prefetch.conditions", Calls.Outcome().ToJsonString());

        using var response = await service.PostAsync(RunningService.PatientView, call);

        Assert.DoesNotContain("script", (await response.AssertCardsAsync()).GetRawText(), StringComparison.Ordinal);
    }
}
