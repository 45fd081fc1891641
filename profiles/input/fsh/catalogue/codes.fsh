// Written by catalogue.mjs from cds-hooks/catalogue. Edit the catalogue, then run: node profiles/catalogue.mjs

ValueSet: NelmCodesChildbearingPotential
Id: nelm-codes-childbearing-potential
Title: "Childbearing potential: codes"
Description: "Codes by which an Observation is read for childbearing_potential."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#childbearing-potential

ValueSet: NelmCodesPregnant
Id: nelm-codes-pregnant
Title: "Pregnant: codes"
Description: "Codes by which an Observation is read for pregnant."
* ^status = #draft
* ^experimental = true
* http://loinc.org#82810-3
* urn:oid:2.16.840.1.113883.6.1#82810-3
* https://netcds.example/fhir/CodeSystem/nelm-observation#pregnant

ValueSet: NelmCodesBreastfeeding
Id: nelm-codes-breastfeeding
Title: "Breastfeeding: codes"
Description: "Codes by which an Observation is read for breastfeeding."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#breastfeeding

ValueSet: NelmCodesNetHistologyConfirmed
Id: nelm-codes-net-histology-confirmed
Title: "Neuroendocrine histology confirmed: codes"
Description: "Codes by which an Observation is read for net_histology_confirmed."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#net-histology-confirmed

ValueSet: NelmCodesPrimarySite
Id: nelm-codes-primary-site
Title: "Site of the primary: codes"
Description: "Codes by which an Observation is read for primary_site."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#primary-site

ValueSet: NelmCodesPrimaryResected
Id: nelm-codes-primary-resected
Title: "Primary tumour resected: codes"
Description: "Codes by which an Observation is read for primary_resected."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#primary-resected

ValueSet: NelmCodesPortalDrainedPrimary
Id: nelm-codes-portal-drained-primary
Title: "Primary drained by the portal system: codes"
Description: "Codes by which an Observation is read for portal_drained_primary."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#portal-drained-primary

ValueSet: NelmCodesLiverMetsPresent
Id: nelm-codes-liver-mets-present
Title: "Liver metastases present: codes"
Description: "Codes by which an Observation is read for liver_mets_present."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#liver-metastases-present

ValueSet: NelmCodesExtrahepaticDisease
Id: nelm-codes-extrahepatic-disease
Title: "Extent of disease outside the liver: codes"
Description: "Codes by which an Observation is read for extrahepatic_disease."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#extrahepatic-extent

ValueSet: NelmCodesDifferentiation
Id: nelm-codes-differentiation
Title: "Histological differentiation: codes"
Description: "Codes by which an Observation is read for differentiation."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#net-differentiation

ValueSet: NelmCodesKi67Percent
Id: nelm-codes-ki67-percent
Title: "Ki-67 proliferation index: codes"
Description: "Codes by which an Observation is read for ki67_percent."
* ^status = #draft
* ^experimental = true
* http://loinc.org#29593-1
* http://loinc.org#85330-9
* urn:oid:2.16.840.1.113883.6.1#29593-1
* urn:oid:2.16.840.1.113883.6.1#85330-9
* http://snomed.info/sct#1237281001
* urn:oid:2.16.840.1.113883.6.96#1237281001

ValueSet: NelmCodesMitosesPer2mm2
Id: nelm-codes-mitoses-per-2mm2
Title: "Mitoses per 2 mm2: codes"
Description: "Codes by which an Observation is read for mitoses_per_2mm2."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#mitotic-count-2mm2

ValueSet: NelmCodesGradeReported
Id: nelm-codes-grade-reported
Title: "Grade as reported by pathology: codes"
Description: "Codes by which an Observation is read for grade_reported."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#net-grade-reported

ValueSet: NelmCodesFunctionalSyndrome
Id: nelm-codes-functional-syndrome
Title: "Hormonal syndrome: codes"
Description: "Codes by which an Observation is read for functional_syndrome."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#functional-syndrome

ValueSet: NelmCodesHormonalSymptomsControlled
Id: nelm-codes-hormonal-symptoms-controlled
Title: "Hormonal symptoms controlled: codes"
Description: "Codes by which an Observation is read for hormonal_symptoms_controlled."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#hormonal-symptom-control

ValueSet: NelmCodesProgression12m
Id: nelm-codes-progression-12m
Title: "Progression within 12 months: codes"
Description: "Codes by which an Observation is read for progression_12m."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#progression-12-months
* http://loinc.org#97509-4
* urn:oid:2.16.840.1.113883.6.1#97509-4

ValueSet: NelmCodesStableMonths
Id: nelm-codes-stable-months
Title: "Months of stable disease or response: codes"
Description: "Codes by which an Observation is read for stable_months."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#months-stable

ValueSet: NelmCodesLesionCount
Id: nelm-codes-lesion-count
Title: "Number of liver lesions: codes"
Description: "Codes by which an Observation is read for lesion_count."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#liver-lesion-count

ValueSet: NelmCodesLargestDiameterMm
Id: nelm-codes-largest-diameter-mm
Title: "Largest liver lesion, diameter: codes"
Description: "Codes by which an Observation is read for largest_diameter_mm."
* ^status = #draft
* ^experimental = true
* http://loinc.org#33728-7
* urn:oid:2.16.840.1.113883.6.1#33728-7
* https://netcds.example/fhir/CodeSystem/nelm-observation#liver-lesion-largest-diameter

ValueSet: NelmCodesSumDiametersMm
Id: nelm-codes-sum-diameters-mm
Title: "Sum of liver lesion diameters: codes"
Description: "Codes by which an Observation is read for sum_diameters_mm."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#liver-lesion-sum-diameters

ValueSet: NelmCodesDistribution
Id: nelm-codes-distribution
Title: "Distribution in the liver: codes"
Description: "Codes by which an Observation is read for distribution."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#nelm-distribution

ValueSet: NelmCodesHepaticTumourBurdenPercent
Id: nelm-codes-hepatic-tumour-burden-percent
Title: "Share of liver replaced by tumour: codes"
Description: "Codes by which an Observation is read for hepatic_tumour_burden_percent."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#hepatic-tumour-burden

ValueSet: NelmCodesCaudateLesion
Id: nelm-codes-caudate-lesion
Title: "Caudate lobe lesion, symptomatic or target: codes"
Description: "Codes by which an Observation is read for caudate_lesion."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#caudate-lesion

ValueSet: NelmCodesInfiltrativeGrowth
Id: nelm-codes-infiltrative-growth
Title: "Infiltrative growth: codes"
Description: "Codes by which an Observation is read for infiltrative_growth."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#infiltrative-growth

ValueSet: NelmCodesCentralBileDuctWithin10mm
Id: nelm-codes-central-bile-duct-within-10mm
Title: "Lesion within 10 mm of a central bile duct: codes"
Description: "Codes by which an Observation is read for central_bile_duct_within_10mm."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#central-bile-duct-within-10mm

ValueSet: NelmCodesResectable
Id: nelm-codes-resectable
Title: "Resectable with R0 intent: codes"
Description: "Codes by which an Observation is read for resectable."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#liver-resectable

ValueSet: NelmCodesFutureLiverRemnantPercent
Id: nelm-codes-future-liver-remnant-percent
Title: "Future liver remnant: codes"
Description: "Codes by which an Observation is read for future_liver_remnant_percent."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#future-liver-remnant

ValueSet: NelmCodesDebulkingPercentAchievable
Id: nelm-codes-debulking-percent-achievable
Title: "Achievable debulking: codes"
Description: "Codes by which an Observation is read for debulking_percent_achievable."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#debulking-achievable

ValueSet: NelmCodesSstrKrenning
Id: nelm-codes-sstr-krenning
Title: "Krenning score: codes"
Description: "Codes by which an Observation is read for sstr_krenning."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#krenning-score

ValueSet: NelmCodesSstrImagingAgeDays
Id: nelm-codes-sstr-imaging-age-days
Title: "Age of the newest somatostatin receptor imaging: codes"
Description: "Codes by which an Observation is read for sstr_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#krenning-score

ValueSet: NelmCodesFdgPositive
Id: nelm-codes-fdg-positive
Title: "FDG PET positive: codes"
Description: "Codes by which an Observation is read for fdg_positive."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#fdg-positive

ValueSet: NelmCodesSstrDiscordantLesion
Id: nelm-codes-sstr-discordant-lesion
Title: "FDG-positive, receptor-negative lesion: codes"
Description: "Codes by which an Observation is read for sstr_discordant_lesion."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#sstr-discordant-lesion

ValueSet: NelmCodesBilirubinMgDl
Id: nelm-codes-bilirubin-mg-dl
Title: "Total bilirubin: codes"
Description: "Codes by which an Observation is read for bilirubin_mg_dl."
* ^status = #draft
* ^experimental = true
* http://loinc.org#1975-2
* http://loinc.org#14631-6
* urn:oid:2.16.840.1.113883.6.1#1975-2
* urn:oid:2.16.840.1.113883.6.1#14631-6

ValueSet: NelmCodesBilirubinReversibleCause
Id: nelm-codes-bilirubin-reversible-cause
Title: "Reversible cause of raised bilirubin: codes"
Description: "Codes by which an Observation is read for bilirubin_reversible_cause."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#bilirubin-reversible-cause

ValueSet: NelmCodesAlbuminGDl
Id: nelm-codes-albumin-g-dl
Title: "Albumin: codes"
Description: "Codes by which an Observation is read for albumin_g_dl."
* ^status = #draft
* ^experimental = true
* http://loinc.org#1751-7
* urn:oid:2.16.840.1.113883.6.1#1751-7

