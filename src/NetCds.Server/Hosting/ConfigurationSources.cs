using System.Text.Json;
using Microsoft.Extensions.Configuration;
using NetCds.Server.Configuration;

namespace NetCds.Server.Hosting;

/// <summary>Where the configuration comes from, weakest first.</summary>
internal static class ConfigurationSources
{
    private const string DefaultFile = "appsettings.json";

    /// <summary>Something that changes when one of the files changes.</summary>
    public static string FileState(NetCdsHostSettings settings)
    {
        var file = StateOf(Path.Combine(Directory.GetCurrentDirectory(), DefaultFile));
        return settings.ConfigFile is null ? file : $"{file} {StateOf(Path.GetFullPath(settings.ConfigFile))}";
    }

    public static IConfigurationRoot Load(NetCdsHostSettings settings)
    {
        var builder = new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile(DefaultFile, optional: true, reloadOnChange: false);
        if (settings.ConfigFile is not null)
        {
            builder.AddJsonFile(Path.GetFullPath(settings.ConfigFile), optional: false, reloadOnChange: false);
        }

        try
        {
            return builder.AddEnvironmentVariables().AddInMemoryCollection(settings.Values).Build();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new ConfigurationException([$"The configuration cannot be read: {Words(exception)}"]);
        }
    }

    private static string Words(Exception exception) => exception switch
    {
        FileNotFoundException { FileName: { Length: > 0 } file } => $"there is no file {file}. Correct its name, or the current folder.",
        { InnerException: { InnerException: JsonException json } } =>
            $"{exception.Message.TrimEnd('.')}: line {json.LineNumber + 1}, byte {json.BytePositionInLine + 1}, or what is before it.",
        _ => $"{exception.Message} {exception.InnerException?.Message}".TrimEnd(),
    };

    // Through links, as configuration maps change by changing one.
    private static string StateOf(string path)
    {
        try
        {
            FileSystemInfo file = new FileInfo(path);
            var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? (FileInfo)file;
            return target.Exists ? $"{target.FullName}:{target.LastWriteTimeUtc.Ticks}:{target.Length}" : "-";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "-";
        }
    }
}
