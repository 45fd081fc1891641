namespace NetCds.Cli;

/// <summary>The input or an option cannot be used; the message says why and what to do.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
