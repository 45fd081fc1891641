using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace NetCds.Server.Trust.Keys;

/// <summary>Reads JSON Web Key Sets (RFC 7517). Keys that cannot check the tokens of CDS Hooks are passed over, as sets hold keys for other uses too.</summary>
internal static class KeySetReader
{
    /// <summary>The longest set in bytes.</summary>
    public const int MaxBytes = 64 * 1024;

    private const int MaxKeys = 100;

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Reads a set.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="keys">Its usable keys; possibly none, which is a set all of whose keys were withdrawn.</param>
    /// <param name="problem">Why it is no key set.</param>
    public static bool TryRead(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out KeySet? keys, [NotNullWhen(false)] out string? problem)
    {
        keys = null;
        problem = utf8.Length > MaxBytes ? $"it is longer than {MaxBytes} bytes." : Utf8.IsValid(utf8.Span) ? null : "it is not UTF-8.";
        if (problem is not null)
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("keys"u8, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() <= MaxKeys)
            {
                keys = Read(list);
                return true;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            problem = "it is not JSON, or repeats a member.";
            return false;
        }

        problem = $"it is no JSON Web Key Set: an object with an array keys of at most {MaxKeys}.";
        return false;
    }

    private static KeySet Read(JsonElement list)
    {
        var keys = new List<SigningKey>();
        foreach (var item in list.EnumerateArray())
        {
            if (JsonWebKeys.TryRead(item) is { } key && !keys.Exists(k => k.Id == key.Id && k.Algorithm == key.Algorithm))
            {
                keys.Add(key);
            }
        }

        return new KeySet(keys) { PassedOver = list.GetArrayLength() - keys.Count };
    }
}