ValueSet: NelmCodesInr
Id: nelm-codes-inr
Title: "INR: codes"
Description: "Codes by which an Observation is read for inr."
* ^status = #draft
* ^experimental = true
* http://loinc.org#6301-6
* http://loinc.org#34714-6
* urn:oid:2.16.840.1.113883.6.1#6301-6
* urn:oid:2.16.840.1.113883.6.1#34714-6

ValueSet: NelmCodesCreatinineMgDl
Id: nelm-codes-creatinine-mg-dl
Title: "Creatinine: codes"
Description: "Codes by which an Observation is read for creatinine_mg_dl."
* ^status = #draft
* ^experimental = true
* http://loinc.org#2160-0
* http://loinc.org#14682-9
* urn:oid:2.16.840.1.113883.6.1#2160-0
* urn:oid:2.16.840.1.113883.6.1#14682-9

ValueSet: NelmCodesEgfrMlMin
Id: nelm-codes-egfr-ml-min
Title: "Estimated GFR: codes"
Description: "Codes by which an Observation is read for egfr_ml_min."
* ^status = #draft
* ^experimental = true
* http://loinc.org#98979-8
* http://loinc.org#62238-1
* http://loinc.org#33914-3
* http://loinc.org#48642-3
* http://loinc.org#48643-1
* http://loinc.org#50044-7
* urn:oid:2.16.840.1.113883.6.1#98979-8
* urn:oid:2.16.840.1.113883.6.1#62238-1
* urn:oid:2.16.840.1.113883.6.1#33914-3
* urn:oid:2.16.840.1.113883.6.1#48642-3
* urn:oid:2.16.840.1.113883.6.1#48643-1
* urn:oid:2.16.840.1.113883.6.1#50044-7

ValueSet: NelmCodesPlatelets10e9L
Id: nelm-codes-platelets-10e9-l
Title: "Platelets: codes"
Description: "Codes by which an Observation is read for platelets_10e9_l."
* ^status = #draft
* ^experimental = true
* http://loinc.org#777-3
* urn:oid:2.16.840.1.113883.6.1#777-3

ValueSet: NelmCodesNeutrophils10e9L
Id: nelm-codes-neutrophils-10e9-l
Title: "Neutrophils: codes"
Description: "Codes by which an Observation is read for neutrophils_10e9_l."
* ^status = #draft
* ^experimental = true
* http://loinc.org#751-8
* urn:oid:2.16.840.1.113883.6.1#751-8

ValueSet: NelmCodesLeukocytes10e9L
Id: nelm-codes-leukocytes-10e9-l
Title: "Leukocytes: codes"
Description: "Codes by which an Observation is read for leukocytes_10e9_l."
* ^status = #draft
* ^experimental = true
* http://loinc.org#6690-2
* urn:oid:2.16.840.1.113883.6.1#6690-2

ValueSet: NelmCodesHaemoglobinGDl
Id: nelm-codes-haemoglobin-g-dl
Title: "Haemoglobin: codes"
Description: "Codes by which an Observation is read for haemoglobin_g_dl."
* ^status = #draft
* ^experimental = true
* http://loinc.org#718-7
* urn:oid:2.16.840.1.113883.6.1#718-7

ValueSet: NelmCodesAstXUln
Id: nelm-codes-ast-x-uln
Title: "AST as multiple of the upper limit: codes"
Description: "Codes by which an Observation is read for ast_x_uln."
* ^status = #draft
* ^experimental = true
* http://loinc.org#1920-8
* urn:oid:2.16.840.1.113883.6.1#1920-8

ValueSet: NelmCodesAltXUln
Id: nelm-codes-alt-x-uln
Title: "ALT as multiple of the upper limit: codes"
Description: "Codes by which an Observation is read for alt_x_uln."
* ^status = #draft
* ^experimental = true
* http://loinc.org#1742-6
* urn:oid:2.16.840.1.113883.6.1#1742-6

ValueSet: NelmCodesChromograninA
Id: nelm-codes-chromogranin-a
Title: "Chromogranin A: codes"
Description: "Codes by which an Observation is read for chromogranin_a."
* ^status = #draft
* ^experimental = true
* http://loinc.org#9811-1
* http://loinc.org#25587-7
* urn:oid:2.16.840.1.113883.6.1#9811-1
* urn:oid:2.16.840.1.113883.6.1#25587-7

ValueSet: NelmCodesHiaa24h
Id: nelm-codes-hiaa-24h
Title: "5-HIAA in 24-hour urine: codes"
Description: "Codes by which an Observation is read for hiaa_24h."
* ^status = #draft
* ^experimental = true
* http://loinc.org#1695-6
* http://loinc.org#31203-3
* urn:oid:2.16.840.1.113883.6.1#1695-6
* urn:oid:2.16.840.1.113883.6.1#31203-3

ValueSet: NelmCodesSerotoninBlood
Id: nelm-codes-serotonin-blood
Title: "Serotonin in blood: codes"
Description: "Codes by which an Observation is read for serotonin_blood."
* ^status = #draft
* ^experimental = true
* http://loinc.org#2939-7
* urn:oid:2.16.840.1.113883.6.1#2939-7

ValueSet: NelmCodesNtProbnpPgMl
Id: nelm-codes-nt-probnp-pg-ml
Title: "NT-proBNP: codes"
Description: "Codes by which an Observation is read for nt_probnp_pg_ml."
* ^status = #draft
* ^experimental = true
* http://loinc.org#33762-6
* urn:oid:2.16.840.1.113883.6.1#33762-6

ValueSet: NelmCodesChildPughClass
Id: nelm-codes-child-pugh-class
Title: "Child-Pugh class: codes"
Description: "Codes by which an Observation is read for child_pugh_class."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#child-pugh
* http://snomed.info/sct#3191000175106
* urn:oid:2.16.840.1.113883.6.96#3191000175106

ValueSet: NelmCodesChildPughScore
Id: nelm-codes-child-pugh-score
Title: "Child-Pugh score: codes"
Description: "Codes by which an Observation is read for child_pugh_score."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#child-pugh-score

ValueSet: NelmCodesCirrhosis
Id: nelm-codes-cirrhosis
Title: "Cirrhosis: codes"
Description: "Codes by which an Observation is read for cirrhosis."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#cirrhosis

ValueSet: NelmCodesAscites
Id: nelm-codes-ascites
Title: "Ascites: codes"
Description: "Codes by which an Observation is read for ascites."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#ascites

ValueSet: NelmCodesEncephalopathy
Id: nelm-codes-encephalopathy
Title: "Hepatic encephalopathy: codes"
Description: "Codes by which an Observation is read for encephalopathy."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#encephalopathy

ValueSet: NelmCodesEcog
Id: nelm-codes-ecog
Title: "ECOG performance status: codes"
Description: "Codes by which an Observation is read for ecog."
* ^status = #draft
* ^experimental = true
* http://loinc.org#89247-1
* urn:oid:2.16.840.1.113883.6.1#89247-1

ValueSet: NelmCodesEcogScale
Id: nelm-codes-ecog-scale
Title: "ECOG performance status: codes"
Description: "Codes by which an Observation is read for ecog."
* ^status = #draft
* ^experimental = true
* http://loinc.org#89243-0
* urn:oid:2.16.840.1.113883.6.1#89243-0

ValueSet: NelmCodesLifeExpectancyMonths
Id: nelm-codes-life-expectancy-months
Title: "Estimated life expectancy: codes"
Description: "Codes by which an Observation is read for life_expectancy_months."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#life-expectancy-months

ValueSet: NelmCodesSpo2Percent
Id: nelm-codes-spo2-percent
Title: "Oxygen saturation: codes"
Description: "Codes by which an Observation is read for spo2_percent."
* ^status = #draft
* ^experimental = true
* http://loinc.org#59408-5
* http://loinc.org#2708-6
* urn:oid:2.16.840.1.113883.6.1#59408-5
* urn:oid:2.16.840.1.113883.6.1#2708-6

ValueSet: NelmCodesPao2Mmhg
Id: nelm-codes-pao2-mmhg
Title: "Arterial oxygen pressure: codes"
Description: "Codes by which an Observation is read for pao2_mmhg."
* ^status = #draft
* ^experimental = true
* http://loinc.org#2703-7
* urn:oid:2.16.840.1.113883.6.1#2703-7

ValueSet: NelmCodesPortalVein
Id: nelm-codes-portal-vein
Title: "Portal vein: codes"
Description: "Codes by which an Observation is read for portal_vein."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#portal-vein-extent

ValueSet: NelmCodesPortalFlow
Id: nelm-codes-portal-flow
Title: "Portal flow direction: codes"
Description: "Codes by which an Observation is read for portal_flow."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#portal-flow

ValueSet: NelmCodesBiliaryViolation
Id: nelm-codes-biliary-violation
Title: "Biliary anastomosis, stent or sphincterotomy: codes"
Description: "Codes by which an Observation is read for biliary_violation."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#biliary-violation
* https://netcds.example/fhir/CodeSystem/nelm-observation#whipple-history

ValueSet: NelmCodesWhippleHistory
Id: nelm-codes-whipple-history
Title: "Pancreatoduodenectomy in the history: codes"
Description: "Codes by which an Observation is read for whipple_history."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#whipple-history

ValueSet: NelmCodesBiliaryObstruction
Id: nelm-codes-biliary-obstruction
Title: "Biliary obstruction: codes"
Description: "Codes by which an Observation is read for biliary_obstruction."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#biliary-obstruction

ValueSet: NelmCodesActiveInfection
Id: nelm-codes-active-infection
Title: "Active infection: codes"
Description: "Codes by which an Observation is read for active_infection."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#active-infection

ValueSet: NelmCodesUncorrectableCoagulopathy
Id: nelm-codes-uncorrectable-coagulopathy
Title: "Uncorrectable coagulopathy: codes"
Description: "Codes by which an Observation is read for uncorrectable_coagulopathy."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#uncorrectable-coagulopathy

