using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Drafts;
using NetCds.Guideline.Evaluation;

namespace NetCds.Guideline.Rules;

/// <summary>A guideline that was read, checked and compiled.</summary>
internal sealed record GuidelineModel(
    GuidelinePlan Plan, GuidelineGraph Graph, DraftRecogniser Drafts, SettingCatalogue Settings, IReadOnlyList<MissingDataCard> MissingDataCards, ModalityRules[] Assessed);
