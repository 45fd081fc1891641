using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>A finding to be shown, and the modality it was found on.</summary>
/// <param name="Finding">What a rule concluded.</param>
/// <param name="Verdict">Position of the modality's verdict in the assessment; -1 for a finding about no modality.</param>
internal readonly record struct Hit(RuleFinding Finding, int Verdict);
