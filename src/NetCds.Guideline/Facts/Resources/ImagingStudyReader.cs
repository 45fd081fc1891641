using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads ImagingStudies by procedure code, or by the words of their description together with their modality.</summary>
internal sealed class ImagingStudyReader(SourceMatcher matcher) : ResourceReader(matcher)
{
    /// <inheritdoc />
    public override void Read(FhirResource resource, StatementLog log)
    {
        var told = false;
        foreach (var code in resource["procedureCode"u8].Items())
        {
            told |= Matcher.MatchCodes(code, log.Buffers, log.Matched);
        }

        if (!told)
        {
            foreach (var code in resource["procedureCode"u8].Items())
            {
                Matcher.MatchWords(code, log.Buffers, log.Matched);
            }

            Matcher.MatchWords(FhirText.Read(resource["description"u8], log.Buffers.Text), log.Matched);
        }

        for (var i = 0; i < log.Matched.Count; i++)
        {
            var source = log.Matched[i];
            if (source.Accepts(resource["status"u8]) && (!log.Matched.IsByWords(i) || HasModality(resource, source, log.Buffers)))
            {
                Add(resource, source, log);
            }
        }
    }

    private static void Add(FhirResource resource, FactSource source, StatementLog log)
    {
        if (source.Read == FactReadKind.Modality)
        {
            log.Add(source, ReadModality(resource, source, log.Buffers));
            return;
        }

        ProcedureReader.Add(source, log);
    }

    // Words alone may belong to another kind of study; where the study names modalities, one must fit.
    private static bool HasModality(FhirResource resource, FactSource source, TextBuffers buffers)
    {
        if (source.Modalities.IsEmpty)
        {
            return true;
        }

        var any = false;
        foreach (var modality in resource["modality"u8].Items())
        {
            any = true;
            if (source.Modalities.TryFindCoding(modality, out _))
            {
                return true;
            }
        }

        foreach (var series in resource["series"u8].Items())
        {
            any |= series["modality"u8].IsPresent;
            if (source.Modalities.TryFindCoding(series["modality"u8], out _))
            {
                return true;
            }
        }

        return !any;
    }

    private static ReadValue ReadModality(FhirResource resource, FactSource source, TextBuffers buffers)
    {
        var read = ReadValue.Nothing;
        foreach (var modality in resource["modality"u8].Items())
        {
            Prefer(modality, "ImagingStudy.modality", source, buffers, ref read);
        }

        foreach (var series in resource["series"u8].Items())
        {
            Prefer(series["modality"u8], "ImagingStudy.series.modality", source, buffers, ref read);
        }

        return read;
    }

    // Of several modalities the answer the catalogue lists first decides.
    private static void Prefer(FhirElement modality, string path, FactSource source, TextBuffers buffers, ref ReadValue read)
    {
        if (!source.Answers.TryCoding(modality, buffers, out var value))
        {
            return;
        }

        foreach (var answer in source.Definition.Answers)
        {
            if (answer.Value == value)
            {
                read = ReadValue.Of(value, path, modality["code"u8].AsString());
                return;
            }

            if (read.Outcome == ReadOutcome.Value && answer.Value == read.Value)
            {
                return;
            }
        }
    }
}
