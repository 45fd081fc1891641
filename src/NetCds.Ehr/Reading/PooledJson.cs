using System.Text.Json;

namespace NetCds.Ehr.Reading;

/// <summary>A parsed body that several answers may look into; its memory goes back to the pool when the last of them lets go.</summary>
internal sealed class PooledJson
{
    private readonly JsonDocument _document;
    private int _users = 1;

    public PooledJson(JsonDocument document) => _document = document;

    public JsonElement Root => _document.RootElement;

    public void Share() => Interlocked.Increment(ref _users);

    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            _document.Dispose();
        }
    }
}
