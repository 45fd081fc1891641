using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads ServiceRequests, drafts among them.</summary>
internal sealed class OrderReader(SourceMatcher matcher) : ResourceReader(matcher)
{
    /// <inheritdoc />
    public override void Read(FhirResource resource, StatementLog log)
    {
        if (resource["doNotPerform"u8].AsBoolean() == true)
        {
            return;
        }

        Match(resource["code"u8], log);
        for (var i = 0; i < log.Matched.Count; i++)
        {
            var source = log.Matched[i];
            if ((log.IsDraft && !source.Definition.ReadsDrafts) || !(log.IsDraft || source.Accepts(resource["status"u8])))
            {
                continue;
            }

            if (source.Read == FactReadKind.AnswerAt)
            {
                CodedAnswer.Add(resource, source, log);
            }
            else if (resource["quantityQuantity"u8] is { IsObject: true } quantity)
            {
                log.Add(source, NumberReader.Quantity(quantity, source, "ServiceRequest.quantityQuantity"));
            }
        }
    }
}
