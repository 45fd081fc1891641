Instance: nelm-liver-directed-therapy
InstanceOf: PlanDefinition
Usage: #definition
* url = "https://netcds.example/fhir/PlanDefinition/nelm-liver-directed-therapy"
* version = "1.0.0"
* name = "NelmLiverDirectedTherapy"
* title = "Liver-directed therapy for neuroendocrine liver metastases"
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule "ECA Rule"
* status = #draft
* experimental = true
* date = "2026-11-20"
* description = "Which liver-directed therapy suits a patient with neuroendocrine liver metastases, and what must be known first: one action a rule, grouped by topic. Draft and experimental until a clinician signs it; decision support, no substitute for a tumour board."
* purpose = "Evaluated in three-valued logic: a missing fact leaves a rule unknown, and only facts that could change the outcome are asked for."
* insert DiagnosisRules
* insert StagingRules
* insert AllocationRules
* insert ArterialRules
* insert TareRules
* insert PrrtRules
* insert AblationRules
* insert FollowUpRules
* insert ReviewRules
* insert OrderRules
