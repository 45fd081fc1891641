using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Batch;

/// <summary>Reads a CapabilityStatement.</summary>
internal static class CapabilityJudge
{
    /// <summary>Whether the server takes batches; null when the body is no CapabilityStatement.</summary>
    /// <param name="root">The body.</param>
    public static bool? KnowsBatch(JsonElement root)
    {
        var statement = new FhirElement(root);
        if (!statement["resourceType"u8].Is("CapabilityStatement"u8))
        {
            return null;
        }

        foreach (var rest in statement["rest"u8].Items())
        {
            if (rest["mode"u8].Is("client"u8))
            {
                continue;
            }

            foreach (var interaction in rest["interaction"u8].Items())
            {
                if (interaction["code"u8].Is("batch"u8))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
