// Laboratory values. Each holds for the laboratory window of the catalogue and needs a date and a unit.

Profile: NelmBilirubin
Parent: NelmResult
Id: nelm-bilirubin
Title: "Total bilirubin"
Description: "Limits arterial and radioembolic therapy. With the laboratory's upper limit it is also read as a multiple of it."
* insert Feeds(bilirubin_mg_dl)
* insert Feeds(bilirubin_x_uln)
* insert Laboratory(bilirubin-mg-dl)

Profile: NelmAlbumin
Parent: NelmResult
Id: nelm-albumin
Title: "Albumin"
Description: "Synthetic function of the liver."
* insert Feeds(albumin_g_dl)
* insert Laboratory(albumin-g-dl)

Profile: NelmInr
Parent: NelmResult
Id: nelm-inr
Title: "INR"
Description: "Coagulation; a bare number is taken as INR."
* insert Feeds(inr)
* insert Laboratory(inr)

RuleSet: Transaminase(id)
* insert Draft
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab, [[asks for a date and a unit; a missing upper limit is warned of]])
* code from nelm-codes-{id} (required)
* value[x] only Quantity or integer or Range or string or CodeableConcept
* valueQuantity obeys nelm-has-unit
* obeys nelm-number-advised and nelm-upper-limit-advised and nelm-upper-limit-unit

Profile: NelmAst
Parent: NelmResult
Id: nelm-ast
Title: "AST"
Description: "Read as a multiple of the laboratory's upper limit, whatever the unit."
* insert Feeds(ast_x_uln)
* insert Transaminase(ast-x-uln)

Profile: NelmAlt
Parent: NelmResult
Id: nelm-alt
Title: "ALT"
Description: "Read as a multiple of the laboratory's upper limit, whatever the unit."
* insert Feeds(alt_x_uln)
* insert Transaminase(alt-x-uln)

Profile: NelmCreatinine
Parent: NelmResult
Id: nelm-creatinine
Title: "Creatinine"
Description: "Kidney function."
* insert Feeds(creatinine_mg_dl)
* insert Laboratory(creatinine-mg-dl)

Profile: NelmEgfr
Parent: NelmResult
Id: nelm-egfr
Title: "Estimated GFR"
Description: "Kidney function; limits radioligand therapy and contrast."
* insert Feeds(egfr_ml_min)
* insert Laboratory(egfr-ml-min)

Profile: NelmPlatelets
Parent: NelmResult
Id: nelm-platelets
Title: "Platelets"
Description: "Bleeding risk and marrow reserve."
* insert Feeds(platelets_10e9_l)
* insert Laboratory(platelets-10e9-l)

Profile: NelmNeutrophils
Parent: NelmResult
Id: nelm-neutrophils
Title: "Neutrophils"
Description: "Marrow reserve."
* insert Feeds(neutrophils_10e9_l)
* insert Laboratory(neutrophils-10e9-l)

Profile: NelmLeukocytes
Parent: NelmResult
Id: nelm-leukocytes
Title: "Leukocytes"
Description: "Marrow reserve."
* insert Feeds(leukocytes_10e9_l)
* insert Laboratory(leukocytes-10e9-l)

Profile: NelmHaemoglobin
Parent: NelmResult
Id: nelm-haemoglobin
Title: "Haemoglobin"
Description: "Marrow reserve."
* insert Feeds(haemoglobin_g_dl)
* insert Laboratory(haemoglobin-g-dl)
