// Written by catalogue.mjs from cds-hooks/catalogue. Edit the catalogue, then run: node profiles/catalogue.mjs

ValueSet: NelmUnitsKi67Percent
Id: nelm-units-ki67-percent
Title: "Ki-67 proliferation index: units"
Description: "Units in which ki67_percent is accepted; it is converted to %. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#%
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsMitosesPer2mm2
Id: nelm-units-mitoses-per-2mm2
Title: "Mitoses per 2 mm2: units"
Description: "Units in which mitoses_per_2mm2 is accepted; it is converted to /(2.mm2). Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#/(2.mm2)
* http://unitsofmeasure.org#{mitoses}/(2.mm2)
* http://unitsofmeasure.org#/(10.[HPF])
* http://unitsofmeasure.org#/10[HPF]
* http://unitsofmeasure.org#1
* http://unitsofmeasure.org#/mm2

ValueSet: NelmUnitsStableMonths
Id: nelm-units-stable-months
Title: "Months of stable disease or response: units"
Description: "Units in which stable_months is accepted; it is converted to mo. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mo
* http://unitsofmeasure.org#wk
* http://unitsofmeasure.org#d
* http://unitsofmeasure.org#a

ValueSet: NelmUnitsLesionCount
Id: nelm-units-lesion-count
Title: "Number of liver lesions: units"
Description: "Units in which lesion_count is accepted; it is converted to 1. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#1
* http://unitsofmeasure.org#{count}
* http://unitsofmeasure.org#{lesions}

ValueSet: NelmUnitsLargestDiameterMm
Id: nelm-units-largest-diameter-mm
Title: "Largest liver lesion, diameter: units"
Description: "Units in which largest_diameter_mm is accepted; it is converted to mm. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mm
* http://unitsofmeasure.org#cm
* http://unitsofmeasure.org#m

ValueSet: NelmUnitsSumDiametersMm
Id: nelm-units-sum-diameters-mm
Title: "Sum of liver lesion diameters: units"
Description: "Units in which sum_diameters_mm is accepted; it is converted to mm. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mm
* http://unitsofmeasure.org#cm

ValueSet: NelmUnitsHepaticTumourBurdenPercent
Id: nelm-units-hepatic-tumour-burden-percent
Title: "Share of liver replaced by tumour: units"
Description: "Units in which hepatic_tumour_burden_percent is accepted; it is converted to %. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#%
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsFutureLiverRemnantPercent
Id: nelm-units-future-liver-remnant-percent
Title: "Future liver remnant: units"
Description: "Units in which future_liver_remnant_percent is accepted; it is converted to %. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#%
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsDebulkingPercentAchievable
Id: nelm-units-debulking-percent-achievable
Title: "Achievable debulking: units"
Description: "Units in which debulking_percent_achievable is accepted; it is converted to %. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#%
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsSstrKrenning
Id: nelm-units-sstr-krenning
Title: "Krenning score: units"
Description: "Units in which sstr_krenning is accepted; it is converted to {score}. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#{score}
* http://unitsofmeasure.org#1
* http://unitsofmeasure.org#{Krenning}

ValueSet: NelmUnitsBilirubinMgDl
Id: nelm-units-bilirubin-mg-dl
Title: "Total bilirubin: units"
Description: "Units in which bilirubin_mg_dl is accepted; it is converted to mg/dL. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mg/dL
* http://unitsofmeasure.org#mg/dl
* http://unitsofmeasure.org#umol/L
* http://unitsofmeasure.org#umol/l
* http://unitsofmeasure.org#mg/L
* http://unitsofmeasure.org#mg/l

ValueSet: NelmUnitsAlbuminGDl
Id: nelm-units-albumin-g-dl
Title: "Albumin: units"
Description: "Units in which albumin_g_dl is accepted; it is converted to g/dL. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#g/dL
* http://unitsofmeasure.org#g/dl
* http://unitsofmeasure.org#g/L
* http://unitsofmeasure.org#g/l

ValueSet: NelmUnitsInr
Id: nelm-units-inr
Title: "INR: units"
Description: "Units in which inr is accepted; it is converted to {INR}. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#{INR}
* http://unitsofmeasure.org#1
* http://unitsofmeasure.org#{ratio}

ValueSet: NelmUnitsCreatinineMgDl
Id: nelm-units-creatinine-mg-dl
Title: "Creatinine: units"
Description: "Units in which creatinine_mg_dl is accepted; it is converted to mg/dL. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mg/dL
* http://unitsofmeasure.org#mg/dl
* http://unitsofmeasure.org#umol/L
* http://unitsofmeasure.org#umol/l
* http://unitsofmeasure.org#mg/L
* http://unitsofmeasure.org#mg/l