ValueSet: NelmCodesCardiacImplantOrArrhythmia
Id: nelm-codes-cardiac-implant-or-arrhythmia
Title: "Pacemaker, ICD or relevant arrhythmia: codes"
Description: "Codes by which an Observation is read for cardiac_implant_or_arrhythmia."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#cardiac-implant-or-arrhythmia

ValueSet: NelmCodesContrastAllergy
Id: nelm-codes-contrast-allergy
Title: "Allergy to contrast media: codes"
Description: "Codes by which an Observation is read for contrast_allergy."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#contrast-allergy

ValueSet: NelmCodesMaaMappingDone
Id: nelm-codes-maa-mapping-done
Title: "MAA mapping angiography done: codes"
Description: "Codes by which an Observation is read for maa_mapping_done."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#maa-mapping-done
* https://netcds.example/fhir/CodeSystem/nelm-observation#lung-shunt-fraction

ValueSet: NelmCodesLungShuntPercent
Id: nelm-codes-lung-shunt-percent
Title: "Lung shunt fraction: codes"
Description: "Codes by which an Observation is read for lung_shunt_percent."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#lung-shunt-fraction

ValueSet: NelmCodesPlannedActivityGbq
Id: nelm-codes-planned-activity-gbq
Title: "Planned activity: codes"
Description: "Codes by which an Observation is read for planned_activity_gbq."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#planned-activity

ValueSet: NelmCodesLungMassKg
Id: nelm-codes-lung-mass-kg
Title: "Lung mass: codes"
Description: "Codes by which an Observation is read for lung_mass_kg."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#lung-mass

ValueSet: NelmCodesPlannedLungDoseGy
Id: nelm-codes-planned-lung-dose-gy
Title: "Planned lung dose: codes"
Description: "Codes by which an Observation is read for planned_lung_dose_gy."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#lung-absorbed-dose-planned

ValueSet: NelmCodesPriorLungDoseGy
Id: nelm-codes-prior-lung-dose-gy
Title: "Lung dose of earlier TARE: codes"
Description: "Codes by which an Observation is read for prior_lung_dose_gy."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#lung-absorbed-dose-delivered

ValueSet: NelmCodesGiDepositionUncorrectable
Id: nelm-codes-gi-deposition-uncorrectable
Title: "Gastrointestinal deposition that cannot be corrected: codes"
Description: "Codes by which an Observation is read for gi_deposition_uncorrectable."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#gi-deposition-uncorrectable

ValueSet: NelmCodesPriorLiverEbrt
Id: nelm-codes-prior-liver-ebrt
Title: "Earlier external-beam radiotherapy of the liver: codes"
Description: "Codes by which an Observation is read for prior_liver_ebrt."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#prior-liver-ebrt

ValueSet: NelmCodesCarcinoidHeartDisease
Id: nelm-codes-carcinoid-heart-disease
Title: "Carcinoid heart disease: codes"
Description: "Codes by which an Observation is read for carcinoid_heart_disease."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#carcinoid-heart-disease

ValueSet: NelmCodesMdtReviewed
Id: nelm-codes-mdt-reviewed
Title: "Tumour board decision: codes"
Description: "Codes by which an Observation is read for mdt_reviewed."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#mdt-decision

ValueSet: NelmCodesHormonePanelAgeDays
Id: nelm-codes-hormone-panel-age-days
Title: "Age of the newest hormone marker: codes"
Description: "Codes by which an Observation is read for hormone_panel_age_days."
* ^status = #draft
* ^experimental = true
* http://loinc.org#9811-1
* http://loinc.org#25587-7
* http://loinc.org#1695-6
* http://loinc.org#31203-3
* http://loinc.org#2939-7
* urn:oid:2.16.840.1.113883.6.1#9811-1
* urn:oid:2.16.840.1.113883.6.1#25587-7
* urn:oid:2.16.840.1.113883.6.1#1695-6
* urn:oid:2.16.840.1.113883.6.1#31203-3
* urn:oid:2.16.840.1.113883.6.1#2939-7
* https://netcds.example/fhir/CodeSystem/nelm-observation#hormone-panel

ValueSet: NelmCodesStatusPostCurativeResection
Id: nelm-codes-status-post-curative-resection
Title: "After resection or ablation with curative intent: codes"
Description: "Codes by which an Observation is read for status_post_curative_resection."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#status-post-curative-resection

ValueSet: NelmCodesAblationMarginMm
Id: nelm-codes-ablation-margin-mm
Title: "Smallest ablation margin: codes"
Description: "Codes by which an Observation is read for ablation_margin_mm."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#ablation-margin

ValueSet: NelmCodesCarcinoidCrisisActive
Id: nelm-codes-carcinoid-crisis-active
Title: "Carcinoid crisis now: codes"
Description: "Codes by which an Observation is read for carcinoid_crisis_active."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#carcinoid-crisis-active

ValueSet: NelmCodesPriorSystemicLines
Id: nelm-codes-prior-systemic-lines
Title: "Approved systemic lines with progression, somatostatin analogues not counted: codes"
Description: "Codes by which an Observation is read for prior_systemic_lines."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#prior-systemic-lines

ValueSet: NelmCodesLvefPercent
Id: nelm-codes-lvef-percent
Title: "Left ventricular ejection fraction: codes"
Description: "Codes by which an Observation is read for lvef_percent."
* ^status = #draft
* ^experimental = true
* http://loinc.org#10230-1
* urn:oid:2.16.840.1.113883.6.1#10230-1

ValueSet: NelmCodesInterstitialLungDisease
Id: nelm-codes-interstitial-lung-disease
Title: "Interstitial lung disease: codes"
Description: "Codes by which an Observation is read for interstitial_lung_disease."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#interstitial-lung-disease

ValueSet: NelmCodesAdjacentViscusWithin10mm
Id: nelm-codes-adjacent-viscus-within-10mm
Title: "Bowel, stomach, gallbladder, diaphragm or heart within 10 mm of a target: codes"
Description: "Codes by which an Observation is read for adjacent_viscus_within_10mm."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#adjacent-viscus-within-10mm

ValueSet: NelmCodesAntithromboticCurrent
Id: nelm-codes-antithrombotic-current
Title: "Anticoagulant or antiplatelet drug other than aspirin: codes"
Description: "Codes by which an Observation is read for antithrombotic_current."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#antithrombotic-current

ValueSet: NelmCodesHepaticArterialImpediment
Id: nelm-codes-hepatic-arterial-impediment
Title: "Impediment to hepatic arterial access: codes"
Description: "Codes by which an Observation is read for hepatic_arterial_impediment."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#hepatic-arterial-impediment

ValueSet: NelmCodesSstrPlanarOnly
Id: nelm-codes-sstr-planar-only
Title: "Receptor imaging only by planar scintigraphy or SPECT, no PET: codes"
Description: "Codes by which an Observation is read for sstr_planar_only."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#sstr-planar-only

ValueSet: NelmCodesMarkersRising
Id: nelm-codes-markers-rising
Title: "Tumour markers rising: codes"
Description: "Codes by which an Observation is read for markers_rising."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#markers-rising
* http://loinc.org#9811-1
* http://loinc.org#25587-7
* http://loinc.org#1695-6
* http://loinc.org#31203-3
* urn:oid:2.16.840.1.113883.6.1#9811-1
* urn:oid:2.16.840.1.113883.6.1#25587-7
* urn:oid:2.16.840.1.113883.6.1#1695-6
* urn:oid:2.16.840.1.113883.6.1#31203-3

ValueSet: NelmCodesPathologyRecorded
Id: nelm-codes-pathology-recorded
Title: "Pathology report, Ki-67 or differentiation on record: codes"
Description: "Codes by which an Observation is read for pathology_recorded."
* ^status = #draft
* ^experimental = true
* http://loinc.org#29593-1
* http://loinc.org#85330-9
* urn:oid:2.16.840.1.113883.6.1#29593-1
* urn:oid:2.16.840.1.113883.6.1#85330-9
* http://snomed.info/sct#1237281001
* urn:oid:2.16.840.1.113883.6.96#1237281001
* https://netcds.example/fhir/CodeSystem/nelm-observation#net-differentiation

ValueSet: NelmCodesBilirubinXUln
Id: nelm-codes-bilirubin-x-uln
Title: "Bilirubin as multiple of the upper limit: codes"
Description: "Codes by which an Observation is read for bilirubin_x_uln."
* ^status = #draft
* ^experimental = true
* http://loinc.org#1975-2
* http://loinc.org#14631-6
* urn:oid:2.16.840.1.113883.6.1#1975-2
* urn:oid:2.16.840.1.113883.6.1#14631-6

ValueSet: NelmCodesPregnantCondition
Id: nelm-codes-pregnant-condition
Title: "Pregnant: codes of a Condition"
Description: "Codes by which a Condition is read for pregnant."
* ^status = #draft
* ^experimental = true
* http://snomed.info/sct#77386006
* urn:oid:2.16.840.1.113883.6.96#77386006
* http://hl7.org/fhir/sid/icd-10-cm#Z33.1
* urn:oid:2.16.840.1.113883.6.90#Z33.1

