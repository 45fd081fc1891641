namespace NetCds.Guideline.Reports.Text;

/// <summary>Folds letters so that spelling variants meet: case, accents, umlauts (ä is ae) and sharp s.</summary>
internal static class Folding
{
    /// <summary>Shows where a word may be or is broken.</summary>
    public const char SoftHyphen = '\u00AD';

    /// <summary>Whether a character inside a word counts for nothing.</summary>
    public static bool IsSilent(char letter) => letter is '\'' or '\u2019' or '\u02BC' or SoftHyphen;

    /// <summary>Folds one letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="second">The second letter it becomes, or '\0'.</param>
    /// <returns>The first letter, a to z, or '\0' when the letter has no folded form.</returns>
    public static char Fold(char letter, out char second)
    {
        second = '\0';
        if (letter < 0x80 && char.IsAsciiLetter(letter))
        {
            return (char)(letter | 0x20);
        }

        switch (letter)
        {
            case 'ä' or 'Ä' or 'æ' or 'Æ':
                second = 'e';
                return 'a';
            case 'ö' or 'Ö' or 'œ' or 'Œ':
                second = 'e';
                return 'o';
            case 'ü' or 'Ü':
                second = 'e';
                return 'u';
            case 'ß':
                second = 's';
                return 's';
            case 'é' or 'è' or 'ê' or 'ë' or 'É' or 'È' or 'Ê':
                return 'e';
            case 'à' or 'á' or 'â' or 'À' or 'Á':
                return 'a';
            case 'ï' or 'í' or 'î':
                return 'i';
            case 'ç' or 'Ç':
                return 'c';
            case 'µ' or 'μ':
                return 'u';
            default:
                return '\0';
        }
    }
}
