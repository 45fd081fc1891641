using System.Text;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Reports;
using NetCds.Server.Configuration;

namespace NetCds.Cli.Reports;

/// <summary>Reads one report, a batch of them, or measures against labels.</summary>
internal sealed class ReportRun(CliParts parts, ReportOptions options)
{
    public async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        try
        {
            var reader = Load();
            if (options.Batch is null && options.Gold is null)
            {
                var text = await ReadTextAsync(options.File ?? throw new UnusableInputException("Name a report, or --batch FILE, or --gold FILE."), cancellation);
                var reading = reader.Read(text, BatchReport.KindOf(options.Kind), options.Language);
                output.Write(options.AsJson ? ReportJson.Document(reading, options.All) + "\n" : ReportText.Write(reading, options.All));
                return ExitCodes.Success;
            }

            if (options.File is not null)
            {
                throw new UnusableInputException("FILE and --batch or --gold do not go together.");
            }

            var file = options.Batch ?? options.Gold!;
            var batch = await ReadTextAsync(file, cancellation);
            if (options.Gold is null)
            {
                foreach (var (report, problem) in BatchReport.ReadLines(batch, needsText: true))
                {
                    output.Write(report is null ? ReportJson.Refusal(problem!) : ReportJson.Line(report.Id, report.Read(reader)));
                    output.Write('\n');
                }

                return ExitCodes.Success;
            }

            var reports = BatchReport.ReadAll(batch, file, needsText: true);
            var gold = options.Batch is null ? reports : BatchReport.ReadAll(await ReadTextAsync(options.Gold, cancellation), options.Gold, needsText: false);
            var score = GoldScore.Measure(reader, reports, gold);
            output.Write(options.AsJson ? score.ToJson() + "\n" : score.ToText());
            return ExitCodes.Success;
        }
        catch (UnusableInputException exception)
        {
            await parts.Error.WriteLineAsync(exception.Message);
            return ExitCodes.UnusableInput;
        }
    }

    private ReportReader Load()
    {
        var facts = parts.LoadGuideline(options.Guideline).Facts;
        try
        {
            return options.Guideline is { } folder ? ReportReader.LoadFolder(facts, folder) : ReportReader.LoadEmbedded(facts);
        }
        catch (GuidelineFormatException exception)
        {
            throw new ConfigurationException(exception.Errors);
        }
    }

    private async Task<string> ReadTextAsync(string file, CancellationToken cancellation) =>
        Encoding.UTF8.GetString(ByteOrderMark.Skip((await EvaluationInput.ReadAsync(file, parts.Input, cancellation)).AsSpan()));
}
