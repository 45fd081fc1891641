using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads the facts that resources of one FHIR type state.</summary>
internal abstract class ResourceReader(SourceMatcher matcher)
{
    protected SourceMatcher Matcher { get; } = matcher;

    /// <summary>Reads the resource the log has open.</summary>
    public abstract void Read(FhirResource resource, StatementLog log);

    /// <summary>Finds the sources a CodeableConcept feeds: by codings, or by words when no coding tells.</summary>
    protected void Match(FhirElement concept, StatementLog log)
    {
        if (!Matcher.MatchCodes(concept, log.Buffers, log.Matched))
        {
            Matcher.MatchWords(concept, log.Buffers, log.Matched);
        }
    }
}
