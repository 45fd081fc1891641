using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NetCds.Server.Answers;

namespace NetCds.Server.Hosting;

/// <summary>Maps addresses to handlers without reflection, and answers OPTIONS for each.</summary>
internal static class EndpointMapping
{
    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Call = [HttpMethods.Post];
    private static readonly string[] Options = [HttpMethods.Options];

    public static void MapRead(this IEndpointRouteBuilder routes, string path, byte[] json) =>
        routes.MapRead(path, context => JsonAnswer.SendAsync(context, StatusCodes.Status200OK, json));

    public static void MapRead(this IEndpointRouteBuilder routes, string path, RequestDelegate handler) => routes.MapWithOptions(path, Read, handler);

    /// <summary>Maps an address that is read without a token, and answered however busy the service is.</summary>
    public static void MapOpen(this IEndpointRouteBuilder routes, string path, RequestDelegate handler) =>
        routes.MapWithOptions(path, Read, handler).WithMetadata(OpenAddress.Instance);

    public static void MapCall(this IEndpointRouteBuilder routes, string path, RequestDelegate handler) => routes.MapWithOptions(path, Call, handler);

    private static IEndpointConventionBuilder MapWithOptions(this IEndpointRouteBuilder routes, string path, string[] methods, RequestDelegate handler)
    {
        var allowed = string.Join(", ", [.. methods, HttpMethods.Options]);
        routes.MapMethods(path, Options, context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            context.Response.Headers.Allow = allowed;
            return Task.CompletedTask;
        }).WithMetadata(OpenAddress.Instance);
        return routes.MapMethods(path, methods, handler);
    }
}
