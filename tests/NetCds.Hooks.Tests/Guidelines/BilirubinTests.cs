namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>What bilirubin does to every treatment with a limit of it, in either unit (1 mg/dL is 17.1 µmol/L).</summary>
public sealed class BilirubinTests
{
    private const string Allowed = "TAE=considered CTACE=considered DEB_TACE=caution TARE_RESIN=caution TARE_GLASS=considered PRRT=considered SSA=recommended";
    private const string Cautioned = "TAE=caution CTACE=caution DEB_TACE=caution TARE_RESIN=contraindicated TARE_GLASS=contraindicated PRRT=considered SSA=recommended";
    private const string Forbidden = "TAE=contraindicated CTACE=contraindicated DEB_TACE=contraindicated TARE_RESIN=contraindicated TARE_GLASS=contraindicated PRRT=considered SSA=recommended";
    private const string Severe = "TAE=contraindicated DEB_TACE=contraindicated TARE_GLASS=contraindicated PRRT=caution SSA=recommended";

    [Theory]
    [InlineData(2.0, "mg/dL", Allowed)]
    [InlineData(2.1, "mg/dL", Cautioned)]
    [InlineData(3.0, "mg/dL", Cautioned)]
    [InlineData(3.1, "mg/dL", Forbidden)]
    [InlineData(3.6, "mg/dL", Forbidden)]
    [InlineData(3.7, "mg/dL", Severe)]
    [InlineData(34.2, "umol/L", Allowed)]
    [InlineData(34.3, "umol/L", Cautioned)]
    [InlineData(51.3, "umol/L", Cautioned)]
    [InlineData(51.4, "umol/L", Forbidden)]
    [InlineData(61.56, "umol/L", Forbidden)]
    [InlineData(61.6, "umol/L", Severe)]
    [InlineData(20, "mg/L", Allowed)]
    [InlineData(21, "mg/L", Cautioned)]
    public void Verdict_Bilirubin_ByTheLiteralThreshold(double number, string unit, string statuses) => Mapped(number, unit).Assess().AssertStatuses(statuses);

    [Theory]
    [InlineData(2.0, "TARE_RESIN=caution TARE_GLASS=considered")]
    [InlineData(2.1, "TARE_RESIN=caution TARE_GLASS=caution TAE=caution")]
    [InlineData(3.1, "TARE_RESIN=caution TARE_GLASS=caution TAE=contraindicated")]
    public void Radioembolisation_ReversibleCause_IsCautionInsteadOfVeto(double number, string statuses) =>
        Mapped(number, "mg/dL").With("bilirubin-reversible-cause", Value.Flag(true)).Assess().AssertStatuses(statuses);

    private static PatientCase Mapped(double number, string unit) =>
        PatientCase.Sample("lung-shunt-12").WithoutReportText().With(Codes.Bilirubin, Value.Quantity((decimal)number, unit)).Limit(Codes.Bilirubin, null, "mg/dL");
}
