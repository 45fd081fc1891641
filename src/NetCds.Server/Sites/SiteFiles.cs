using NetCds.Guideline.Catalogue;
using NetCds.Guideline.OrderCodes;

namespace NetCds.Server.Sites;

/// <summary>Reads the files that a configuration names.</summary>
public static class SiteFiles
{
    /// <summary>Reads a site's order codes.</summary>
    /// <param name="path">Path of the ConceptMap; null for a site that has none.</param>
    /// <param name="setting">What names the file, for messages: <c>NetCds:OrderCodeMap</c>.</param>
    /// <param name="catalogue">The orders the guideline knows.</param>
    /// <param name="errors">Where to add everything that is wrong with it.</param>
    /// <param name="remarks">Where to add what of it is not used.</param>
    /// <returns>The map; an empty one when there is none or it is wrong.</returns>
    public static OrderCodeMap ReadOrderCodes(
        string? path, string setting, ModalityCatalogue catalogue, ICollection<string> errors, ICollection<string> remarks)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (path is null)
        {
            return OrderCodeMap.None;
        }

        var file = Path.GetFullPath(path);
        try
        {
            return OrderCodeMapReader.Read(File.ReadAllBytes(file), file, catalogue, errors, remarks);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Add($"{setting}: {file} cannot be read. {exception.Message} Correct the path, or make the file readable for the service.");
            return OrderCodeMap.None;
        }
    }
}
