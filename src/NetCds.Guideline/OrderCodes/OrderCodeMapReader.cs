using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.OrderCodes;

/// <summary>Reads a site's order codes from a FHIR R4 ConceptMap in JSON. Mistakes are all found in one reading, each with file and path inside.</summary>
public static class OrderCodeMapReader
{
    /// <summary>Reads a map.</summary>
    /// <param name="content">The file's bytes, UTF-8.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <param name="catalogue">The orders the guideline knows.</param>
    /// <param name="errors">Where to add everything that is wrong, each with what to do. With errors nothing of the map is used.</param>
    /// <param name="remarks">Where to add what was left unused, and why: mappings whose equivalence does not say enough.</param>
    /// <returns>The map; <see cref="OrderCodeMap.None"/> when there are errors.</returns>
    public static OrderCodeMap Read(
        ReadOnlyMemory<byte> content, string fileName, ModalityCatalogue catalogue, ICollection<string> errors, ICollection<string> remarks)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(remarks);
        try
        {
            using var document = JsonDocument.Parse(ByteOrderMark.Skip(content));
            var groups = new OrderCodeGroupReader(catalogue, new MapIssues(fileName, errors, remarks));
            return groups.Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            errors.Add(
                $"{fileName}, line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}: this is not JSON. {exception.Message.Split(" LineNumber:")[0]} Correct the file there.");
            return OrderCodeMap.None;
        }
    }
}
