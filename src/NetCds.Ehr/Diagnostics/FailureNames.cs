using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Diagnostics;

/// <summary>Names of failures as measurement tags, made once.</summary>
internal static class FailureNames
{
    private static readonly string[] Names = Enum.GetNames<EhrFailure>();

    public static string Of(EhrFailure failure) => Names[(int)failure];
}
