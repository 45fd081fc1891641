using NetCds.Testing;

namespace NetCds.Hooks.Tests;

/// <summary>Expected texts kept as files. Set NETCDS_UPDATE_GOLDEN=1 to write them anew, then read them aloud before committing.</summary>
internal static class Golden
{
    public static void Check(string path, string actual)
    {
        var file = Repository.PathOf("tests/NetCds.Hooks.Tests/" + path);
        if (Environment.GetEnvironmentVariable("NETCDS_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{path} does not exist; expected text:\n{actual}");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }
}