ValueSet: NelmCodesNetDiagnosisCondition
Id: nelm-codes-net-diagnosis-condition
Title: "Diagnosis code of the neuroendocrine neoplasm: codes of a Condition"
Description: "Codes by which a Condition is read for net_diagnosis."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#C7A.00
* http://hl7.org/fhir/sid/icd-10-cm#C7A.010
* http://hl7.org/fhir/sid/icd-10-cm#C7A.011
* http://hl7.org/fhir/sid/icd-10-cm#C7A.012
* http://hl7.org/fhir/sid/icd-10-cm#C7A.019
* http://hl7.org/fhir/sid/icd-10-cm#C7A.020
* http://hl7.org/fhir/sid/icd-10-cm#C7A.021
* http://hl7.org/fhir/sid/icd-10-cm#C7A.022
* http://hl7.org/fhir/sid/icd-10-cm#C7A.023
* http://hl7.org/fhir/sid/icd-10-cm#C7A.024
* http://hl7.org/fhir/sid/icd-10-cm#C7A.025
* http://hl7.org/fhir/sid/icd-10-cm#C7A.026
* http://hl7.org/fhir/sid/icd-10-cm#C7A.029
* http://hl7.org/fhir/sid/icd-10-cm#C7A.090
* http://hl7.org/fhir/sid/icd-10-cm#C7A.091
* http://hl7.org/fhir/sid/icd-10-cm#C7A.092
* http://hl7.org/fhir/sid/icd-10-cm#C7A.093
* http://hl7.org/fhir/sid/icd-10-cm#C7A.094
* http://hl7.org/fhir/sid/icd-10-cm#C7A.095
* http://hl7.org/fhir/sid/icd-10-cm#C7A.096
* http://hl7.org/fhir/sid/icd-10-cm#C7A.098
* http://hl7.org/fhir/sid/icd-10-cm#C7A.1
* http://hl7.org/fhir/sid/icd-10-cm#C7A.8
* http://hl7.org/fhir/sid/icd-10-cm#C25.4
* urn:oid:2.16.840.1.113883.6.90#C7A.00
* urn:oid:2.16.840.1.113883.6.90#C7A.010
* urn:oid:2.16.840.1.113883.6.90#C7A.011
* urn:oid:2.16.840.1.113883.6.90#C7A.012
* urn:oid:2.16.840.1.113883.6.90#C7A.019
* urn:oid:2.16.840.1.113883.6.90#C7A.020
* urn:oid:2.16.840.1.113883.6.90#C7A.021
* urn:oid:2.16.840.1.113883.6.90#C7A.022
* urn:oid:2.16.840.1.113883.6.90#C7A.023
* urn:oid:2.16.840.1.113883.6.90#C7A.024
* urn:oid:2.16.840.1.113883.6.90#C7A.025
* urn:oid:2.16.840.1.113883.6.90#C7A.026
* urn:oid:2.16.840.1.113883.6.90#C7A.029
* urn:oid:2.16.840.1.113883.6.90#C7A.090
* urn:oid:2.16.840.1.113883.6.90#C7A.091
* urn:oid:2.16.840.1.113883.6.90#C7A.092
* urn:oid:2.16.840.1.113883.6.90#C7A.093
* urn:oid:2.16.840.1.113883.6.90#C7A.094
* urn:oid:2.16.840.1.113883.6.90#C7A.095
* urn:oid:2.16.840.1.113883.6.90#C7A.096
* urn:oid:2.16.840.1.113883.6.90#C7A.098
* urn:oid:2.16.840.1.113883.6.90#C7A.1
* urn:oid:2.16.840.1.113883.6.90#C7A.8
* urn:oid:2.16.840.1.113883.6.90#C25.4
* http://snomed.info/sct#255046005
* urn:oid:2.16.840.1.113883.6.96#255046005
* http://hl7.org/fhir/sid/icd-10#C25.4
* http://hl7.org/fhir/sid/icd-10-gm#C25.4
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#C25.4
* urn:oid:2.16.840.1.113883.6.3#C25.4
* http://terminology.hl7.org/CodeSystem/icd-o-3#8240/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8249/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8246/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8013/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8150/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8151/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8152/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8153/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8155/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8156/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8241/3
* urn:oid:2.16.840.1.113883.6.43.1#8240/3
* urn:oid:2.16.840.1.113883.6.43.1#8249/3
* urn:oid:2.16.840.1.113883.6.43.1#8246/3
* urn:oid:2.16.840.1.113883.6.43.1#8013/3
* urn:oid:2.16.840.1.113883.6.43.1#8150/3
* urn:oid:2.16.840.1.113883.6.43.1#8151/3
* urn:oid:2.16.840.1.113883.6.43.1#8152/3
* urn:oid:2.16.840.1.113883.6.43.1#8153/3
* urn:oid:2.16.840.1.113883.6.43.1#8155/3
* urn:oid:2.16.840.1.113883.6.43.1#8156/3
* urn:oid:2.16.840.1.113883.6.43.1#8241/3

ValueSet: NelmCodesNetBenignCondition
Id: nelm-codes-net-benign-condition
Title: "Benign carcinoid code recorded: codes of a Condition"
Description: "Codes by which a Condition is read for net_benign."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#D3A.00
* http://hl7.org/fhir/sid/icd-10-cm#D3A.090
* http://hl7.org/fhir/sid/icd-10-cm#D3A.091
* http://hl7.org/fhir/sid/icd-10-cm#D3A.8
* urn:oid:2.16.840.1.113883.6.90#D3A.00
* urn:oid:2.16.840.1.113883.6.90#D3A.090
* urn:oid:2.16.840.1.113883.6.90#D3A.091
* urn:oid:2.16.840.1.113883.6.90#D3A.8

ValueSet: NelmCodesPrimarySiteCondition
Id: nelm-codes-primary-site-condition
Title: "Site of the primary: codes of a Condition"
Description: "Codes by which a Condition is read for primary_site."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#C7A.00
* http://hl7.org/fhir/sid/icd-10-cm#C7A.010
* http://hl7.org/fhir/sid/icd-10-cm#C7A.011
* http://hl7.org/fhir/sid/icd-10-cm#C7A.012
* http://hl7.org/fhir/sid/icd-10-cm#C7A.019
* http://hl7.org/fhir/sid/icd-10-cm#C7A.020
* http://hl7.org/fhir/sid/icd-10-cm#C7A.021
* http://hl7.org/fhir/sid/icd-10-cm#C7A.022
* http://hl7.org/fhir/sid/icd-10-cm#C7A.023
* http://hl7.org/fhir/sid/icd-10-cm#C7A.024
* http://hl7.org/fhir/sid/icd-10-cm#C7A.025
* http://hl7.org/fhir/sid/icd-10-cm#C7A.026
* http://hl7.org/fhir/sid/icd-10-cm#C7A.029
* http://hl7.org/fhir/sid/icd-10-cm#C7A.090
* http://hl7.org/fhir/sid/icd-10-cm#C7A.091
* http://hl7.org/fhir/sid/icd-10-cm#C7A.092
* http://hl7.org/fhir/sid/icd-10-cm#C7A.093
* http://hl7.org/fhir/sid/icd-10-cm#C7A.094
* http://hl7.org/fhir/sid/icd-10-cm#C7A.095
* http://hl7.org/fhir/sid/icd-10-cm#C7A.096
* http://hl7.org/fhir/sid/icd-10-cm#C7A.098
* http://hl7.org/fhir/sid/icd-10-cm#C7A.1
* http://hl7.org/fhir/sid/icd-10-cm#C7A.8
* http://hl7.org/fhir/sid/icd-10-cm#C25.4
* urn:oid:2.16.840.1.113883.6.90#C7A.00
* urn:oid:2.16.840.1.113883.6.90#C7A.010
* urn:oid:2.16.840.1.113883.6.90#C7A.011
* urn:oid:2.16.840.1.113883.6.90#C7A.012
* urn:oid:2.16.840.1.113883.6.90#C7A.019
* urn:oid:2.16.840.1.113883.6.90#C7A.020
* urn:oid:2.16.840.1.113883.6.90#C7A.021
* urn:oid:2.16.840.1.113883.6.90#C7A.022
* urn:oid:2.16.840.1.113883.6.90#C7A.023
* urn:oid:2.16.840.1.113883.6.90#C7A.024
* urn:oid:2.16.840.1.113883.6.90#C7A.025
* urn:oid:2.16.840.1.113883.6.90#C7A.026
* urn:oid:2.16.840.1.113883.6.90#C7A.029
* urn:oid:2.16.840.1.113883.6.90#C7A.090
* urn:oid:2.16.840.1.113883.6.90#C7A.091
* urn:oid:2.16.840.1.113883.6.90#C7A.092
* urn:oid:2.16.840.1.113883.6.90#C7A.093
* urn:oid:2.16.840.1.113883.6.90#C7A.094
* urn:oid:2.16.840.1.113883.6.90#C7A.095
* urn:oid:2.16.840.1.113883.6.90#C7A.096
* urn:oid:2.16.840.1.113883.6.90#C7A.098
* urn:oid:2.16.840.1.113883.6.90#C7A.1
* urn:oid:2.16.840.1.113883.6.90#C7A.8
* urn:oid:2.16.840.1.113883.6.90#C25.4
* http://snomed.info/sct#255046005
* urn:oid:2.16.840.1.113883.6.96#255046005
* http://hl7.org/fhir/sid/icd-10#C25.4
* http://hl7.org/fhir/sid/icd-10-gm#C25.4
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#C25.4
* urn:oid:2.16.840.1.113883.6.3#C25.4
* http://terminology.hl7.org/CodeSystem/icd-o-3#8240/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8249/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8246/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8013/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8150/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8151/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8152/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8153/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8155/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8156/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8241/3
* urn:oid:2.16.840.1.113883.6.43.1#8240/3
* urn:oid:2.16.840.1.113883.6.43.1#8249/3
* urn:oid:2.16.840.1.113883.6.43.1#8246/3
* urn:oid:2.16.840.1.113883.6.43.1#8013/3
* urn:oid:2.16.840.1.113883.6.43.1#8150/3
* urn:oid:2.16.840.1.113883.6.43.1#8151/3
* urn:oid:2.16.840.1.113883.6.43.1#8152/3
* urn:oid:2.16.840.1.113883.6.43.1#8153/3
* urn:oid:2.16.840.1.113883.6.43.1#8155/3
* urn:oid:2.16.840.1.113883.6.43.1#8156/3
* urn:oid:2.16.840.1.113883.6.43.1#8241/3

