namespace NetCds.Ehr.Bodies;

/// <summary>A body exceeds its limit.</summary>
internal sealed class BodyTooLargeException : Exception;
