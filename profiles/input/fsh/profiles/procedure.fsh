ValueSet: NelmPriorTherapies
Id: nelm-prior-therapies
Title: "Earlier liver-directed therapies: codes"
Description: "Codes by which an earlier therapy is counted: radioembolisation, embolisation, ablation, resection, radioligand cycles, radiotherapy of the liver."
* insert Draft
* include codes from valueset NelmCodesPriorTareSessionsProcedure
* include codes from valueset NelmCodesPriorTaceSessionsProcedure
* include codes from valueset NelmCodesPriorAblationSessionsProcedure
* include codes from valueset NelmCodesPriorPrrtCyclesProcedure
* include codes from valueset NelmCodesPriorLiverEbrtProcedure
* include codes from valueset NelmCodesStatusPostCurativeResectionProcedure

RuleSet: Done
* insert Draft
* subject only Reference(Patient)
* code 1..1
* code obeys nelm-named-concept
* obeys nelm-done-date and nelm-done-end and nelm-done-counts

Invariant: nelm-named-concept
Description: "Name it: a coding with system and code, or text."
* severity = #error
* expression = "text.exists() or coding.where(system.exists() and code.exists()).exists() or coding.display.exists()"

Profile: NelmPriorTherapy
Parent: Procedure
Id: nelm-prior-therapy
Title: "Earlier liver-directed therapy"
Description: "One session of a therapy that was given. Sessions are counted, and the days since the last one."
* insert Feeds(prior_tare_sessions)
* insert Feeds(days_since_tare)
* insert Feeds(microsphere_type)
* insert Feeds(prior_tace_sessions)
* insert Feeds(prior_ablation_sessions)
* insert Feeds(days_since_ablation)
* insert Feeds(prior_prrt_cycles)
* insert Feeds(days_since_prrt)
* insert Feeds(prior_liver_ebrt)
* insert Feeds(status_post_curative_resection)
* insert Done
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-related-surgical-procedure, [[a period without an end is warned of]])
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-course-summary, [[a period without an end is warned of]])
* code from NelmPriorTherapies (preferred)

ValueSet: NelmBiliaryProcedures
Id: nelm-biliary-procedures
Title: "Procedures of the bile ducts: codes"
Description: "Codes by which an operation or intervention on the bile ducts is read."
* insert Draft
* include codes from valueset NelmCodesBiliaryViolationProcedure

Profile: NelmBiliaryProcedure
Parent: Procedure
Id: nelm-biliary-procedure
Title: "Procedure of the bile ducts"
Description: "Pancreatoduodenectomy, bilioenteric anastomosis, stent or sphincterotomy."
* insert Feeds(biliary_violation)
* insert Feeds(whipple_history)
* insert Done
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-related-surgical-procedure, [[a period without an end is warned of]])
* code from NelmBiliaryProcedures (preferred)

Profile: NelmMappingAngiography
Parent: Procedure
Id: nelm-mapping-angiography
Title: "Mapping angiography"
Description: "The work-up angiography with Tc-99m MAA before radioembolisation."
* insert Feeds(maa_mapping_done)
* insert Done
* code from nelm-codes-maa-mapping-done-procedure (preferred)

ValueSet: NelmOtherProcedures
Id: nelm-other-procedures
Title: "Other procedures that are read: codes"
Description: "Resection of the primary, and examinations recorded as procedures."
* insert Draft
* include codes from valueset NelmCodesPrimaryResectedProcedure
* include codes from valueset NelmCodesCrossSectionalImagingAgeDaysProcedure
* include codes from valueset NelmCodesSstrImagingAgeDaysProcedure
* include codes from valueset NelmCodesFdgImagingAgeDaysProcedure
* include codes from valueset NelmCodesEchoAgeDaysProcedure

Profile: NelmOtherProcedure
Parent: Procedure
Id: nelm-other-procedure
Title: "Other procedure"
Description: "Resection of the primary, or an examination recorded as a procedure."
* insert Feeds(primary_resected)
* insert Feeds(cross_sectional_imaging_age_days)
* insert Feeds(mri_liver_age_days)
* insert Feeds(sstr_imaging_age_days)
* insert Feeds(fdg_imaging_age_days)
* insert Feeds(echo_age_days)
* insert Done
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure, [[a period without an end is warned of]])
* code from NelmOtherProcedures (preferred)
