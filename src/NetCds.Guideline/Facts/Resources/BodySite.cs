using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Whether a resource is about the part of the body a source asks for: it names that part, or none at all.</summary>
internal static class BodySite
{
    public static bool Fits(FhirResource resource, FactSource source, TextBuffers buffers)
    {
        if (source.BodySites.IsEmpty)
        {
            return true;
        }

        var any = false;
        foreach (var site in resource["bodySite"u8].Items())
        {
            if (source.BodySites.TryFind(site, out _))
            {
                return true;
            }

            any = true;
        }

        return !any;
    }
}
