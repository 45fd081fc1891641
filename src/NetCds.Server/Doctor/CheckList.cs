namespace NetCds.Server.Doctor;

/// <summary>Collects checks of one place.</summary>
internal sealed class CheckList(string? tenant)
{
    private readonly List<DoctorCheck> _checks = [];

    public IReadOnlyList<DoctorCheck> Checks => _checks;

    public void Ok(string name, string? subject, string finding) =>
        _checks.Add(new DoctorCheck { Tenant = tenant, Name = name, Status = CheckStatus.Ok, Subject = subject, Finding = finding });

    public void Warn(string name, string? subject, string finding, string? setting, string? remedy) => Add(CheckStatus.Warn, name, subject, finding, setting, remedy);

    public void Fail(string name, string? subject, string finding, string? setting, string? remedy) => Add(CheckStatus.Fail, name, subject, finding, setting, remedy);

    public void Add(CheckStatus status, string name, string? subject, string finding, string? setting, string? remedy) =>
        _checks.Add(new DoctorCheck { Tenant = tenant, Name = name, Status = status, Subject = subject, Finding = finding, Setting = setting, Remedy = remedy });
}
