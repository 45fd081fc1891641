// How the patient and the liver are doing.

Profile: NelmEcog
Parent: NelmResult
Id: nelm-ecog
Title: "ECOG performance status"
Description: "0 to 5, as a number (mCODE) or as the LOINC answer."
* insert Feeds(ecog)
* insert NumberOrAnswer(ecog)
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-ecog-performance-status, [[asks for a date]])
* valueQuantity obeys nelm-whole

Profile: NelmKarnofsky
Parent: NelmResult
Id: nelm-karnofsky
Title: "Karnofsky performance status"
Description: "Multiples of ten from 0 to 100, read as the ECOG status they stand for."
* insert Feeds(ecog)
* insert Draft
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-karnofsky-performance-status, [[asks for a date]])
* code from nelm-codes-ecog-scale (required)
* value[x] only Quantity or integer or string or CodeableConcept
* obeys nelm-number-advised and nelm-ecog-scale

Profile: NelmChildPughClass
Parent: NelmResult
Id: nelm-child-pugh-class
Title: "Child-Pugh class"
Description: "A, B or C; asked for in cirrhosis only."
* insert Feeds(child_pugh_class)
* insert Coded(child-pugh-class)
* insert Timed

Profile: NelmChildPughScore
Parent: NelmResult
Id: nelm-child-pugh-score
Title: "Child-Pugh score"
Description: "5 to 15 points; the class follows from it."
* insert Feeds(child_pugh_score)
* insert Number(child-pugh-score)
* insert Timed
* valueQuantity obeys nelm-whole

Profile: NelmAscites
Parent: NelmResult
Id: nelm-ascites
Title: "Ascites"
Description: "None, controlled, or clinically evident."
* insert Feeds(ascites)
* insert Coded(ascites)
* insert Timed

Profile: NelmOxygenSaturation
Parent: NelmResult
Id: nelm-oxygen-saturation
Title: "Oxygen saturation"
Description: "In per cent, by pulse oximetry or in arterial blood."
* insert Feeds(spo2_percent)
* insert Number(spo2-percent)
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry, [[the components for flow and concentration of oxygen may stay]])

Profile: NelmFinding
Parent: NelmResult
Id: nelm-finding
Title: "Finding answered yes or no"
Description: "Any of the local findings: resectable, active infection, symptoms controlled and so on. 'No' has to be stated where the catalogue does not read absence as no."
* insert Feeds(resectable)
* insert Feeds(hormonal_symptoms_controlled)
* insert Feeds(active_infection)
* insert Feeds(uncorrectable_coagulopathy)
* insert Feeds(biliary_obstruction)
* insert Feeds(cirrhosis)
* insert Feeds(encephalopathy)
* insert Feeds(caudate_lesion)
* insert Feeds(infiltrative_growth)
* insert Feeds(central_bile_duct_within_10mm)
* insert Feeds(adjacent_viscus_within_10mm)
* insert Feeds(hepatic_arterial_impediment)
* insert Feeds(gi_deposition_uncorrectable)
* insert Feeds(maa_mapping_done)
* insert Feeds(net_histology_confirmed)
* insert Feeds(primary_resected)
* insert Feeds(liver_mets_present)
* insert Feeds(fdg_positive)
* insert Feeds(sstr_discordant_lesion)
* insert Feeds(breastfeeding)
* insert Feeds(childbearing_potential)
* insert Feeds(portal_drained_primary)
* insert Feeds(bilirubin_reversible_cause)
* insert Feeds(whipple_history)
* insert Feeds(cardiac_implant_or_arrhythmia)
* insert Feeds(prior_liver_ebrt)
* insert Feeds(status_post_curative_resection)
* insert Feeds(carcinoid_crisis_active)
* insert Feeds(interstitial_lung_disease)
* insert Feeds(antithrombotic_current)
* insert Feeds(sstr_planar_only)
* insert Feeds(markers_rising)
* insert Feeds(biliary_violation)
* insert Draft
* code from NelmCodesFindings (required)
* value[x] only boolean or CodeableConcept or string
* valueCodeableConcept from NelmAnswersYesNo (extensible)
* valueCodeableConcept obeys nelm-finding-answer
* obeys nelm-finding-date
* insert Dated

Profile: NelmPregnancyStatus
Parent: NelmResult
Id: nelm-pregnancy-status
Title: "Pregnancy status"
Description: "Pregnant or not, by LOINC answer or as yes and no. A 'no' holds for the laboratory window."
* insert Feeds(pregnant)
* insert Draft
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus, [[asks for a date]])
* code from nelm-codes-pregnant (required)
* value[x] only CodeableConcept or boolean or string
* valueCodeableConcept from nelm-answers-pregnant (extensible)
* valueCodeableConcept obeys nelm-pregnant-answer

Profile: NelmCarcinoidHeartDisease
Parent: NelmResult
Id: nelm-carcinoid-heart-disease
Title: "Carcinoid heart disease"
Description: "None or present, by echocardiography."
* insert Feeds(carcinoid_heart_disease)
* insert Coded(carcinoid-heart-disease)
* insert Timed

Profile: NelmContrastAllergy
Parent: NelmResult
Id: nelm-contrast-allergy
Title: "Allergy to contrast media"
Description: "None, mild or severe, where it is not recorded as an AllergyIntolerance."
* insert Feeds(contrast_allergy)
* insert Coded(contrast-allergy)
* insert Dated

Profile: NelmNtProbnp
Parent: NelmResult
Id: nelm-nt-probnp
Title: "NT-proBNP"
Description: "Screening for carcinoid heart disease."
* insert Feeds(nt_probnp_pg_ml)
* insert Laboratory(nt-probnp-pg-ml)

Profile: NelmArterialOxygen
Parent: NelmResult
Id: nelm-arterial-oxygen
Title: "Arterial oxygen pressure"
Description: "Needed before transplantation and with a lung shunt."
* insert Feeds(pao2_mmhg)
* insert Laboratory(pao2-mmhg)

Profile: NelmEjectionFraction
Parent: NelmResult
Id: nelm-ejection-fraction
Title: "Left ventricular ejection fraction"
Description: "Limits doxorubicin."
* insert Feeds(lvef_percent)
* insert Number(lvef-percent)
* insert Timed

Profile: NelmLifeExpectancy
Parent: NelmResult
Id: nelm-life-expectancy
Title: "Estimated life expectancy"
Description: "In months, as the tumour board estimates it."
* insert Feeds(life_expectancy_months)
* insert Number(life-expectancy-months)
* insert Dated