ValueSet: NelmUnitsEgfrMlMin
Id: nelm-units-egfr-ml-min
Title: "Estimated GFR: units"
Description: "Units in which egfr_ml_min is accepted; it is converted to mL/min/{1.73_m2}. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mL/min/{1.73_m2}
* http://unitsofmeasure.org#ml/min/{1.73_m2}
* http://unitsofmeasure.org#mL/min
* http://unitsofmeasure.org#ml/min
* http://unitsofmeasure.org#mL/min/1.73.m2
* http://unitsofmeasure.org#ml/min/1.73.m2
* http://unitsofmeasure.org#mL/min/1.73m2
* http://unitsofmeasure.org#ml/min/1.73m2
* http://unitsofmeasure.org#mL/min/(1.73.m2)
* http://unitsofmeasure.org#ml/min/(1.73.m2)
* http://unitsofmeasure.org#"mL/min/1.73 m2"
* http://unitsofmeasure.org#"ml/min/1.73 m2"

ValueSet: NelmUnitsPlatelets10e9L
Id: nelm-units-platelets-10e9-l
Title: "Platelets: units"
Description: "Units in which platelets_10e9_l is accepted; it is converted to 10*9/L. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#10*9/L
* http://unitsofmeasure.org#10*9/l
* http://unitsofmeasure.org#10*3/uL
* http://unitsofmeasure.org#10*3/ul
* http://unitsofmeasure.org#10*3/mm3
* http://unitsofmeasure.org#K/uL
* http://unitsofmeasure.org#K/ul
* http://unitsofmeasure.org#/uL
* http://unitsofmeasure.org#/ul
* http://unitsofmeasure.org#10*6/mL
* http://unitsofmeasure.org#10*6/ml

ValueSet: NelmUnitsNeutrophils10e9L
Id: nelm-units-neutrophils-10e9-l
Title: "Neutrophils: units"
Description: "Units in which neutrophils_10e9_l is accepted; it is converted to 10*9/L. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#10*9/L
* http://unitsofmeasure.org#10*9/l
* http://unitsofmeasure.org#10*3/uL
* http://unitsofmeasure.org#10*3/ul
* http://unitsofmeasure.org#K/uL
* http://unitsofmeasure.org#K/ul
* http://unitsofmeasure.org#/uL
* http://unitsofmeasure.org#/ul

ValueSet: NelmUnitsLeukocytes10e9L
Id: nelm-units-leukocytes-10e9-l
Title: "Leukocytes: units"
Description: "Units in which leukocytes_10e9_l is accepted; it is converted to 10*9/L. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#10*9/L
* http://unitsofmeasure.org#10*9/l
* http://unitsofmeasure.org#10*3/uL
* http://unitsofmeasure.org#10*3/ul
* http://unitsofmeasure.org#K/uL
* http://unitsofmeasure.org#K/ul
* http://unitsofmeasure.org#/uL
* http://unitsofmeasure.org#/ul

ValueSet: NelmUnitsHaemoglobinGDl
Id: nelm-units-haemoglobin-g-dl
Title: "Haemoglobin: units"
Description: "Units in which haemoglobin_g_dl is accepted; it is converted to g/dL. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#g/dL
* http://unitsofmeasure.org#g/dl
* http://unitsofmeasure.org#g/L
* http://unitsofmeasure.org#g/l
* http://unitsofmeasure.org#mmol/L
* http://unitsofmeasure.org#mmol/l

ValueSet: NelmUnitsAstXUln
Id: nelm-units-ast-x-uln
Title: "AST as multiple of the upper limit: units"
Description: "Units in which ast_x_uln is accepted; it is converted to 1. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsAltXUln
Id: nelm-units-alt-x-uln
Title: "ALT as multiple of the upper limit: units"
Description: "Units in which alt_x_uln is accepted; it is converted to 1. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsChromograninA
Id: nelm-units-chromogranin-a
Title: "Chromogranin A: units"
Description: "Units in which chromogranin_a is accepted; it is converted to ug/L. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#ug/L
* http://unitsofmeasure.org#ug/l
* http://unitsofmeasure.org#ng/mL
* http://unitsofmeasure.org#ng/ml
* http://unitsofmeasure.org#ng/L
* http://unitsofmeasure.org#ng/l

ValueSet: NelmUnitsHiaa24h
Id: nelm-units-hiaa-24h
Title: "5-HIAA in 24-hour urine: units"
Description: "Units in which hiaa_24h is accepted; it is converted to mg/(24.h). Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mg/(24.h)
* http://unitsofmeasure.org#mg/24h
* http://unitsofmeasure.org#mg/d
* http://unitsofmeasure.org#umol/(24.h)
* http://unitsofmeasure.org#umol/24h