ValueSet: NelmCodesLiverMetsPresentCondition
Id: nelm-codes-liver-mets-present-condition
Title: "Liver metastases present: codes of a Condition"
Description: "Codes by which a Condition is read for liver_mets_present."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#C7B.02
* http://hl7.org/fhir/sid/icd-10-cm#C78.7
* http://hl7.org/fhir/sid/icd-10-cm#C7B.8
* urn:oid:2.16.840.1.113883.6.90#C7B.02
* urn:oid:2.16.840.1.113883.6.90#C78.7
* urn:oid:2.16.840.1.113883.6.90#C7B.8
* http://hl7.org/fhir/sid/icd-10#C78.7
* http://hl7.org/fhir/sid/icd-10-gm#C78.7
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#C78.7
* urn:oid:2.16.840.1.113883.6.3#C78.7
* http://snomed.info/sct#94381002
* urn:oid:2.16.840.1.113883.6.96#94381002

ValueSet: NelmCodesExtrahepaticDiseaseCondition
Id: nelm-codes-extrahepatic-disease-condition
Title: "Extent of disease outside the liver: codes of a Condition"
Description: "Codes by which a Condition is read for extrahepatic_disease."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#C7B.01
* http://hl7.org/fhir/sid/icd-10-cm#C7B.03
* http://hl7.org/fhir/sid/icd-10-cm#C7B.04
* http://hl7.org/fhir/sid/icd-10-cm#C7B.09
* urn:oid:2.16.840.1.113883.6.90#C7B.01
* urn:oid:2.16.840.1.113883.6.90#C7B.03
* urn:oid:2.16.840.1.113883.6.90#C7B.04
* urn:oid:2.16.840.1.113883.6.90#C7B.09

ValueSet: NelmCodesDifferentiationCondition
Id: nelm-codes-differentiation-condition
Title: "Histological differentiation: codes of a Condition"
Description: "Codes by which a Condition is read for differentiation."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#C7A.1
* urn:oid:2.16.840.1.113883.6.90#C7A.1

ValueSet: NelmCodesFunctionalSyndromeCondition
Id: nelm-codes-functional-syndrome-condition
Title: "Hormonal syndrome: codes of a Condition"
Description: "Codes by which a Condition is read for functional_syndrome."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#E34.00
* http://hl7.org/fhir/sid/icd-10-cm#E34.09
* http://hl7.org/fhir/sid/icd-10-cm#E34.0
* http://hl7.org/fhir/sid/icd-10-cm#E34.01
* urn:oid:2.16.840.1.113883.6.90#E34.00
* urn:oid:2.16.840.1.113883.6.90#E34.09
* urn:oid:2.16.840.1.113883.6.90#E34.0
* urn:oid:2.16.840.1.113883.6.90#E34.01
* http://hl7.org/fhir/sid/icd-10#E34.0
* http://hl7.org/fhir/sid/icd-10-gm#E34.0
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#E34.0
* urn:oid:2.16.840.1.113883.6.3#E34.0
* http://snomed.info/sct#35868009
* urn:oid:2.16.840.1.113883.6.96#35868009

ValueSet: NelmCodesCirrhosisCondition
Id: nelm-codes-cirrhosis-condition
Title: "Cirrhosis: codes of a Condition"
Description: "Codes by which a Condition is read for cirrhosis."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#K74.60
* http://hl7.org/fhir/sid/icd-10-cm#K74.69
* http://hl7.org/fhir/sid/icd-10-cm#K74.4
* http://hl7.org/fhir/sid/icd-10-cm#K74.5
* http://hl7.org/fhir/sid/icd-10-cm#K70.30
* http://hl7.org/fhir/sid/icd-10-cm#K70.31
* urn:oid:2.16.840.1.113883.6.90#K74.60
* urn:oid:2.16.840.1.113883.6.90#K74.69
* urn:oid:2.16.840.1.113883.6.90#K74.4
* urn:oid:2.16.840.1.113883.6.90#K74.5
* urn:oid:2.16.840.1.113883.6.90#K70.30
* urn:oid:2.16.840.1.113883.6.90#K70.31
* http://hl7.org/fhir/sid/icd-10#K74.6
* http://hl7.org/fhir/sid/icd-10#K74.4
* http://hl7.org/fhir/sid/icd-10#K74.5
* http://hl7.org/fhir/sid/icd-10#K70.3
* http://hl7.org/fhir/sid/icd-10-gm#K74.6
* http://hl7.org/fhir/sid/icd-10-gm#K74.4
* http://hl7.org/fhir/sid/icd-10-gm#K74.5
* http://hl7.org/fhir/sid/icd-10-gm#K70.3
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#K74.6
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#K74.4
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#K74.5
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#K70.3
* urn:oid:2.16.840.1.113883.6.3#K74.6
* urn:oid:2.16.840.1.113883.6.3#K74.4
* urn:oid:2.16.840.1.113883.6.3#K74.5
* urn:oid:2.16.840.1.113883.6.3#K70.3
* http://snomed.info/sct#19943007
* urn:oid:2.16.840.1.113883.6.96#19943007

ValueSet: NelmCodesAscitesCondition
Id: nelm-codes-ascites-condition
Title: "Ascites: codes of a Condition"
Description: "Codes by which a Condition is read for ascites."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#R18.8
* http://hl7.org/fhir/sid/icd-10-cm#R18.0
* http://hl7.org/fhir/sid/icd-10-cm#K70.31
* urn:oid:2.16.840.1.113883.6.90#R18.8
* urn:oid:2.16.840.1.113883.6.90#R18.0
* urn:oid:2.16.840.1.113883.6.90#K70.31
* http://hl7.org/fhir/sid/icd-10#R18
* http://hl7.org/fhir/sid/icd-10-gm#R18
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#R18
* urn:oid:2.16.840.1.113883.6.3#R18
* http://snomed.info/sct#389026000
* urn:oid:2.16.840.1.113883.6.96#389026000

ValueSet: NelmCodesEncephalopathyCondition
Id: nelm-codes-encephalopathy-condition
Title: "Hepatic encephalopathy: codes of a Condition"
Description: "Codes by which a Condition is read for encephalopathy."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#K76.82
* urn:oid:2.16.840.1.113883.6.90#K76.82
* http://snomed.info/sct#13920009
* urn:oid:2.16.840.1.113883.6.96#13920009

ValueSet: NelmCodesPortalVeinCondition
Id: nelm-codes-portal-vein-condition
Title: "Portal vein: codes of a Condition"
Description: "Codes by which a Condition is read for portal_vein."
* ^status = #draft
* ^experimental = true
* http://snomed.info/sct#17920008
* urn:oid:2.16.840.1.113883.6.96#17920008
* http://hl7.org/fhir/sid/icd-10-cm#I81
* urn:oid:2.16.840.1.113883.6.90#I81
* http://hl7.org/fhir/sid/icd-10#I81
* http://hl7.org/fhir/sid/icd-10-gm#I81
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#I81
* urn:oid:2.16.840.1.113883.6.3#I81

ValueSet: NelmCodesBiliaryViolationCondition
Id: nelm-codes-biliary-violation-condition
Title: "Biliary anastomosis, stent or sphincterotomy: codes of a Condition"
Description: "Codes by which a Condition is read for biliary_violation."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#Z90.410
* http://hl7.org/fhir/sid/icd-10-cm#Z90.411
* urn:oid:2.16.840.1.113883.6.90#Z90.410
* urn:oid:2.16.840.1.113883.6.90#Z90.411

ValueSet: NelmCodesBiliaryObstructionCondition
Id: nelm-codes-biliary-obstruction-condition
Title: "Biliary obstruction: codes of a Condition"
Description: "Codes by which a Condition is read for biliary_obstruction."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#K83.1
* urn:oid:2.16.840.1.113883.6.90#K83.1
* http://hl7.org/fhir/sid/icd-10#K83.1
* http://hl7.org/fhir/sid/icd-10-gm#K83.1
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#K83.1
* urn:oid:2.16.840.1.113883.6.3#K83.1

ValueSet: NelmCodesActiveInfectionCondition
Id: nelm-codes-active-infection-condition
Title: "Active infection: codes of a Condition"
Description: "Codes by which a Condition is read for active_infection."
* ^status = #draft
* ^experimental = true
* http://snomed.info/sct#91302008
* urn:oid:2.16.840.1.113883.6.96#91302008
* http://hl7.org/fhir/sid/icd-10-cm#K75.0
* http://hl7.org/fhir/sid/icd-10-cm#K83.09
* urn:oid:2.16.840.1.113883.6.90#K75.0
* urn:oid:2.16.840.1.113883.6.90#K83.09
* http://hl7.org/fhir/sid/icd-10#K75.0
* http://hl7.org/fhir/sid/icd-10-gm#K75.0
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#K75.0
* urn:oid:2.16.840.1.113883.6.3#K75.0

ValueSet: NelmCodesCardiacImplantOrArrhythmiaCondition
Id: nelm-codes-cardiac-implant-or-arrhythmia-condition
Title: "Pacemaker, ICD or relevant arrhythmia: codes of a Condition"
Description: "Codes by which a Condition is read for cardiac_implant_or_arrhythmia."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#Z95.0
* http://hl7.org/fhir/sid/icd-10-cm#Z95.810
* urn:oid:2.16.840.1.113883.6.90#Z95.0
* urn:oid:2.16.840.1.113883.6.90#Z95.810
* http://hl7.org/fhir/sid/icd-10#Z95.0
* http://hl7.org/fhir/sid/icd-10-gm#Z95.0
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#Z95.0
* urn:oid:2.16.840.1.113883.6.3#Z95.0

