// The yardstick: a minimal API that reads and parses the body and answers two bytes. NetCds is measured against it in the same run.
// With --answers FILE it is a FHIR server as well: the file has a JSON object of answers by path and query.
using System.Text;
using System.Text.Json;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
app.MapPost("/", async context =>
{
    using var document = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
    context.Response.ContentType = "application/json";
    await context.Response.WriteAsync(document.RootElement.ValueKind == JsonValueKind.Object ? "{}" : "[]", context.RequestAborted);
});
if (app.Configuration["answers"] is { } file)
{
    using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(file));
    var answers = document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Encoding.UTF8.GetBytes(p.Value.GetRawText()), StringComparer.Ordinal);
    app.MapGet("/fhir/{**query}", async context =>
    {
        var query = Uri.UnescapeDataString(context.Request.Path.Value!["/fhir/".Length..] + context.Request.QueryString.Value).Split("&_count", 2)[0];
        if (!answers.TryGetValue(query, out var answer))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "application/fhir+json";
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    });
}

await app.RunAsync();
