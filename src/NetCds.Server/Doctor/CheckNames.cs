namespace NetCds.Server.Doctor;

/// <summary>Names of checks.</summary>
internal static class CheckNames
{
    public const string Settings = "settings";
    public const string Mode = "mode";
    public const string Paths = "paths";
    public const string PublicAddress = "public address";
    public const string Guideline = "guideline";
    public const string Storage = "storage";
    public const string Keys = "keys";
    public const string FhirServers = "fhir servers";
    public const string Metadata = "metadata";
    public const string Searches = "searches";
    public const string Access = "access";
    public const string Smart = "smart";
    public const string Token = "token";
    public const string OrderCodes = "order codes";
    public const string Origins = "origins";
}
