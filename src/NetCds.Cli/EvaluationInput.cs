using NetCds.Guideline;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Sandbox;

namespace NetCds.Cli;

/// <summary>Reads what is to be evaluated: a hook request, or a patient's Bundle, of which a request is made.</summary>
internal static class EvaluationInput
{
    public static async Task<byte[]> ReadAsync(string file, Func<Stream> standardInput, CancellationToken cancellation)
    {
        try
        {
            if (file != "-")
            {
                return await File.ReadAllBytesAsync(file, cancellation);
            }

            await using var input = standardInput();
            using var buffer = new MemoryStream();
            await input.CopyToAsync(buffer, cancellation);
            return buffer.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{file}: {exception.Message}");
        }
    }

    /// <summary>Reads a file or standard input to its end, without letting anything else happen meanwhile.</summary>
    /// <param name="file">Path; <c>-</c> for standard input.</param>
    /// <param name="standardInput">Opens standard input.</param>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    public static byte[] Read(string file, Func<Stream> standardInput)
    {
        try
        {
            if (file != "-")
            {
                return File.ReadAllBytes(file);
            }

            using var input = standardInput();
            using var buffer = new MemoryStream();
            input.CopyTo(buffer);
            return buffer.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{file}: {exception.Message}");
        }
    }

    public static HookRequest ToRequest(byte[] input, PrefetchTemplates templates, IGuideline guideline, DateTimeOffset now)
    {
        if (SandboxRequests.IsBundle(input))
        {
            input = new SandboxRequests(templates, guideline).TryWrap(input, now, out var wrapped, out var error)
                ? wrapped
                : throw new UnusableInputException($"The Bundle cannot be used. {error}");
        }

        return HookRequestReader.TryRead(input, expectedHook: null, out var request, out var errors)
            ? request
            : throw new UnusableInputException(
                $"This is neither a CDS Hooks request nor a Bundle of one patient.{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
    }
}
