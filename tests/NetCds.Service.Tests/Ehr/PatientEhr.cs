using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using NetCds.Hooks.Prefetch;
using NetCds.Testing;

namespace NetCds.Service.Tests.Ehr;

/// <summary>A FHIR server on loopback that has what the prefetch of one call had, in pages, and can fail query by query.</summary>
internal sealed class PatientEhr : IAsyncDisposable
{
    private const string Capable = """{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","format":["json"],"rest":[{"mode":"server","interaction":[{"code":"batch"}]}]}""";

    private readonly WebApplication _app;
    private readonly CancellationTokenSource _closing = new();
    private readonly Dictionary<string, (string Key, JsonNode? Value)> _byQuery = new(StringComparer.Ordinal);
    private int _batches;

    private PatientEhr(WebApplication app, JsonObject call, PrefetchTemplates templates)
    {
        _app = app;
        var patient = call["context"]!["patientId"]!.GetValue<string>();
        foreach (var key in templates.Keys)
        {
            _byQuery[key.QueryFor(patient)] = (key.Name, call["prefetch"]?[key.Name]?.DeepClone());
        }
    }

    /// <summary>Base address, as calls name it.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>How many entries a page has; 0 for all.</summary>
    public int PageSize { get; set; }

    /// <summary>Whether it says that it takes batches, and does.</summary>
    public bool TakesBatches { get; set; }

    /// <summary>How many batches came.</summary>
    public int Batches => _batches;

