Profile: NelmNetDiagnosis
Parent: Condition
Id: nelm-net-diagnosis
Title: "Neuroendocrine diagnosis"
Description: "The diagnosis of the neuroendocrine neoplasm: by code, or by name. Makes the patient one whom the guideline concerns."
* insert Draft
* insert Feeds(net_diagnosis)
* insert Feeds(net_icd10)
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

ValueSet: NelmConditions
Id: nelm-conditions
Title: "Other conditions that are read: codes"
Description: "Codes of conditions beside the tumour and its liver metastases that bear on the choice of therapy."
* insert Draft
* include codes from valueset NelmCodesPregnantCondition
* include codes from valueset NelmCodesExtrahepaticDiseaseCondition
* include codes from valueset NelmCodesFunctionalSyndromeCondition
* include codes from valueset NelmCodesCirrhosisCondition
* include codes from valueset NelmCodesAscitesCondition
* include codes from valueset NelmCodesEncephalopathyCondition
* include codes from valueset NelmCodesPortalVeinCondition
* include codes from valueset NelmCodesBiliaryViolationCondition
* include codes from valueset NelmCodesBiliaryObstructionCondition
* include codes from valueset NelmCodesActiveInfectionCondition
* include codes from valueset NelmCodesCardiacImplantOrArrhythmiaCondition
* include codes from valueset NelmCodesCarcinoidHeartDiseaseCondition
* include codes from valueset NelmCodesInterstitialLungDiseaseCondition
* include codes from valueset NelmCodesNetBenignCondition

Profile: NelmOtherCondition
Parent: Condition
Id: nelm-other-condition
Title: "Other condition"
Description: "A condition beside the tumour: syndrome, metastases outside the liver, cirrhosis, ascites, thrombosis, infection and so on. Refuted, inactive or resolved says that it is absent."
* insert Draft
* insert Feeds(pregnant)
* insert Feeds(net_benign)
* insert Feeds(extrahepatic_disease)
* insert Feeds(functional_syndrome)
* insert Feeds(cirrhosis)
* insert Feeds(ascites)
* insert Feeds(encephalopathy)
* insert Feeds(portal_vein)
* insert Feeds(biliary_violation)
* insert Feeds(biliary_obstruction)
* insert Feeds(active_infection)
* insert Feeds(cardiac_implant_or_arrhythmia)
* insert Feeds(carcinoid_heart_disease)
* insert Feeds(interstitial_lung_disease)
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns, [[asks for clinicalStatus]])
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis, [[asks for clinicalStatus]])
* subject only Reference(Patient)
* code 1..1
* code from NelmConditions (preferred)
* obeys nelm-condition-named and nelm-condition-standing and nelm-condition-verified
