namespace NetCds.Cli.Reports;

/// <summary>How often a fact was read right, wrongly, or not at all.</summary>
internal sealed class FactScore
{
    /// <summary>Read as labelled.</summary>
    public int Right { get; set; }

    /// <summary>Read otherwise than labelled, or where nothing is labelled.</summary>
    public int Wrong { get; set; }

    /// <summary>Labelled and not read so.</summary>
    public int Missed { get; set; }

    /// <summary>Share of what was read that is right; 1 when nothing was read.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>Share of what is labelled that was read; 1 when nothing is labelled.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Right == 0 ? (Wrong + Missed == 0 ? 1 : 0) : 2 * Precision * Recall / (Precision + Recall);
}