    /// <summary>What fails how, by prefetch key.</summary>
    public ConcurrentDictionary<string, EhrFault> Faults { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys that were asked for, pages included.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The Authorization header of every request for data; empty when there was none.</summary>
    public ConcurrentQueue<string> Tokens { get; } = new();

    /// <summary>The Accept header of every request.</summary>
    public ConcurrentQueue<string> Accepts { get; } = new();

    /// <summary>What it sends for other addresses below its base, such as <c>Binary/1</c>.</summary>
    public ConcurrentDictionary<string, RequestDelegate> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>A server that nobody has any business with.</summary>
    public PatientEhr? Elsewhere { get; set; }

    public static async Task<PatientEhr> StartAsync(JsonObject call, PrefetchTemplates templates)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(System.Net.IPAddress.Loopback, 0);
        });
        var ehr = new PatientEhr(builder.Build(), call, templates);
        ehr._app.Run(ehr.AnswerAsync);
        await ehr._app.StartAsync(TestContext.Current.CancellationToken);
        ehr.Address = ehr._app.Urls.First().TrimEnd('/') + "/fhir";
        return ehr;
    }

    /// <summary>Replaces a text in everything it has.</summary>
    public void Rewrite(string text, string with)
    {
        foreach (var (query, (key, value)) in _byQuery.ToList())
        {
            _byQuery[query] = (key, value is null ? null : JsonNode.Parse(value.ToJsonString().Replace(text, with, StringComparison.Ordinal)));
        }
    }

    /// <summary>The call without prefetch, naming this server; with a token when one is given.</summary>
    public JsonObject Calling(JsonObject call, string? token = "secret-token-4711")
    {
        var changed = call.DeepClone().AsObject();
        changed.Remove("prefetch");
        changed["fhirServer"] = Address;
        changed.Remove("fhirAuthorization");
        if (token is not null)
        {
            changed["fhirAuthorization"] = new JsonObject
            {
                ["access_token"] = token, ["token_type"] = "Bearer", ["expires_in"] = 300, ["scope"] = "patient/*.read", ["subject"] = "netcds",
            };
        }

        return changed;
    }

    public ValueTask DisposeAsync() => StubServers.EndAsync(_app, _closing);

    private async Task AnswerAsync(HttpContext context)
    {
        // What a server can do is asked once in a while, in the background, and in nobody's name.
        if (context.Request.Path.Value == "/fhir/metadata")
        {
            await (TakesBatches ? SendAsync(context, JsonNode.Parse(Capable)!) : NotFoundAsync(context));
            return;
        }

        Tokens.Enqueue(context.Request.Headers.Authorization.ToString());
        Accepts.Enqueue(context.Request.Headers.Accept.ToString());
        if (HttpMethods.IsPost(context.Request.Method))
        {
            await AnswerBatchAsync(context);
            return;
        }

        var query = Uri.UnescapeDataString(context.Request.Path.Value!["/fhir/".Length..] + context.Request.QueryString.Value);
        var page = context.Request.Query["_page"].FirstOrDefault() is { } number ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 0;
        query = Plain(query);
        if (Files.TryGetValue(query, out var file))
        {
            Asked.Enqueue(query);
            await file(context);
            return;
        }

        if (!_byQuery.TryGetValue(query, out var known))
        {
            await NotFoundAsync(context);
            return;
        }

        Asked.Enqueue(known.Key);
        if (Faults.TryGetValue(known.Key, out var fault))
        {
            await FailAsync(context, fault, query, page, known.Value);
            return;
        }

        await SendAsync(context, known.Value is { } value && !Pages(value) ? value : Page(known.Value, query, page));
    }

    // An entry can fail as an answer of its own can; what breaks a connection or a body breaks all of the batch.
    private async Task AnswerBatchAsync(HttpContext context)
    {
        Interlocked.Increment(ref _batches);
        var batch = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        var entries = new JsonArray();
        foreach (var request in batch["entry"]!.AsArray())
        {
            var query = Plain(Uri.UnescapeDataString(request!["request"]!["url"]!.GetValue<string>()));
            if (!_byQuery.TryGetValue(query, out var known))
            {
                entries.Add(Entry("404 Not Found", null));
                continue;
            }

            Asked.Enqueue(known.Key);
            if (Faults.TryGetValue(known.Key, out var fault) && fault is EhrFault.Hang or EhrFault.SlowDrip or EhrFault.Reset or EhrFault.Truncated or EhrFault.Html)
            {
                await FailAsync(context, fault, query, 0, known.Value);
                return;
            }

            entries.Add(Faults.ContainsKey(known.Key) ? Failing(fault, query, known.Value)
                : Entry("200 OK", known.Value is { } value && !Pages(value) ? value.DeepClone() : Page(known.Value, query, 0)));
        }

        await SendAsync(context, new JsonObject { ["resourceType"] = "Bundle", ["type"] = "batch-response", ["entry"] = entries });
    }

    private JsonObject Failing(EhrFault fault, string query, JsonNode? value) => fault switch
    {
        EhrFault.ServerError => Entry("500 Internal Server Error", null),
        EhrFault.Forbidden => Entry("403 Forbidden", null),
        EhrFault.TooManyRequests => Entry("429 Too Many Requests", null),
        EhrFault.RedirectElsewhere => Entry("302 Found", null),
        EhrFault.WrongResource => Entry("200 OK", new JsonObject { ["resourceType"] = "Organization", ["id"] = "o" }),
        EhrFault.AnotherPatient => Entry("200 OK", OfAnother(value)),
        EhrFault.ErrorOutcome => Entry("200 OK", ErrorOutcome()),
        EhrFault.EndlessPages => Entry("200 OK", Page(value, query, 0, endless: true)),
        _ => Entry("200 OK", LinkedElsewhere(value, query)),
    };

    private static JsonObject Entry(string status, JsonNode? resource)
    {
        var entry = new JsonObject { ["response"] = new JsonObject { ["status"] = status } };
        if (resource is not null)
        {
            entry["resource"] = resource;
        }

        return entry;
    }

    private static string Plain(string query) => query.Split("&_count", 2)[0].Split("&_page", 2)[0];

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool Pages(JsonNode value) => value["resourceType"]?.GetValue<string>() == "Bundle";

    private JsonObject Page(JsonNode? value, string query, int page, bool endless = false)
    {
        var entries = value?["entry"]?.AsArray().Select(e => e!.DeepClone()).ToList() ?? [];
        var size = PageSize == 0 ? Math.Max(1, entries.Count) : PageSize;
        var bundle = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset" };
        bundle["entry"] = new JsonArray([.. entries.Skip(page * size).Take(size)]);
        if (endless || (page + 1) * size < entries.Count)
        {
            bundle["link"] = Next($"{Address}/{Uri.EscapeDataString(query).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3F", "?", StringComparison.Ordinal).Replace("%3D", "=", StringComparison.Ordinal).Replace("%26", "&", StringComparison.Ordinal)}&_page={page + 1}");
        }

        return bundle;
    }

    private static JsonArray Next(string address) => new(new JsonObject { ["relation"] = "next", ["url"] = address });

    private async Task FailAsync(HttpContext context, EhrFault fault, string query, int page, JsonNode? value)
    {
        switch (fault)
        {
            case EhrFault.ServerError:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                break;
            case EhrFault.Forbidden:
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                break;
            case EhrFault.TooManyRequests:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "60";
                break;
            case EhrFault.Html:
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<html><body>Sign in</body></html>");
                break;
            case EhrFault.Truncated:
                context.Response.ContentType = "application/fhir+json";
                await context.Response.WriteAsync("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{\"resourceTy");
                break;
            case EhrFault.WrongResource:
                await SendAsync(context, new JsonObject { ["resourceType"] = "Organization", ["id"] = "o" });
                break;
            case EhrFault.AnotherPatient:
                await SendAsync(context, OfAnother(value));
                break;
            case EhrFault.ErrorOutcome:
                await SendAsync(context, ErrorOutcome());
                break;
            case EhrFault.Hang:
                await HangAsync(context);
                break;
            case EhrFault.SlowDrip:
                await DripAsync(context);
                break;
            case EhrFault.Reset:
                context.Abort();
                break;
            case EhrFault.RedirectElsewhere:
                context.Response.Redirect($"{Elsewhere!.Address}/{query}");
                break;
            case EhrFault.EndlessPages:
                await SendAsync(context, Page(value, query, page, endless: true));
                break;
            case EhrFault.NextElsewhere:
                await SendAsync(context, LinkedElsewhere(value, query));
                break;
        }
    }

    private JsonObject LinkedElsewhere(JsonNode? value, string query)
    {
        var bundle = Page(value, query, 0);
        bundle["link"] = Next($"{Elsewhere!.Address}/{query}");
        return bundle;
    }

    private static JsonObject ErrorOutcome() => new()
    {
        ["resourceType"] = "OperationOutcome", ["issue"] = new JsonArray(new JsonObject { ["severity"] = "error", ["code"] = "exception" }),
    };

    private static JsonNode OfAnother(JsonNode? value)
    {
        var text = value?.ToJsonString() ?? "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}";
        var other = JsonNode.Parse(text)!;
        if (!Pages(other))
        {
            other["id"] = "somebody-else";
            return other;
        }

        foreach (var entry in other["entry"]?.AsArray() ?? [])
        {
            foreach (var name in (string[])["subject", "patient"])
            {
                if (entry!["resource"]![name] is { } subject)
                {
                    subject["reference"] = "Patient/somebody-else";
                }
            }
        }

        return other;
    }

    /// <summary>Never answers.</summary>
    public async Task HangAsync(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token, context.RequestAborted);
        await Task.Delay(Timeout.Infinite, end.Token).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static async Task DripAsync(HttpContext context)
    {
        context.Response.ContentType = "application/fhir+json";
        context.Features.Get<IHttpResponseBodyFeature>()!.DisableBuffering();
        try
        {
            foreach (var b in "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0}    "u8.ToArray())
            {
                await context.Response.Body.WriteAsync(new[] { b }, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(250, context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The caller has had enough.
        }
    }

    private static async Task SendAsync(HttpContext context, JsonNode body)
    {
        context.Response.ContentType = "application/fhir+json; charset=utf-8";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body.ToJsonString()), context.RequestAborted);
    }
}
