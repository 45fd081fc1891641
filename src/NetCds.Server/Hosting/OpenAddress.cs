namespace NetCds.Server.Hosting;

/// <summary>Marks addresses that need no token. All others do, so that a forgotten mark closes an address rather than opens it.</summary>
internal sealed class OpenAddress
{
    public static readonly OpenAddress Instance = new();

    private OpenAddress()
    {
    }
}