ValueSet: NelmUnitsSerotoninBlood
Id: nelm-units-serotonin-blood
Title: "Serotonin in blood: units"
Description: "Units in which serotonin_blood is accepted; it is converted to ug/L. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#ug/L
* http://unitsofmeasure.org#ug/l
* http://unitsofmeasure.org#ng/mL
* http://unitsofmeasure.org#ng/ml
* http://unitsofmeasure.org#umol/L
* http://unitsofmeasure.org#umol/l

ValueSet: NelmUnitsNtProbnpPgMl
Id: nelm-units-nt-probnp-pg-ml
Title: "NT-proBNP: units"
Description: "Units in which nt_probnp_pg_ml is accepted; it is converted to pg/mL. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#pg/mL
* http://unitsofmeasure.org#pg/ml
* http://unitsofmeasure.org#ng/L
* http://unitsofmeasure.org#ng/l
* http://unitsofmeasure.org#pmol/L
* http://unitsofmeasure.org#pmol/l

ValueSet: NelmUnitsChildPughScore
Id: nelm-units-child-pugh-score
Title: "Child-Pugh score: units"
Description: "Units in which child_pugh_score is accepted; it is converted to {score}. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#{score}
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsEcog
Id: nelm-units-ecog
Title: "ECOG performance status: units"
Description: "Units in which ecog is accepted; it is converted to {score}. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#{score}
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsLifeExpectancyMonths
Id: nelm-units-life-expectancy-months
Title: "Estimated life expectancy: units"
Description: "Units in which life_expectancy_months is accepted; it is converted to mo. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mo
* http://unitsofmeasure.org#a
* http://unitsofmeasure.org#wk

ValueSet: NelmUnitsSpo2Percent
Id: nelm-units-spo2-percent
Title: "Oxygen saturation: units"
Description: "Units in which spo2_percent is accepted; it is converted to %. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#%
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsPao2Mmhg
Id: nelm-units-pao2-mmhg
Title: "Arterial oxygen pressure: units"
Description: "Units in which pao2_mmhg is accepted; it is converted to mm[Hg]. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mm[Hg]
* http://unitsofmeasure.org#kPa

ValueSet: NelmUnitsLungShuntPercent
Id: nelm-units-lung-shunt-percent
Title: "Lung shunt fraction: units"
Description: "Units in which lung_shunt_percent is accepted; it is converted to %. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#%
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsPlannedActivityGbq
Id: nelm-units-planned-activity-gbq
Title: "Planned activity: units"
Description: "Units in which planned_activity_gbq is accepted; it is converted to GBq. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#GBq
* http://unitsofmeasure.org#MBq
* http://unitsofmeasure.org#mCi

ValueSet: NelmUnitsLungMassKg
Id: nelm-units-lung-mass-kg
Title: "Lung mass: units"
Description: "Units in which lung_mass_kg is accepted; it is converted to kg. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#kg
* http://unitsofmeasure.org#g

ValueSet: NelmUnitsPlannedLungDoseGy
Id: nelm-units-planned-lung-dose-gy
Title: "Planned lung dose: units"
Description: "Units in which planned_lung_dose_gy is accepted; it is converted to Gy. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#Gy
* http://unitsofmeasure.org#cGy
* http://unitsofmeasure.org#mGy

ValueSet: NelmUnitsPriorLungDoseGy
Id: nelm-units-prior-lung-dose-gy
Title: "Lung dose of earlier TARE: units"
Description: "Units in which prior_lung_dose_gy is accepted; it is converted to Gy. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#Gy
* http://unitsofmeasure.org#cGy

ValueSet: NelmUnitsAblationMarginMm
Id: nelm-units-ablation-margin-mm
Title: "Smallest ablation margin: units"
Description: "Units in which ablation_margin_mm is accepted; it is converted to mm. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#mm
* http://unitsofmeasure.org#cm

ValueSet: NelmUnitsPriorSystemicLines
Id: nelm-units-prior-systemic-lines
Title: "Approved systemic lines with progression, somatostatin analogues not counted: units"
Description: "Units in which prior_systemic_lines is accepted; it is converted to 1. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#1

ValueSet: NelmUnitsLvefPercent
Id: nelm-units-lvef-percent
Title: "Left ventricular ejection fraction: units"
Description: "Units in which lvef_percent is accepted; it is converted to %. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#%

ValueSet: NelmUnitsBilirubinXUln
Id: nelm-units-bilirubin-x-uln
Title: "Bilirubin as multiple of the upper limit: units"
Description: "Units in which bilirubin_x_uln is accepted; it is converted to 1. Some are common spellings rather than strict UCUM: accepted, not recommended."
* ^status = #draft
* ^experimental = true
* http://unitsofmeasure.org#1
