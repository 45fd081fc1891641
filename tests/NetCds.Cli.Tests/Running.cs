using System.Text;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Testing;

namespace NetCds.Cli.Tests;

/// <summary>Runs <c>netcds</c> in this process.</summary>
internal sealed record Running(int ExitCode, string Output, string Error)
{
    /// <summary>Runs it with a fake guideline.</summary>
    public static Task<Running> FakeAsync(FakeGuideline guideline, byte[] input, params string[] args) => RunAsync(_ => guideline, input, args);

    /// <summary>Runs it with the guideline of this build.</summary>
    public static Task<Running> ShippedAsync(params string[] args) =>
        RunAsync(folder => folder is null ? GuidelineLoader.LoadEmbedded() : GuidelineLoader.LoadFolder(folder), [], args);

    public static async Task<Running> RunAsync(Func<string?, IGuideline> load, byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var exitCode = await CommandLine.InvokeAsync(args, new CliParts
        {
            LoadGuideline = load,
            Cards = () => new AssessmentCards(),
            Report = () => new AssessmentReport(),
            Time = new SettableTime(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)),
            Input = () => new MemoryStream(input),
            Output = () => new Unclosed(output),
            Error = error,
        });
        return new Running(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    // Standard output is opened more than once in a run; its bytes are all kept.
    private sealed class Unclosed(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
