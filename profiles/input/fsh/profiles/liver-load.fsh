// What imaging says of the tumour in the liver.

Profile: NelmLesionCount
Parent: NelmResult
Id: nelm-lesion-count
Title: "Number of liver lesions"
Description: "How many metastases the liver holds; 'too numerous to count' is read as at least ten."
* insert Feeds(lesion_count)
* insert Feeds(liver_mets_present)
* insert NumberOrAnswer(lesion-count)
* insert Timed
* valueQuantity obeys nelm-whole

ValueSet: NelmCodesLesionSize
Id: nelm-codes-lesion-size
Title: "Largest liver lesion: codes"
Description: "Codes by which the largest diameter is read, and mCODE's tumour size, whose component holds it."
* insert Draft
* include codes from valueset NelmCodesLargestDiameterMm
* $loinc#21889-1

Profile: NelmLesionSize
Parent: NelmResult
Id: nelm-lesion-size
Title: "Largest liver lesion"
Description: "Longest diameter of the largest metastasis: its own Observation, or the component of a tumour size as mCODE has it."
* insert Feeds(largest_diameter_mm)
* insert Draft
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-size, [[asks for a date; a bodySite other than the liver is warned of]])
* code from NelmCodesLesionSize (required)
* value[x] only Quantity or integer or Range or string or CodeableConcept
* insert NumberValue(largest-diameter-mm)
* obeys nelm-liver-site and nelm-size-given
* component obeys nelm-size-component

Profile: NelmLesionSumDiameters
Parent: NelmResult
Id: nelm-lesion-sum-diameters
Title: "Sum of liver lesion diameters"
Description: "Sum of the longest diameters of all metastases; limits ablation when there are several."
* insert Feeds(sum_diameters_mm)
* insert Number(sum-diameters-mm)
* insert Timed

Profile: NelmDistribution
Parent: NelmResult
Id: nelm-distribution
Title: "Distribution in the liver"
Description: "Unilobar (type I), complex (type II) or diffuse (type III)."
* insert Feeds(distribution)
* insert Coded(distribution)
* insert Timed

Profile: NelmTumourBurden
Parent: NelmResult
Id: nelm-tumour-burden
Title: "Share of the liver replaced by tumour"
Description: "Tumour burden in per cent of the liver volume."
* insert Feeds(hepatic_tumour_burden_percent)
* insert Number(hepatic-tumour-burden-percent)
* insert Timed

Profile: NelmExtrahepaticExtent
Parent: NelmResult
Id: nelm-extrahepatic-extent
Title: "Disease outside the liver"
Description: "None, limited, or dominant: the main burden or threat lies outside the liver."
* insert Feeds(extrahepatic_disease)
* insert Coded(extrahepatic-disease)
* insert Timed

Profile: NelmKrenningScore
Parent: NelmResult
Id: nelm-krenning-score
Title: "Somatostatin receptor uptake (Krenning score)"
Description: "Uptake of receptor imaging from 0 to 4 against the liver and the spleen; decides on radioligand therapy."
* insert Feeds(sstr_krenning)
* insert Feeds(sstr_imaging_age_days)
* insert Number(sstr-krenning)
* insert Timed
* valueQuantity obeys nelm-whole

Profile: NelmFutureLiverRemnant
Parent: NelmResult
Id: nelm-future-liver-remnant
Title: "Future liver remnant"
Description: "Share of the liver that a resection would leave, in per cent."
* insert Feeds(future_liver_remnant_percent)
* insert Number(future-liver-remnant-percent)
* insert Timed

Profile: NelmDebulkingAchievable
Parent: NelmResult
Id: nelm-debulking-achievable
Title: "Achievable debulking"
Description: "Share of the tumour that surgery could remove, in per cent."
* insert Feeds(debulking_percent_achievable)
* insert Number(debulking-percent-achievable)
* insert Timed

Profile: NelmAblationMargin
Parent: NelmResult
Id: nelm-ablation-margin
Title: "Smallest ablation margin"
Description: "Smallest margin around an ablated lesion."
* insert Feeds(ablation_margin_mm)
* insert Number(ablation-margin-mm)
* insert Dated