ValueSet: NelmCodesCarcinoidHeartDiseaseCondition
Id: nelm-codes-carcinoid-heart-disease-condition
Title: "Carcinoid heart disease: codes of a Condition"
Description: "Codes by which a Condition is read for carcinoid_heart_disease."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#E34.01
* urn:oid:2.16.840.1.113883.6.90#E34.01

ValueSet: NelmCodesInterstitialLungDiseaseCondition
Id: nelm-codes-interstitial-lung-disease-condition
Title: "Interstitial lung disease: codes of a Condition"
Description: "Codes by which a Condition is read for interstitial_lung_disease."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#J84.9
* urn:oid:2.16.840.1.113883.6.90#J84.9

ValueSet: NelmCodesNetConditionConfirmedCondition
Id: nelm-codes-net-condition-confirmed-condition
Title: "Neuroendocrine diagnosis with confirmed verification: codes of a Condition"
Description: "Codes by which a Condition is read for net_condition_confirmed."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#C7A.00
* http://hl7.org/fhir/sid/icd-10-cm#C7A.010
* http://hl7.org/fhir/sid/icd-10-cm#C7A.011
* http://hl7.org/fhir/sid/icd-10-cm#C7A.012
* http://hl7.org/fhir/sid/icd-10-cm#C7A.019
* http://hl7.org/fhir/sid/icd-10-cm#C7A.020
* http://hl7.org/fhir/sid/icd-10-cm#C7A.021
* http://hl7.org/fhir/sid/icd-10-cm#C7A.022
* http://hl7.org/fhir/sid/icd-10-cm#C7A.023
* http://hl7.org/fhir/sid/icd-10-cm#C7A.024
* http://hl7.org/fhir/sid/icd-10-cm#C7A.025
* http://hl7.org/fhir/sid/icd-10-cm#C7A.026
* http://hl7.org/fhir/sid/icd-10-cm#C7A.029
* http://hl7.org/fhir/sid/icd-10-cm#C7A.090
* http://hl7.org/fhir/sid/icd-10-cm#C7A.091
* http://hl7.org/fhir/sid/icd-10-cm#C7A.092
* http://hl7.org/fhir/sid/icd-10-cm#C7A.093
* http://hl7.org/fhir/sid/icd-10-cm#C7A.094
* http://hl7.org/fhir/sid/icd-10-cm#C7A.095
* http://hl7.org/fhir/sid/icd-10-cm#C7A.096
* http://hl7.org/fhir/sid/icd-10-cm#C7A.098
* http://hl7.org/fhir/sid/icd-10-cm#C7A.1
* http://hl7.org/fhir/sid/icd-10-cm#C7A.8
* http://hl7.org/fhir/sid/icd-10-cm#C25.4
* urn:oid:2.16.840.1.113883.6.90#C7A.00
* urn:oid:2.16.840.1.113883.6.90#C7A.010
* urn:oid:2.16.840.1.113883.6.90#C7A.011
* urn:oid:2.16.840.1.113883.6.90#C7A.012
* urn:oid:2.16.840.1.113883.6.90#C7A.019
* urn:oid:2.16.840.1.113883.6.90#C7A.020
* urn:oid:2.16.840.1.113883.6.90#C7A.021
* urn:oid:2.16.840.1.113883.6.90#C7A.022
* urn:oid:2.16.840.1.113883.6.90#C7A.023
* urn:oid:2.16.840.1.113883.6.90#C7A.024
* urn:oid:2.16.840.1.113883.6.90#C7A.025
* urn:oid:2.16.840.1.113883.6.90#C7A.026
* urn:oid:2.16.840.1.113883.6.90#C7A.029
* urn:oid:2.16.840.1.113883.6.90#C7A.090
* urn:oid:2.16.840.1.113883.6.90#C7A.091
* urn:oid:2.16.840.1.113883.6.90#C7A.092
* urn:oid:2.16.840.1.113883.6.90#C7A.093
* urn:oid:2.16.840.1.113883.6.90#C7A.094
* urn:oid:2.16.840.1.113883.6.90#C7A.095
* urn:oid:2.16.840.1.113883.6.90#C7A.096
* urn:oid:2.16.840.1.113883.6.90#C7A.098
* urn:oid:2.16.840.1.113883.6.90#C7A.1
* urn:oid:2.16.840.1.113883.6.90#C7A.8
* urn:oid:2.16.840.1.113883.6.90#C25.4
* http://snomed.info/sct#255046005
* urn:oid:2.16.840.1.113883.6.96#255046005
* http://hl7.org/fhir/sid/icd-10#C25.4
* http://hl7.org/fhir/sid/icd-10-gm#C25.4
* http://fhir.de/CodeSystem/bfarm/icd-10-gm#C25.4
* urn:oid:2.16.840.1.113883.6.3#C25.4
* http://terminology.hl7.org/CodeSystem/icd-o-3#8240/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8249/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8246/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8013/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8150/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8151/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8152/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8153/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8155/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8156/3
* http://terminology.hl7.org/CodeSystem/icd-o-3#8241/3
* urn:oid:2.16.840.1.113883.6.43.1#8240/3
* urn:oid:2.16.840.1.113883.6.43.1#8249/3
* urn:oid:2.16.840.1.113883.6.43.1#8246/3
* urn:oid:2.16.840.1.113883.6.43.1#8013/3
* urn:oid:2.16.840.1.113883.6.43.1#8150/3
* urn:oid:2.16.840.1.113883.6.43.1#8151/3
* urn:oid:2.16.840.1.113883.6.43.1#8152/3
* urn:oid:2.16.840.1.113883.6.43.1#8153/3
* urn:oid:2.16.840.1.113883.6.43.1#8155/3
* urn:oid:2.16.840.1.113883.6.43.1#8156/3
* urn:oid:2.16.840.1.113883.6.43.1#8241/3

ValueSet: NelmCodesInsulinomaHypoglycaemiaCondition
Id: nelm-codes-insulinoma-hypoglycaemia-condition
Title: "Hypoglycaemia stated to come from an insulinoma: codes of a Condition"
Description: "Codes by which a Condition is read for insulinoma_hypoglycaemia."
* ^status = #draft
* ^experimental = true
* http://hl7.org/fhir/sid/icd-10-cm#E16.1
* urn:oid:2.16.840.1.113883.6.90#E16.1

ValueSet: NelmCodesPrimaryResectedProcedure
Id: nelm-codes-primary-resected-procedure
Title: "Primary tumour resected: codes of a Procedure"
Description: "Codes by which a Procedure is read for primary_resected."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PRIMARY_RESECTION

ValueSet: NelmCodesSstrImagingAgeDaysProcedure
Id: nelm-codes-sstr-imaging-age-days-procedure
Title: "Age of the newest somatostatin receptor imaging: codes of a Procedure"
Description: "Codes by which a Procedure is read for sstr_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SSTR_PET

ValueSet: NelmCodesCrossSectionalImagingAgeDaysProcedure
Id: nelm-codes-cross-sectional-imaging-age-days-procedure
Title: "Age of the newest triphasic CT or multiphase MRI of the liver: codes of a Procedure"
Description: "Codes by which a Procedure is read for cross_sectional_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CT_TRIPHASIC
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MRI_LIVER

ValueSet: NelmCodesMriLiverAgeDaysProcedure
Id: nelm-codes-mri-liver-age-days-procedure
Title: "Age of the newest liver MRI: codes of a Procedure"
Description: "Codes by which a Procedure is read for mri_liver_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MRI_LIVER

ValueSet: NelmCodesBiliaryViolationProcedure
Id: nelm-codes-biliary-violation-procedure
Title: "Biliary anastomosis, stent or sphincterotomy: codes of a Procedure"
Description: "Codes by which a Procedure is read for biliary_violation."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#BILIOENTERIC_ANASTOMOSIS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#BILIARY_STENT
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SPHINCTEROTOMY
* https://netcds.example/fhir/CodeSystem/nelm-procedure#WHIPPLE

ValueSet: NelmCodesWhippleHistoryProcedure
Id: nelm-codes-whipple-history-procedure
Title: "Pancreatoduodenectomy in the history: codes of a Procedure"
Description: "Codes by which a Procedure is read for whipple_history."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#WHIPPLE

ValueSet: NelmCodesMaaMappingDoneProcedure
Id: nelm-codes-maa-mapping-done-procedure
Title: "MAA mapping angiography done: codes of a Procedure"
Description: "Codes by which a Procedure is read for maa_mapping_done."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MAA_MAPPING
* http://www.ama-assn.org/go/cpt#78803
* urn:oid:2.16.840.1.113883.6.12#78803

ValueSet: NelmCodesMicrosphereTypeProcedure
Id: nelm-codes-microsphere-type-procedure
Title: "Microsphere type: codes of a Procedure"
Description: "Codes by which a Procedure is read for microsphere_type."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_RESIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_GLASS

ValueSet: NelmCodesPriorTareSessionsProcedure
Id: nelm-codes-prior-tare-sessions-procedure
Title: "Earlier TARE sessions: codes of a Procedure"
Description: "Codes by which a Procedure is read for prior_tare_sessions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_RESIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_GLASS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE
* http://www.ama-assn.org/go/cpt#79445
* urn:oid:2.16.840.1.113883.6.12#79445
* http://radlex.org#RID50522
* http://www.radlex.org#RID50522

ValueSet: NelmCodesPriorResinSessionsProcedure
Id: nelm-codes-prior-resin-sessions-procedure
Title: "Earlier TARE sessions with resin: codes of a Procedure"
Description: "Codes by which a Procedure is read for prior_resin_sessions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_RESIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_GLASS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE
* http://www.ama-assn.org/go/cpt#79445
* urn:oid:2.16.840.1.113883.6.12#79445
* http://radlex.org#RID50522
* http://www.radlex.org#RID50522

