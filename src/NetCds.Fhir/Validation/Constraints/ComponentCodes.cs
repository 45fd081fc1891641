using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Validation.Constraints;

/// <summary>obs-7: the components of an Observation with a value do not say again what its own code says.</summary>
internal static class ComponentCodes
{
    public static bool AreDifferent(JsonElement observation)
    {
        var own = new FhirElement(observation)["code"u8]["coding"u8];
        foreach (var component in new FhirElement(observation)["component"u8].Items())
        {
            foreach (var coding in component["code"u8]["coding"u8].Items())
            {
                foreach (var other in own.Items())
                {
                    if (JsonElement.DeepEquals(coding.Json, other.Json))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }
}
