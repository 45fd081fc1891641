using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads Observations and their components.</summary>
internal sealed class ObservationReader(SourceMatcher matcher) : ResourceReader(matcher)
{
    /// <inheritdoc />
    public override void Read(FhirResource resource, StatementLog log)
    {
        ReadPart(resource, resource.Root, ObservationPaths.Own, log);
        foreach (var component in resource["component"u8].Items())
        {
            ReadPart(resource, component, ObservationPaths.Component, log);
        }
    }

    private void ReadPart(FhirResource resource, FhirElement part, ObservationPaths paths, StatementLog log)
    {
        log.Matched.Clear();
        Match(part["code"u8], log);
        for (var i = 0; i < log.Matched.Count; i++)
        {
            var source = log.Matched[i];
            if (!log.IsSuperseded(source) && source.Accepts(resource["status"u8]) && BodySite.Fits(resource, source, log.Buffers))
            {
                ReadSource(resource, part, source, paths, log);
            }
        }
    }

    private static void ReadSource(FhirResource resource, FhirElement part, FactSource source, ObservationPaths paths, StatementLog log)
    {
        switch (source.Read)
        {
            case FactReadKind.Value:
                log.Add(source, ObservationValue.Read(part, source, paths, log.Buffers), isTotal: IsTotal(resource, source, log));
                break;
            case FactReadKind.Documented:
                log.Add(source, ObservationValue.ReadDocumented(part, source, paths, log.Buffers));
                break;
            case FactReadKind.RatioToUpperLimit:
                log.Add(source, UpperLimit.Ratio(part, source, paths, log.Buffers));
                break;
            case FactReadKind.Rising:
                UpperLimit.Sample(part, source, paths, log);
                break;
            case FactReadKind.Age:
                AgeReading.Add(source, log);
                break;
            default:
                log.Add(source, ReadValue.Of(source.Definition.Value));
                break;
        }
    }

    private static bool IsTotal(FhirResource resource, FactSource source, StatementLog log)
    {
        if (source.TotalWords.IsEmpty)
        {
            return false;
        }

        if (source.TotalWords.IsIn(resource["code"u8], log.Buffers))
        {
            return true;
        }

        foreach (var note in resource["note"u8].Items())
        {
            if (source.TotalWords.IsIn(FhirText.Read(note["text"u8], log.Buffers.Text)))
            {
                return true;
            }
        }

        return false;
    }
}