ValueSet: NelmCodesPriorGlassSessionsProcedure
Id: nelm-codes-prior-glass-sessions-procedure
Title: "Earlier TARE sessions with glass: codes of a Procedure"
Description: "Codes by which a Procedure is read for prior_glass_sessions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_GLASS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_RESIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE
* http://www.ama-assn.org/go/cpt#79445
* urn:oid:2.16.840.1.113883.6.12#79445
* http://radlex.org#RID50522
* http://www.radlex.org#RID50522

ValueSet: NelmCodesDaysSinceTareProcedure
Id: nelm-codes-days-since-tare-procedure
Title: "Days since the last TARE: codes of a Procedure"
Description: "Codes by which a Procedure is read for days_since_tare."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_RESIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_GLASS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE
* http://www.ama-assn.org/go/cpt#79445
* urn:oid:2.16.840.1.113883.6.12#79445
* http://radlex.org#RID50522
* http://www.radlex.org#RID50522

ValueSet: NelmCodesPriorTaceSessionsProcedure
Id: nelm-codes-prior-tace-sessions-procedure
Title: "Earlier TAE or TACE sessions: codes of a Procedure"
Description: "Codes by which a Procedure is read for prior_tace_sessions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TAE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CTACE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#DEB_TACE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TACE
* http://radlex.org#RID1647
* http://radlex.org#RID10404
* http://www.radlex.org#RID1647
* http://www.radlex.org#RID10404
* http://www.ama-assn.org/go/cpt#37243
* urn:oid:2.16.840.1.113883.6.12#37243

ValueSet: NelmCodesPriorPrrtCyclesProcedure
Id: nelm-codes-prior-prrt-cycles-procedure
Title: "Earlier PRRT cycles: codes of a Procedure"
Description: "Codes by which a Procedure is read for prior_prrt_cycles."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PRRT

ValueSet: NelmCodesDaysSincePrrtProcedure
Id: nelm-codes-days-since-prrt-procedure
Title: "Days since the last PRRT cycle: codes of a Procedure"
Description: "Codes by which a Procedure is read for days_since_prrt."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PRRT

ValueSet: NelmCodesPriorLiverEbrtProcedure
Id: nelm-codes-prior-liver-ebrt-procedure
Title: "Earlier external-beam radiotherapy of the liver: codes of a Procedure"
Description: "Codes by which a Procedure is read for prior_liver_ebrt."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LIVER_EBRT

ValueSet: NelmCodesEchoAgeDaysProcedure
Id: nelm-codes-echo-age-days-procedure
Title: "Age of the newest echocardiogram: codes of a Procedure"
Description: "Codes by which a Procedure is read for echo_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ECHO

ValueSet: NelmCodesStatusPostCurativeResectionProcedure
Id: nelm-codes-status-post-curative-resection-procedure
Title: "After resection or ablation with curative intent: codes of a Procedure"
Description: "Codes by which a Procedure is read for status_post_curative_resection."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RESECTION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ABLATION
* http://snomed.info/sct#174430004
* urn:oid:2.16.840.1.113883.6.96#174430004

ValueSet: NelmCodesFdgImagingAgeDaysProcedure
Id: nelm-codes-fdg-imaging-age-days-procedure
Title: "Age of the newest FDG PET: codes of a Procedure"
Description: "Codes by which a Procedure is read for fdg_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FDG_PET

ValueSet: NelmCodesDaysSinceAblationProcedure
Id: nelm-codes-days-since-ablation-procedure
Title: "Days since the last ablation: codes of a Procedure"
Description: "Codes by which a Procedure is read for days_since_ablation."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ABLATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RFA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MWA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CRYOABLATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SRFA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#IRE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PEI
* http://www.ama-assn.org/go/cpt#47382
* http://www.ama-assn.org/go/cpt#47383
* urn:oid:2.16.840.1.113883.6.12#47382
* urn:oid:2.16.840.1.113883.6.12#47383

ValueSet: NelmCodesCurativeProcedureRecordedProcedure
Id: nelm-codes-curative-procedure-recorded-procedure
Title: "Liver resection or ablation on record: codes of a Procedure"
Description: "Codes by which a Procedure is read for curative_procedure_recorded."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RESECTION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ABLATION
* http://snomed.info/sct#174430004
* urn:oid:2.16.840.1.113883.6.96#174430004

ValueSet: NelmCodesPriorAblationSessionsProcedure
Id: nelm-codes-prior-ablation-sessions-procedure
Title: "Earlier ablations: codes of a Procedure"
Description: "Codes by which a Procedure is read for prior_ablation_sessions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ABLATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RFA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MWA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CRYOABLATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SRFA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#IRE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PEI
* http://www.ama-assn.org/go/cpt#47382
* http://www.ama-assn.org/go/cpt#47383
* urn:oid:2.16.840.1.113883.6.12#47382
* urn:oid:2.16.840.1.113883.6.12#47383

ValueSet: NelmCodesSstrImagingAgeDaysReport
Id: nelm-codes-sstr-imaging-age-days-report
Title: "Age of the newest somatostatin receptor imaging: codes of a DiagnosticReport"
Description: "Codes by which a DiagnosticReport is read for sstr_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SSTR_PET

ValueSet: NelmCodesCrossSectionalImagingAgeDaysReport
Id: nelm-codes-cross-sectional-imaging-age-days-report
Title: "Age of the newest triphasic CT or multiphase MRI of the liver: codes of a DiagnosticReport"
Description: "Codes by which a DiagnosticReport is read for cross_sectional_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CT_TRIPHASIC
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MRI_LIVER

ValueSet: NelmCodesMriLiverAgeDaysReport
Id: nelm-codes-mri-liver-age-days-report
Title: "Age of the newest liver MRI: codes of a DiagnosticReport"
Description: "Codes by which a DiagnosticReport is read for mri_liver_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MRI_LIVER

ValueSet: NelmCodesEchoAgeDaysReport
Id: nelm-codes-echo-age-days-report
Title: "Age of the newest echocardiogram: codes of a DiagnosticReport"
Description: "Codes by which a DiagnosticReport is read for echo_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ECHO
* http://loinc.org#42148-7
* urn:oid:2.16.840.1.113883.6.1#42148-7

ValueSet: NelmCodesFdgImagingAgeDaysReport
Id: nelm-codes-fdg-imaging-age-days-report
Title: "Age of the newest FDG PET: codes of a DiagnosticReport"
Description: "Codes by which a DiagnosticReport is read for fdg_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FDG_PET

ValueSet: NelmCodesPathologyRecordedReport
Id: nelm-codes-pathology-recorded-report
Title: "Pathology report, Ki-67 or differentiation on record: codes of a DiagnosticReport"
Description: "Codes by which a DiagnosticReport is read for pathology_recorded."
* ^status = #draft
* ^experimental = true
* http://loinc.org#22637-3
* http://loinc.org#60568-3
* http://loinc.org#11526-1
* urn:oid:2.16.840.1.113883.6.1#22637-3
* urn:oid:2.16.840.1.113883.6.1#60568-3
* urn:oid:2.16.840.1.113883.6.1#11526-1

ValueSet: NelmCodesCapecitabineLastDaysAgoTaken
Id: nelm-codes-capecitabine-last-days-ago-taken
Title: "Days since the last capecitabine: codes of a MedicationStatement"
Description: "Codes by which a MedicationStatement is read for capecitabine_last_days_ago."
* ^status = #draft
* ^experimental = true
* http://www.nlm.nih.gov/research/umls/rxnorm#194000
* urn:oid:2.16.840.1.113883.6.88#194000
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CAPECITABINE

ValueSet: NelmCodesCapecitabinePlannedTaken
Id: nelm-codes-capecitabine-planned-taken
Title: "Capecitabine planned: codes of a MedicationStatement"
Description: "Codes by which a MedicationStatement is read for capecitabine_planned."
* ^status = #draft
* ^experimental = true
* http://www.nlm.nih.gov/research/umls/rxnorm#194000
* urn:oid:2.16.840.1.113883.6.88#194000
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CAPECITABINE

ValueSet: NelmCodesCurrentSsaTaken
Id: nelm-codes-current-ssa-taken
Title: "Somatostatin analogue therapy: codes of a MedicationStatement"
Description: "Codes by which a MedicationStatement is read for current_ssa."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_LAR
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LANREOTIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_SHORT
* http://www.nlm.nih.gov/research/umls/rxnorm#7617
* urn:oid:2.16.840.1.113883.6.88#7617

ValueSet: NelmCodesDaysSinceLarSsaTaken
Id: nelm-codes-days-since-lar-ssa-taken
Title: "Days since the last long-acting somatostatin analogue: codes of a MedicationStatement"
Description: "Codes by which a MedicationStatement is read for days_since_lar_ssa."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_LAR
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LANREOTIDE
* http://www.nlm.nih.gov/research/umls/rxnorm#7617
* urn:oid:2.16.840.1.113883.6.88#7617

ValueSet: NelmCodesCapecitabineLastDaysAgoOrdered
Id: nelm-codes-capecitabine-last-days-ago-ordered
Title: "Days since the last capecitabine: codes of a MedicationRequest"
Description: "Codes by which a MedicationRequest is read for capecitabine_last_days_ago."
* ^status = #draft
* ^experimental = true
* http://www.nlm.nih.gov/research/umls/rxnorm#194000
* urn:oid:2.16.840.1.113883.6.88#194000
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CAPECITABINE

ValueSet: NelmCodesCapecitabinePlannedOrdered
Id: nelm-codes-capecitabine-planned-ordered
Title: "Capecitabine planned: codes of a MedicationRequest"
Description: "Codes by which a MedicationRequest is read for capecitabine_planned."
* ^status = #draft
* ^experimental = true
* http://www.nlm.nih.gov/research/umls/rxnorm#194000
* urn:oid:2.16.840.1.113883.6.88#194000
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CAPECITABINE

