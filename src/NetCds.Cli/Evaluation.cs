using System.Text.Encodings.Web;
using System.Text.Json;
using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.OrderCodes;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Sites;
using NetCds.Server.Configuration;
using NetCds.Server.Sites;

namespace NetCds.Cli;

/// <summary>Evaluates one patient and writes the result.</summary>
internal sealed class Evaluation(CliParts parts, EvaluationOptions options)
{
    private const string Text = "text";

    private static readonly JsonWriterOptions WriterOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        try
        {
            var asOf = ReadAsOf();
            var input = await EvaluationInput.ReadAsync(options.File, parts.Input, cancellation);
            var guideline = parts.LoadGuideline(options.Guideline);
            var settings = ReadSettings(guideline);
            var templates = PrefetchTemplates.From(guideline.Facts);
            using var request = EvaluationInput.ToRequest(input, templates, guideline, asOf ?? parts.Time.GetUtcNow());
            var asked = RequestSettings.Read(request, guideline.Settings, guideline.Settings.Defaults, out var errors);
            Refuse(errors);
            var assessor = new HookAssessor(guideline, templates, asked.Settings, honoursRequestSettings: false, parts.Time)
            {
                Site = new SitePractice { OrderCodes = await ReadOrderCodesAsync(guideline) },
            };
            var result = assessor.Open(request, new RequestSettings(settings(asked.Settings), asOf ?? asked.AsOf)).Assess(withDetails: options.Format == Text);
            RefuseNoData(result);
            return Write(output, result, request, guideline) ? ExitCodes.Success : ExitCodes.UnusableInput;
        }
        catch (UnusableInputException exception)
        {
            await parts.Error.WriteLineAsync(exception.Message);
            return ExitCodes.UnusableInput;
        }
    }

    private async Task<OrderCodeMap> ReadOrderCodesAsync(IGuideline guideline)
    {
        var errors = new List<string>();
        var remarks = new List<string>();
        var map = SiteFiles.ReadOrderCodes(options.OrderCodes, "--order-codes", guideline.Modalities, errors, remarks);
        if (errors.Count > 0)
        {
            throw new UnusableInputException(string.Join(Environment.NewLine, errors));
        }

        foreach (var remark in remarks)
        {
            await parts.Error.WriteLineAsync(remark);
        }

        return map;
    }

    private DateTimeOffset? ReadAsOf()
    {
        if (options.ExplainRule is not null && options.Format != Text)
        {
            throw new UnusableInputException("--explain is for people: use it with --format text.");
        }

        return options.AsOf is null ? null
            : RequestSettings.ParseAsOf(options.AsOf) ?? throw new UnusableInputException($"--as-of '{options.AsOf}': not a time. Write it as 2026-03-02 or 2026-03-02T09:00:00Z.");
    }

    private Func<SiteSettings, SiteSettings> ReadSettings(IGuideline guideline)
    {
        var written = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in options.Settings)
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new UnusableInputException($"--set '{setting}': write it as name=value.");
            }

            written[setting[..equals].Trim()] = setting[(equals + 1)..].Trim();
        }

        return settings =>
        {
            foreach (var (name, value) in written)
            {
                settings = guideline.Settings.WithText(settings, name, value, out var error) ?? throw new UnusableInputException($"--set {name}: {error}");
            }

            return settings;
        };
    }

    private static void Refuse(IReadOnlyList<HookRequestError> errors)
    {
        if (errors.Count > 0)
        {
            throw new UnusableInputException(string.Join(Environment.NewLine, errors));
        }
    }

    private static void RefuseNoData(HookAssessment result)
    {
        if (result.Status == HookAssessmentStatus.NoData)
        {
            throw new UnusableInputException("The request brings no clinical data: none of the prefetch keys of the service was answered. 'netcds serve' and GET /cds-services show them.");
        }
    }

    private bool Write(TextWriter output, HookAssessment result, HookRequest request, IGuideline guideline)
    {
        if (options.Format == Text)
        {
            var explained = new StringWriter();
            var isKnown = parts.Report().Write(explained, result, request, guideline, options.ExplainRule);
            (isKnown ? output : parts.Error).Write(explained.ToString());
            return isKnown;
        }

        using var stream = parts.Output();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
        {
            if (options.Format == "json")
            {
                AssessmentWriter.Write(writer, result);
            }
            else
            {
                writer.WriteStartObject();
                writer.WritePropertyName("cards"u8);
                parts.Cards().Write(writer, result, request, guideline, new CardOptions(NetCdsOptions.DefaultMaxCards, Sandbox: true, PublicBaseUrl: null) { ConfirmWhenFine = options.ConfirmWhenFine });
                writer.WriteEndObject();
            }
        }

        stream.Write("\n"u8);
        return true;
    }
}
