ValueSet: NelmContrastAllergies
Id: nelm-contrast-allergies
Title: "Allergy to contrast media: codes"
Description: "Codes by which an allergy to contrast media, or the absence of any allergy, is read; its name will do where no code is given."
* insert Draft
* include codes from valueset NelmCodesContrastAllergyAllergy

Invariant: nelm-allergy-counts
Description: "Only an allergy whose clinicalStatus is active (or absent) is counted; refuted says that there is none."
* severity = #warning
* expression = "clinicalStatus.empty() or clinicalStatus.coding.where(code = 'active').exists() or verificationStatus.coding.where(code = 'refuted' or code = 'entered-in-error').exists()"

Invariant: nelm-allergy-named
Description: "Name what it is about: code with a coding or text. A list of other allergies is read as no allergy to contrast media only when each entry is named."
* severity = #error
* expression = "verificationStatus.coding.where(code = 'entered-in-error').exists() or code.text.exists() or code.coding.where(system.exists() and code.exists()).exists() or code.coding.display.exists()"

Profile: NelmAllergy
Parent: AllergyIntolerance
Id: nelm-allergy
Title: "Allergy"
Description: "An allergy to contrast media, severe by its criticality or a severe reaction; other allergies say by their presence that the list was kept."
* insert Feeds(contrast_allergy)
* insert Draft
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance, [[asks for nothing more]])
* patient only Reference(Patient)
* code from NelmContrastAllergies (preferred)
* obeys nelm-allergy-named and nelm-allergy-counts