ValueSet: NelmCodesCurrentSsaOrdered
Id: nelm-codes-current-ssa-ordered
Title: "Somatostatin analogue therapy: codes of a MedicationRequest"
Description: "Codes by which a MedicationRequest is read for current_ssa."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_LAR
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LANREOTIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_SHORT
* http://www.nlm.nih.gov/research/umls/rxnorm#7617
* urn:oid:2.16.840.1.113883.6.88#7617

ValueSet: NelmCodesOctreotidePeriproceduralPlannedOrdered
Id: nelm-codes-octreotide-periprocedural-planned-ordered
Title: "Periprocedural octreotide planned: codes of a MedicationRequest"
Description: "Codes by which a MedicationRequest is read for octreotide_periprocedural_planned."
* ^status = #draft
* ^experimental = true
* http://www.nlm.nih.gov/research/umls/rxnorm#7617
* urn:oid:2.16.840.1.113883.6.88#7617
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_SHORT

ValueSet: NelmCodesPriorPrrtCyclesGiven
Id: nelm-codes-prior-prrt-cycles-given
Title: "Earlier PRRT cycles: codes of a MedicationAdministration"
Description: "Codes by which a MedicationAdministration is read for prior_prrt_cycles."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LU177_DOTATATE
* http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#A9513
* https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#A9513
* urn:oid:2.16.840.1.113883.6.285#A9513

ValueSet: NelmCodesDaysSincePrrtGiven
Id: nelm-codes-days-since-prrt-given
Title: "Days since the last PRRT cycle: codes of a MedicationAdministration"
Description: "Codes by which a MedicationAdministration is read for days_since_prrt."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LU177_DOTATATE
* http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#A9513
* https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#A9513
* urn:oid:2.16.840.1.113883.6.285#A9513

ValueSet: NelmCodesCapecitabineLastDaysAgoGiven
Id: nelm-codes-capecitabine-last-days-ago-given
Title: "Days since the last capecitabine: codes of a MedicationAdministration"
Description: "Codes by which a MedicationAdministration is read for capecitabine_last_days_ago."
* ^status = #draft
* ^experimental = true
* http://www.nlm.nih.gov/research/umls/rxnorm#194000
* urn:oid:2.16.840.1.113883.6.88#194000
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CAPECITABINE

ValueSet: NelmCodesDaysSinceLarSsaGiven
Id: nelm-codes-days-since-lar-ssa-given
Title: "Days since the last long-acting somatostatin analogue: codes of a MedicationAdministration"
Description: "Codes by which a MedicationAdministration is read for days_since_lar_ssa."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_LAR
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LANREOTIDE
* http://www.nlm.nih.gov/research/umls/rxnorm#7617
* urn:oid:2.16.840.1.113883.6.88#7617

ValueSet: NelmCodesHoursSinceShortOctreotideGiven
Id: nelm-codes-hours-since-short-octreotide-given
Title: "Hours since the last short-acting octreotide: codes of a MedicationAdministration"
Description: "Codes by which a MedicationAdministration is read for hours_since_short_octreotide."
* ^status = #draft
* ^experimental = true
* http://www.nlm.nih.gov/research/umls/rxnorm#7617
* urn:oid:2.16.840.1.113883.6.88#7617
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_SHORT

ValueSet: NelmCodesPlannedActivityGbqOrder
Id: nelm-codes-planned-activity-gbq-order
Title: "Planned activity: codes of a ServiceRequest"
Description: "Codes by which a ServiceRequest is read for planned_activity_gbq."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_RESIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_GLASS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE
* http://www.ama-assn.org/go/cpt#79445
* urn:oid:2.16.840.1.113883.6.12#79445
* http://radlex.org#RID50522
* http://www.radlex.org#RID50522

ValueSet: NelmCodesMicrosphereTypeOrder
Id: nelm-codes-microsphere-type-order
Title: "Microsphere type: codes of a ServiceRequest"
Description: "Codes by which a ServiceRequest is read for microsphere_type."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_RESIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_GLASS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE
* http://www.ama-assn.org/go/cpt#79445
* urn:oid:2.16.840.1.113883.6.12#79445
* http://radlex.org#RID50522
* http://www.radlex.org#RID50522

ValueSet: NelmCodesSstrImagingAgeDaysStudy
Id: nelm-codes-sstr-imaging-age-days-study
Title: "Age of the newest somatostatin receptor imaging: codes of a ImagingStudy"
Description: "Codes by which a ImagingStudy is read for sstr_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SSTR_PET

ValueSet: NelmCodesCrossSectionalImagingAgeDaysStudy
Id: nelm-codes-cross-sectional-imaging-age-days-study
Title: "Age of the newest triphasic CT or multiphase MRI of the liver: codes of a ImagingStudy"
Description: "Codes by which a ImagingStudy is read for cross_sectional_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CT_TRIPHASIC
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MRI_LIVER

ValueSet: NelmCodesMriLiverAgeDaysStudy
Id: nelm-codes-mri-liver-age-days-study
Title: "Age of the newest liver MRI: codes of a ImagingStudy"
Description: "Codes by which a ImagingStudy is read for mri_liver_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MRI_LIVER

ValueSet: NelmCodesEchoAgeDaysStudy
Id: nelm-codes-echo-age-days-study
Title: "Age of the newest echocardiogram: codes of a ImagingStudy"
Description: "Codes by which a ImagingStudy is read for echo_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ECHO

ValueSet: NelmCodesSstrPlanarOnlyStudy
Id: nelm-codes-sstr-planar-only-study
Title: "Receptor imaging only by planar scintigraphy or SPECT, no PET: codes of a ImagingStudy"
Description: "Codes by which a ImagingStudy is read for sstr_planar_only."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SSTR_PET

ValueSet: NelmCodesFdgImagingAgeDaysStudy
Id: nelm-codes-fdg-imaging-age-days-study
Title: "Age of the newest FDG PET: codes of a ImagingStudy"
Description: "Codes by which a ImagingStudy is read for fdg_imaging_age_days."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FDG_PET

ValueSet: NelmCodesContrastAllergyAllergy
Id: nelm-codes-contrast-allergy-allergy
Title: "Allergy to contrast media: codes of a AllergyIntolerance"
Description: "Codes by which an AllergyIntolerance is read for contrast_allergy."
* ^status = #draft
* ^experimental = true
* http://snomed.info/sct#293637006
* http://snomed.info/sct#294505008
* http://snomed.info/sct#716186003
* urn:oid:2.16.840.1.113883.6.96#293637006
* urn:oid:2.16.840.1.113883.6.96#294505008
* urn:oid:2.16.840.1.113883.6.96#716186003

ValueSet: NelmCodesFindings
Id: nelm-codes-findings
Title: "Findings: codes"
Description: "Codes of findings that are answered yes or no."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-observation#childbearing-potential
* https://netcds.example/fhir/CodeSystem/nelm-observation#breastfeeding
* https://netcds.example/fhir/CodeSystem/nelm-observation#net-histology-confirmed
* https://netcds.example/fhir/CodeSystem/nelm-observation#primary-resected
* https://netcds.example/fhir/CodeSystem/nelm-observation#portal-drained-primary
* https://netcds.example/fhir/CodeSystem/nelm-observation#liver-metastases-present
* https://netcds.example/fhir/CodeSystem/nelm-observation#hormonal-symptom-control
* https://netcds.example/fhir/CodeSystem/nelm-observation#caudate-lesion
* https://netcds.example/fhir/CodeSystem/nelm-observation#infiltrative-growth
* https://netcds.example/fhir/CodeSystem/nelm-observation#central-bile-duct-within-10mm
* https://netcds.example/fhir/CodeSystem/nelm-observation#liver-resectable
* https://netcds.example/fhir/CodeSystem/nelm-observation#fdg-positive
* https://netcds.example/fhir/CodeSystem/nelm-observation#sstr-discordant-lesion
* https://netcds.example/fhir/CodeSystem/nelm-observation#bilirubin-reversible-cause
* https://netcds.example/fhir/CodeSystem/nelm-observation#cirrhosis
* https://netcds.example/fhir/CodeSystem/nelm-observation#encephalopathy
* https://netcds.example/fhir/CodeSystem/nelm-observation#whipple-history
* https://netcds.example/fhir/CodeSystem/nelm-observation#biliary-obstruction
* https://netcds.example/fhir/CodeSystem/nelm-observation#active-infection
* https://netcds.example/fhir/CodeSystem/nelm-observation#uncorrectable-coagulopathy
* https://netcds.example/fhir/CodeSystem/nelm-observation#cardiac-implant-or-arrhythmia
* https://netcds.example/fhir/CodeSystem/nelm-observation#maa-mapping-done
* https://netcds.example/fhir/CodeSystem/nelm-observation#gi-deposition-uncorrectable
* https://netcds.example/fhir/CodeSystem/nelm-observation#prior-liver-ebrt
* https://netcds.example/fhir/CodeSystem/nelm-observation#status-post-curative-resection
* https://netcds.example/fhir/CodeSystem/nelm-observation#carcinoid-crisis-active
* https://netcds.example/fhir/CodeSystem/nelm-observation#interstitial-lung-disease
* https://netcds.example/fhir/CodeSystem/nelm-observation#adjacent-viscus-within-10mm
* https://netcds.example/fhir/CodeSystem/nelm-observation#antithrombotic-current
* https://netcds.example/fhir/CodeSystem/nelm-observation#hepatic-arterial-impediment
* https://netcds.example/fhir/CodeSystem/nelm-observation#sstr-planar-only
* https://netcds.example/fhir/CodeSystem/nelm-observation#markers-rising
