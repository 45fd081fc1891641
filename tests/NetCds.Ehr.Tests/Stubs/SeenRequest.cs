namespace NetCds.Ehr.Tests.Stubs;

/// <summary>A request that a stub received.</summary>
internal sealed record SeenRequest(string Method, string Path, string Query, string? Authorization, string Accept, string? ContentType, string Body)
{
    public string PathAndQuery => Path + Query;
}
