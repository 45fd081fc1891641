namespace NetCds.Guideline.Reports;

/// <summary>Kinds of narrative report.</summary>
[Flags]
public enum ReportKinds
{
    /// <summary>Not said: everything is read.</summary>
    None = 0,

    /// <summary>Computed or magnetic resonance tomography, ultrasound, angiography.</summary>
    Imaging = 1,

    /// <summary>Histology or cytology.</summary>
    Pathology = 2,

    /// <summary>Positron emission tomography, scintigraphy, mapping.</summary>
    Nuclear = 4,

    /// <summary>All of them.</summary>
    All = Imaging | Pathology | Nuclear,
}
