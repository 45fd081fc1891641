namespace NetCds.Server.Configuration;

/// <summary>A secret that does not show itself in logs, messages or records.</summary>
public sealed class SecretText : IEquatable<SecretText>
{
    private readonly string _text;

    /// <summary>Wraps a secret.</summary>
    /// <param name="text">The secret.</param>
    public SecretText(string text) => _text = text;

    /// <summary>The secret itself, for the one place that sends it.</summary>
    public string Reveal() => _text;

    /// <inheritdoc />
    public bool Equals(SecretText? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SecretText);

    /// <inheritdoc />
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>A placeholder.</summary>
    public override string ToString() => "(secret)";
}
