namespace NetCds.Ehr.Reading;

/// <summary>Checks of settings, collected so that all errors are told at once.</summary>
internal static class OptionRules
{
    public static void AboveZero(List<string> errors, string name, TimeSpan value)
    {
        if (value <= TimeSpan.Zero)
        {
            errors.Add($"{name} is {value}; it must be longer than zero.");
        }
    }

    public static void Between(List<string> errors, string name, long value, long least, long most)
    {
        if (value < least || value > most)
        {
            errors.Add($"{name} is {value}; it must be from {least} to {most}.");
        }
    }
}
