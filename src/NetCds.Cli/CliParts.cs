using NetCds.Fhir.Definitions;
using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Profiles;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Reports;
using NetCds.Server.Configuration;

namespace NetCds.Cli;

/// <summary>What the commands work with.</summary>
internal sealed record CliParts
{
    private readonly TextWriter? _error;

    /// <summary>Loads the guideline from a folder, or the one in the build; throws <see cref="ConfigurationException"/> when it cannot be used.</summary>
    public required Func<string?, IGuideline> LoadGuideline { get; init; }

    /// <summary>Makes the composer of cards.</summary>
    public required Func<ICardComposer> Cards { get; init; }

    /// <summary>Makes the text report.</summary>
    public required Func<ITextReport> Report { get; init; }

    /// <summary>The FHIR definitions that validation starts from: R4 and the guideline's profiles.</summary>
    public Func<IDefinitionSource> Definitions { get; init; } = () => GuidelineProfiles.WithR4;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Standard input.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;

    /// <summary>Standard output, as bytes.</summary>
    public Func<Stream> Output { get; init; } = Console.OpenStandardOutput;

    /// <summary>Standard error; opened when there is something to say.</summary>
    public TextWriter Error
    {
        get => _error ?? Console.Error;
        init => _error = value;
    }

    /// <summary>The parts of this build.</summary>
    public static CliParts OfThisBuild() => new() { LoadGuideline = Load, Cards = () => new AssessmentCards(), Report = () => new AssessmentReport() };

    private static IGuideline Load(string? folder)
    {
        try
        {
            return folder is null ? GuidelineLoader.LoadEmbedded() : GuidelineLoader.LoadFolder(folder);
        }
        catch (GuidelineFormatException exception)
        {
            throw new ConfigurationException(exception.Errors);
        }
    }
}
