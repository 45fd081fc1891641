using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Binaries;

/// <summary>The content of a Binary, or why there is none.</summary>
public sealed class EhrBinary
{
    internal EhrBinary(EhrFailure failure, string? contentType, ReadOnlyMemory<byte> content)
    {
        Failure = failure;
        ContentType = contentType;
        Content = content;
    }

    /// <summary>Why there is no content; <see cref="EhrFailure.None"/> when there is.</summary>
    public EhrFailure Failure { get; }

    /// <summary>Media type, with parameters such as a charset, as the server tells it; null on failure.</summary>
    public string? ContentType { get; }

    /// <summary>The content; empty on failure.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Failure and length; no content.</summary>
    public override string ToString() => $"EhrBinary ({Failure}, bytes: {Content.Length})";

    internal static EhrBinary Failed(EhrFailure failure) => new(failure, contentType: null, content: default);
}
