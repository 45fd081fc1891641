using System.Text.Json;
using NetCds.Testing;

namespace NetCds.Benchmarks.Tokens;

/// <summary>Tokens for a load, each to be used once, and the scripts that send them.</summary>
internal sealed class TokenFile
{
    private readonly string _path;

    private TokenFile(string path) => _path = path;

    /// <summary>Makes tokens on all processors; signing them takes longer than checking them will.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="kit">Makes a token.</param>
    /// <param name="key">Who signs.</param>
    /// <param name="audience">The <c>aud</c>.</param>
    /// <param name="count">How many.</param>
    public static TokenFile Make(string name, TokenKit kit, CallerKey key, string audience, int count)
    {
        var tokens = new string[count];
        Parallel.For(0, count, i => tokens[i] = kit.Create(key, audience));
        var path = Path.Combine(Directory.CreateDirectory(Repository.PathOf("artifacts/benchmarks/bodies")).FullName, name + ".tokens");
        File.WriteAllLines(path, tokens);
        return new TokenFile(path);
    }

    /// <summary>Writes the script that posts a body with a token of its own on each request.</summary>
    /// <param name="body">The body.</param>
    /// <param name="again">Whether to start again when there are no more, which only a sandbox takes; otherwise the load ends.</param>
    /// <returns>The script's file.</returns>
    public string ScriptFor(Body body, bool again)
    {
        var script = $"{_path}.{body.Name.Replace(' ', '-')}.{(again ? "again" : "once")}.lua";
        File.WriteAllText(script, $$"""
            local f = io.open({{JsonSerializer.Serialize(body.File)}}, "rb")
            local body = f:read("*all")
            f:close()
            local tokens = io.open({{JsonSerializer.Serialize(_path)}}, "r")
            local before, after
            function init()
              wrk.method = "POST"
              wrk.headers["Content-Type"] = "application/json"
              wrk.headers["Authorization"] = "Bearer @"
              wrk.body = body
              local text = wrk.format()
              local at = text:find("@", 1, true)
              before, after = text:sub(1, at - 1), text:sub(at + 1)
            end
            function request()
              local token = tokens:read("*l")
              if not token then
                {{(again ? "" : "wrk.thread:stop()")}}
                tokens:seek("set")
                token = tokens:read("*l")
              end
              return before .. token .. after
            end
            """);
        return script;
    }
}
