using System.Text;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Hooks.Tests.Requests;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("CH-TRAN-01", "this is not JSON")]
    [InlineData("CH-TRAN-02", "")]
    [InlineData("CH-TRAN-02", "   ")]
    [InlineData("CH-TRAN-03", "[]")]
    [InlineData("CH-TRAN-03", "\"text\"")]
    [InlineData("CH-TRAN-03", "null")]
    [InlineData("CH-TRAN-04", "{\"hook\":\"patient-view\",")]
    [InlineData("CH-TRAN-05", "{\"hook\":\"patient-view\",}")]
    [InlineData("CH-TRAN-06", "{\"hook\":NaN}")]
    [InlineData("CH-TRAN-06", "{/* comment */}")]
    [InlineData("CH-TRAN-07", "\u00ff", true)]
    public void TryRead_NotAJsonObject_IsRefused(string rule, string text, bool isLatin1 = false)
    {
        var body = isLatin1 ? Encoding.Latin1.GetBytes($"{{\"hook\":\"{text}\"}}") : Encoding.UTF8.GetBytes(text);

        Assert.False(HookRequestReader.TryRead(body, null, out _, out var errors), rule);
        Assert.Equal(string.Empty, Assert.Single(errors).Path);
    }

    [Theory]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00 }, "compressed")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0 }, "UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'{' }, "UTF-16")]
    [InlineData(new byte[] { (byte)'{', 0 }, "UTF-16")]
    [InlineData(new byte[] { 0, (byte)'{' }, "UTF-16")]
    [InlineData(new byte[] { 0, 0, 0, (byte)'{' }, "UTF-32")]
    [InlineData(new byte[] { 0x1F }, "not JSON")]
    [InlineData(new byte[] { 0 }, "not JSON")]
    [InlineData(new byte[] { (byte)'{', 0xFF }, "not valid UTF-8")]
    public void TryRead_BytesOfAnotherKind_AreNamed(byte[] body, string expected)
    {
        Assert.False(HookRequestReader.TryRead(body, null, out _, out var errors));

        Assert.Contains(expected, Assert.Single(errors).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_ByteOrderMark_IsSkipped_CH_TRAN_11()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, .. Calls.PatientView().Bytes()];

        Assert.True(HookRequestReader.TryRead(body, null, out var request, out _));
        request.Dispose();
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(200, true)]
    [InlineData(400, false)]
    [InlineData(100_000, false)]
    public void TryRead_DeepNesting_IsTakenWithinBounds_CH_TRAN_15_16(int depth, bool expected)
    {
        var nested = new string('[', depth) + new string(']', depth);
        var json = Calls.PatientView().ToJsonString()[..^1] + ",\"extension\":{\"x\":" + nested + "}}";

        var isRead = HookRequestReader.TryRead(Encoding.UTF8.GetBytes(json), null, out var request, out _);

        Assert.Equal(expected, isRead);
        request?.Dispose();
    }

    [Fact]
    public void TryRead_DuplicateMembersAndHugeNumbers_AreTaken_CH_TRAN_13_14()
    {
        var json = Calls.PatientView().ToJsonString()[..^1] + ",\"hook\":\"patient-view\",\"x\":1e999999,\"y\":-123456789012345678901234567890.5}";

        Assert.True(HookRequestReader.TryRead(Encoding.UTF8.GetBytes(json), null, out var request, out _));
        request.Dispose();
    }

    [Theory]
    [InlineData("\\ud800", "\uFFFD")]
    [InlineData("a\\uDC00b", "a\uFFFDb")]
    [InlineData("\\ud83d\\ude00", "\U0001F600")]
    [InlineData("\\ud83d\\u0041", "\uFFFDA")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\uFFFD\U0001F600")]
    [InlineData("\\\\ud800", "\\ud800")]
    [InlineData("\\ud83d", "\uFFFD")]
    public void TryRead_HalfSurrogates_BecomeTheReplacementCharacter(string escaped, string expected)
    {
        var json = Calls.PatientView().ToJsonString()[..^1] + ",\"extension\":{\"" + escaped + "\":\"" + escaped + "\"}}";

        Assert.True(HookRequestReader.TryRead(Encoding.UTF8.GetBytes(json), null, out var request, out _));

        using (request)
        {
            Assert.Equal(expected, request.Extension[expected].AsString());
        }
    }
}
