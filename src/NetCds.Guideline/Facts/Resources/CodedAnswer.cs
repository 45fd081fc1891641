using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Answers that stand elsewhere than in an Observation's value: in an element, in an extension, or in the resource's own code.</summary>
internal static class CodedAnswer
{
    public static void Add(FhirResource resource, FactSource source, StatementLog log)
    {
        if (source.Definition.Extension is { } address)
        {
            AddExtension(resource, source, address, log);
            return;
        }

        foreach (var concept in resource.Root[source.Definition.Element.AsSpan()].Items())
        {
            var read = source.Answers.Concept(concept, $"{resource.ResourceType}.{source.Definition.Element}", log.Buffers);
            if (read.Outcome == ReadOutcome.Value)
            {
                log.Add(source, read, rank: 1);
                return;
            }
        }

        foreach (var coding in resource["code"u8]["coding"u8].Items())
        {
            if (source.ByCode.TryFindCoding(coding, out var value))
            {
                log.Add(source, ReadValue.Of(value, $"{resource.ResourceType}.code", coding["code"u8].AsString()), IsWeakest(source, value) ? 0 : 1);
                return;
            }
        }
    }

    /// <summary>Place of a coding among those of the source, or null when it is none of them.</summary>
    public static int? Rank(FhirElement coding, FactSource source, TextBuffers buffers)
    {
        if (source.CodeRank.TryFindCoding(coding, out var rank))
        {
            return rank;
        }

        foreach (var prefix in source.Prefixes)
        {
            if (prefix.Covers(coding))
            {
                return int.MaxValue - 1;
            }
        }

        return null;
    }

    private static void AddExtension(FhirResource resource, FactSource source, string address, StatementLog log)
    {
        foreach (var extension in resource["extension"u8].Items())
        {
            if (!FhirText.Read(extension["url"u8], log.Buffers.Text).SequenceEqual(address))
            {
                continue;
            }

            // A morphology that is none of the fact's answers belongs to another tumour and is no mistake.
            var read = source.Answers.Concept(extension["valueCodeableConcept"u8], $"{resource.ResourceType}.extension", log.Buffers);
            if (read.Outcome == ReadOutcome.Value)
            {
                log.Add(source, read);
            }
        }
    }

    private static bool IsWeakest(FactSource source, FactValue value)
    {
        foreach (var weak in source.Fact.Weakest)
        {
            if (weak == value.Code)
            {
                return true;
            }
        }

        return false;
    }
}
