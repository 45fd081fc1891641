Profile: NelmResult
Parent: Observation
Id: nelm-result
Title: "Result"
Description: "What every result that the guideline reads has in common: a patient, a code, a value or the reason why there is none. Not used alone."
* insert Draft
* ^abstract = true
* subject 1..1
* subject only Reference(Patient)
* subject ^short = "The patient; only results of the patient in context are read"
* obeys nelm-value-or-reason and nelm-status-counts
* status ^comment = "final, amended and corrected are counted; entered-in-error is ignored; anything else waits."
* value[x] ^comment = "A comparator makes a bound of the number: < 3 is read as anything below 3, with 3 left out; a Range is read as all values between its ends. A condition of the guideline then holds, fails, or stays unknown."
* dataAbsentReason ^comment = "Read as: asked for, and not documented."
