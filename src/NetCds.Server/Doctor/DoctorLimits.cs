namespace NetCds.Server.Doctor;

/// <summary>How long an examination may take.</summary>
/// <param name="All">All of it.</param>
/// <param name="OneAnswer">One answer of a server.</param>
internal sealed record DoctorLimits(TimeSpan All, TimeSpan OneAnswer)
{
    public static readonly DoctorLimits Default = new(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(8));
}
