namespace NetCds.Hooks.Discovery;

/// <summary>A hook service as it is published.</summary>
/// <param name="Id">Path segment of its address.</param>
/// <param name="Hook">Hook it is called for.</param>
/// <param name="Title">Short name for people.</param>
/// <param name="Description">What it does.</param>
/// <param name="UsageRequirements">What it needs.</param>
public sealed record HookService(string Id, string Hook, string Title, string Description, string UsageRequirements);
