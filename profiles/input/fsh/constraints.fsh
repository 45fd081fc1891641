// Constraints written by hand. An error means that nothing, or something wrong, would be read; a warning that the resource is not counted as it
// stands, or counts for less. What is marked entered-in-error may be as wrong as it likes.

Invariant: nelm-value-or-reason
Description: "Give a value, or say in dataAbsentReason why there is none; without either nothing is recorded."
* severity = #error
* expression = "status in ('entered-in-error' | 'cancelled' | 'registered') or value.exists() or dataAbsentReason.exists() or component.exists() or hasMember.exists()"

Invariant: nelm-status-counts
Description: "Only results that are final, amended or corrected are counted; set the status when the result is final."
* severity = #warning
* expression = "status in ('final' | 'amended' | 'corrected' | 'entered-in-error' | 'cancelled')"

Invariant: nelm-date-needed
Description: "Give effectiveDateTime, effectivePeriod.end, effectiveInstant or issued: the result holds for a limited time, and without a date it cannot be used."
* severity = #error
* expression = "status = 'entered-in-error' or effective.ofType(dateTime).exists() or effective.ofType(Period).end.exists() or effective.ofType(instant).exists() or issued.exists()"

Invariant: nelm-date-advised
Description: "Give the date: of several results the newest is used, and one without a date counts as the oldest."
* severity = #warning
* expression = "status = 'entered-in-error' or effective.ofType(dateTime).exists() or effective.ofType(Period).end.exists() or effective.ofType(instant).exists() or issued.exists()"

Invariant: nelm-number-advised
Description: "Give the number as valueQuantity or valueInteger: text is read only in the form of '5 %', '<3 %' or '10-15 %', a ratio not at all, and of codes only those that stand for a number."
* severity = #warning
* expression = "status = 'entered-in-error' or value.empty() or (value is Quantity) or (value is integer) or (value is Range) or (value is CodeableConcept and code.coding.where(code in ('liver-lesion-count' | '89247-1')).exists())"

Invariant: nelm-whole
Description: "Give a whole number."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or value = value.truncate()"

Invariant: nelm-has-unit
Description: "Give the unit, as code with system http://unitsofmeasure.org; without it the value cannot be compared with its upper limit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or code.exists() or unit.exists()"

Invariant: nelm-upper-limit-advised
Description: "Give the upper limit of the laboratory in referenceRange.high, in the unit of the value: the value is read as a multiple of it, and without it not at all."
* severity = #warning
* expression = "value.ofType(Quantity).exists() implies referenceRange.high.value.exists()"

Invariant: nelm-upper-limit-unit
Description: "Give referenceRange.high in the same unit as the value; the two are divided."
* severity = #error
* expression = "status = 'entered-in-error' or value.ofType(Quantity).empty() or referenceRange.high.value.empty() or referenceRange.high.where(value.exists()).first().code = value.ofType(Quantity).code or (value.ofType(Quantity).code.empty() and referenceRange.high.where(value.exists()).first().unit = value.ofType(Quantity).unit)"

Invariant: nelm-liver-site
Description: "A size counts for the liver only when bodySite is absent or names the liver (SNOMED CT 10200004)."
* severity = #warning
* expression = "bodySite.empty() or bodySite.coding.where(code = '10200004').exists()"

Invariant: nelm-size-component
Description: "Give the longest dimension in mm, cm or m, between 1 and 300 mm."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or code.coding.where(code = '33728-7').empty() or value.ofType(Quantity).value.empty() or value.ofType(Quantity).where(iif(code.exists(), code, unit) = 'mm').where(value >= 1 and value <= 300).exists() or value.ofType(Quantity).where(iif(code.exists(), code, unit) = 'cm').where(value >= 0.1 and value <= 30).exists() or value.ofType(Quantity).where(iif(code.exists(), code, unit) = 'm').where(value >= 0.001 and value <= 0.3).exists()"

Invariant: nelm-size-given
Description: "A tumour size coded 21889-1 holds its longest dimension in a component coded 33728-7."
* severity = #error
* expression = "status = 'entered-in-error' or code.coding.where(code = '21889-1').empty() or component.code.coding.where(code = '33728-7').exists()"

Invariant: nelm-grade-coded
Description: "The grade is read only when a coding nelm-observation|net-grade-reported stands beside the other code."
* severity = #warning
* expression = "code.coding.where(code = 'net-grade-reported').exists()"

Invariant: nelm-finding-answer
Description: "Answer with valueBoolean, or a code of the value set nelm-answers-yes-no, or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-yes-no') or text.exists() or coding.display.exists()"

Invariant: nelm-condition-standing
Description: "Give clinicalStatus: without it the condition counts neither as present nor as absent. One that is entered in error or refuted needs none."
* severity = #error
* expression = "clinicalStatus.exists() or verificationStatus.coding.where(code in ('entered-in-error' | 'refuted')).exists()"

Invariant: nelm-condition-verified
Description: "Give verificationStatus confirmed once the diagnosis is: a provisional, differential or unconfirmed one is not counted, and one without the status does not confirm the histology."
* severity = #warning
* expression = "verificationStatus.coding.where(code in ('confirmed' | 'refuted' | 'entered-in-error')).exists()"

Invariant: nelm-condition-named
Description: "Name the condition: code.coding with system and code, or code.text."
* severity = #error
* expression = "code.empty() or code.text.exists() or code.coding.where(system.exists() and code.exists()).exists() or code.coding.display.exists()"

