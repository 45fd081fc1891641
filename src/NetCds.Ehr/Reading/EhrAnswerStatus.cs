namespace NetCds.Ehr.Reading;

/// <summary>How much of an answer came.</summary>
public enum EhrAnswerStatus
{
    /// <summary>All of it; a search may have found nothing.</summary>
    Complete,

    /// <summary>A part: what is not there is unknown.</summary>
    Partial,

    /// <summary>Nothing usable: everything is unknown.</summary>
    Failed,
}
