using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Primitives;

namespace NetCds.Fhir.Validation.Constraints;

/// <summary>per-1: a period does not end before it starts. Where the precision of the two does not tell, it holds.</summary>
internal static class PeriodOrder
{
    public static bool Holds(JsonElement period)
    {
        var start = JsonText.Raw(JsonMembers.Find(period, "start"u8));
        var end = JsonText.Raw(JsonMembers.Find(period, "end"u8));
        return start.IsEmpty || end.IsEmpty || TemporalOrder.Compare(start, end) is not > 0;
    }
}
