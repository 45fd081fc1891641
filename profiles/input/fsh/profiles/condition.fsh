Profile: NelmNetDiagnosis
Parent: Condition
Id: nelm-net-diagnosis
Title: "Neuroendocrine diagnosis"
Description: "The diagnosis of the neuroendocrine neoplasm: by code, or by name. Makes the patient one whom the guideline concerns."
* insert Draft
* insert Feeds(net_diagnosis)
* insert Feeds(net_condition_confirmed)
* insert Feeds(primary_site)
* insert Feeds(differentiation)
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-primary-cancer-condition, [[asks for clinicalStatus; its histology extension is read; a diagnosis that is not neuroendocrine is warned of]])
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns, [[asks for clinicalStatus]])
* subject only Reference(Patient)
* code 1..1
* code ^binding.strength = #preferred
* code ^binding.valueSet = "https://netcds.example/fhir/ValueSet/nelm-codes-net-diagnosis-condition"
* obeys nelm-condition-named and nelm-condition-standing and nelm-condition-verified and nelm-net-recognised

Profile: NelmLiverMetastases
Parent: Condition
Id: nelm-liver-metastases
Title: "Liver metastases"
Description: "Metastases of the tumour in the liver; refuted or resolved says that there are none."
* insert Draft
* insert Feeds(liver_mets_present)
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-secondary-cancer-condition, [[asks for clinicalStatus; a code for another organ is warned of]])
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns, [[asks for clinicalStatus]])
* subject only Reference(Patient)
* code 1..1
* code ^binding.strength = #preferred
* code ^binding.valueSet = "https://netcds.example/fhir/ValueSet/nelm-codes-liver-mets-present-condition"
* obeys nelm-condition-named and nelm-condition-standing and nelm-condition-verified and nelm-liver-recognised
