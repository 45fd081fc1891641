// Who the patient is. A year or a month of birth is compared only as far as it goes: what cannot be told is not held against it.

Invariant: nelm-birth-plausible
Description: "Give the date of birth: it must not lie in the future, nor so far back that the patient would be older than 100. Check the year and the century; with another one no age is read."
* severity = #error
* expression = "iif(birthDate > today() or birthDate <= today() - 101 years, false, true)"

Invariant: nelm-birth-advised
Description: "Give birthDate: without it the age is not known, and what depends on it cannot be said."
* severity = #warning
* expression = "birthDate.exists()"

Invariant: nelm-adult
Description: "The guideline is for adults: no options are shown for a patient under 18."
* severity = #warning
* expression = "iif(birthDate > today() - 18 years, false, true)"

Invariant: nelm-gender-advised
Description: "Give gender as female, male, other or unknown: what depends on it cannot be said without."
* severity = #warning
* expression = "gender.exists()"

Profile: NelmPatient
Parent: Patient
Id: nelm-patient
Title: "Patient"
Description: "Age, from the date of birth, and administrative sex."
* insert Draft
* insert Feeds(age_years)
* insert Feeds(sex)
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-patient, [[asks for a plausible date of birth]])
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient, [[asks for a plausible date of birth]])
* obeys nelm-birth-plausible and nelm-birth-advised and nelm-adult and nelm-gender-advised