Invariant: nelm-net-recognised
Description: "The diagnosis is recognised by a code of the value set nelm-codes-net-diagnosis-condition, an ICD-10-CM code C7A or D3A, or the words neuroendocrine, carcinoid, NEN or 'NET of'."
* severity = #warning
* expression = "code.empty() or code.memberOf('https://netcds.example/fhir/ValueSet/nelm-codes-net-diagnosis-condition') or code.coding.where(code.upper().startsWith('C7A') or code.upper().startsWith('D3A')).exists() or code.text.combine(code.coding.display).where($this.lower().contains('neuroendocrine') or $this.lower().contains('carcinoid') or $this.lower().contains('nen') or $this.lower().contains('net of') or $this.lower().contains('islet cell tum')).exists()"

Invariant: nelm-liver-recognised
Description: "Liver metastases are recognised by ICD-10-CM C7B.02 or C78.7, SNOMED CT 94381002, or ICD-10-CM C7B.8 with the liver as bodySite or none."
* severity = #warning
* expression = "code.empty() or code.memberOf('https://netcds.example/fhir/ValueSet/nelm-codes-liver-mets-present-condition') and (code.coding.where(code.upper() = 'C7B.8').empty() or bodySite.empty() or bodySite.coding.where(code = '10200004').exists())"

Invariant: nelm-done-date
Description: "Say when it was done: performedDateTime, or performedPeriod with an end. Waiting times are counted from it."
* severity = #error
* expression = "status != 'completed' or performed.ofType(dateTime).exists() or performed.ofType(Period).exists()"

Invariant: nelm-done-end
Description: "Give the end of performedPeriod: waiting times are counted from it."
* severity = #warning
* expression = "status != 'completed' or performed.ofType(Period).empty() or performed.ofType(Period).end.exists()"

Invariant: nelm-done-counts
Description: "Only procedures that are completed are counted; one that is entered in error or was not done says nothing."
* severity = #warning
* expression = "status in ('completed' | 'entered-in-error' | 'not-done')"

Invariant: nelm-report-date
Description: "Give effectiveDateTime, effectivePeriod.end or issued: the age of the examination is counted from it."
* severity = #error
* expression = "status = 'entered-in-error' or status = 'cancelled' or effective.ofType(dateTime).exists() or effective.ofType(Period).end.exists() or issued.exists()"

Invariant: nelm-report-status
Description: "Only reports that are final, amended, corrected or appended are counted."
* severity = #warning
* expression = "status in ('final' | 'amended' | 'corrected' | 'appended' | 'entered-in-error' | 'cancelled')"

Invariant: nelm-report-content
Description: "Give the report's content: conclusion, presentedForm, text, result or media; facts are read from its words when they are nowhere else."
* severity = #warning
* expression = "conclusion.exists() or presentedForm.exists() or text.exists() or result.exists() or media.exists() or imagingStudy.exists()"

Invariant: nelm-medicine-named
Description: "Name the medicine: a coding with system and code or text in medicationCodeableConcept, or medicationReference with a reference, identifier or display."
* severity = #error
* expression = "medication.ofType(CodeableConcept).where(text.exists() or coding.where(system.exists() and code.exists()).exists() or coding.display.exists()).exists() or medication.ofType(Reference).where(reference.exists() or identifier.exists() or display.exists()).exists()"

Invariant: nelm-given-date
Description: "Say when it was given: effectiveDateTime, or effectivePeriod with an end. Intervals are counted from it."
* severity = #error
* expression = "status != 'completed' or effective.ofType(dateTime).exists() or effective.ofType(Period).end.exists()"

Invariant: nelm-taken-date
Description: "Say when it was last taken: effectivePeriod.end, effectiveDateTime or dateAsserted; a medicine that is no longer taken needs it."
* severity = #error
* expression = "status in ('active' | 'intended' | 'not-taken' | 'entered-in-error' | 'unknown') or effective.ofType(Period).end.exists() or effective.ofType(dateTime).exists() or dateAsserted.exists()"

Invariant: nelm-ordered-date
Description: "Give authoredOn or dispenseRequest.validityPeriod.end: of an order that has ended, the time since is counted from it."
* severity = #error
* expression = "(status in ('completed' | 'stopped')).not() or authoredOn.exists() or dispenseRequest.validityPeriod.end.exists()"

Invariant: nelm-order-local-code
Description: "Carry the order's code of nelm-procedure beside any other code, so that it is recognised again."
* severity = #error
* expression = "coding.where(system = 'https://netcds.example/fhir/CodeSystem/nelm-procedure').exists()"

Invariant: nelm-order-no-dose
Description: "A suggested order carries a dose only where the site has configured one: check that this is so."
* severity = #warning
* expression = "dosageInstruction.doseAndRate.empty()"

Invariant: nelm-order-withdrawn
Description: "An order with doNotPerform, or whose status is revoked, stopped, cancelled or entered-in-error, is not a suggestion."
* severity = #error
* expression = "doNotPerform.where($this = true).empty() and (status in ('revoked' | 'stopped' | 'cancelled' | 'entered-in-error')).not()"

Invariant: nelm-activity-unit
Description: "Give the planned activity in GBq, MBq or mCi, as quantityQuantity with system http://unitsofmeasure.org."
* severity = #error
* expression = "value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('GBq' | 'MBq' | 'mCi')).exists()"

Invariant: nelm-microsphere-type
Description: "Say in orderDetail whether resin or glass microspheres are planned (nelm-answer resin or glass): their limits differ."
* severity = #warning
* expression = "orderDetail.coding.where(code in ('resin' | 'glass')).exists() or orderDetail.text.where($this.lower().contains('resin') or $this.lower().contains('glass')).exists() or code.coding.where(code in ('TARE_RESIN' | 'TARE_GLASS')).exists()"
