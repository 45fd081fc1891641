using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Drafts;
using NetCds.Guideline.Evaluation;

namespace NetCds.Guideline.Rules;

/// <summary>A guideline that was read, checked and compiled. <c>Modalities</c> holds, in catalogue order, those always assessed and those only a draft brings up.</summary>
internal sealed record GuidelineModel(
    GuidelinePlan Plan, GuidelineGraph Graph, DraftRecogniser Drafts, SettingCatalogue Settings, IReadOnlyList<MissingDataCard> MissingDataCards, ModalityRules[] Modalities);
