ValueSet: NelmMedicines
Id: nelm-medicines
Title: "Medicines that are read: codes"
Description: "Octreotide, long-acting analogues, capecitabine, and what the radioligand is recorded as; names will do where no code is given."
* insert Draft
* include codes from valueset NelmCodesCurrentSsaTaken
* include codes from valueset NelmCodesCapecitabineLastDaysAgoTaken
* include codes from valueset NelmCodesPriorPrrtCyclesGiven
* include codes from valueset NelmCodesHoursSinceShortOctreotideGiven
* include codes from valueset NelmOrdersSystemic

RuleSet: Medicine
* insert Draft
* subject only Reference(Patient)
* medicationCodeableConcept from NelmMedicines (preferred)
* obeys nelm-medicine-named

Profile: NelmMedicationStatement
Parent: MedicationStatement
Id: nelm-medication-statement
Title: "Medicine taken"
Description: "A medicine the patient takes, took, or does not take (not-taken is read as no)."
* insert Feeds(current_ssa)
* insert Feeds(capecitabine_last_days_ago)
* insert Feeds(capecitabine_planned)
* insert Feeds(days_since_lar_ssa)
* insert Feeds(antithrombotic_current)
* insert Medicine
* obeys nelm-taken-date

Profile: NelmMedicationRequest
Parent: MedicationRequest
Id: nelm-medication-request
Title: "Medicine ordered"
Description: "An order for a medicine: being taken, or planned when it is a draft, a plan or starts later."
* insert Feeds(current_ssa)
* insert Feeds(capecitabine_last_days_ago)
* insert Feeds(capecitabine_planned)
* insert Feeds(octreotide_periprocedural_planned)
* insert Feeds(antithrombotic_current)
* insert Medicine
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-related-medication-request, [[an order that has ended needs authoredOn]])
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest, [[an order that has ended needs authoredOn]])
* obeys nelm-ordered-date

Profile: NelmMedicationAdministration
Parent: MedicationAdministration
Id: nelm-medication-administration
Title: "Medicine given"
Description: "One dose that was given: depot and short-acting octreotide, radioligand cycles, capecitabine."
* insert Feeds(days_since_lar_ssa)
* insert Feeds(hours_since_short_octreotide)
* insert Feeds(prior_prrt_cycles)
* insert Feeds(days_since_prrt)
* insert Feeds(capecitabine_last_days_ago)
* insert Medicine
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-related-medication-administration, [[a completed administration needs a date, and a period an end]])
* obeys nelm-given-date
