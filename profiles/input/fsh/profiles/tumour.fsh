// Tumour biology: what pathology and the clinic say of the tumour.

Profile: NelmKi67
Parent: NelmResult
Id: nelm-ki67
Title: "Ki-67 proliferation index"
Description: "Share of tumour cells stained for Ki-67. Decides the grade together with differentiation."
* insert Feeds(ki67_percent)
* insert Marker(ki67-percent)
* insert Dated
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test, [[a value that is no number is warned of, a percentage outside 0 to 100 refused]])
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab, [[asks for a unit]])

Profile: NelmMitoticCount
Parent: NelmResult
Id: nelm-mitotic-count
Title: "Mitotic count"
Description: "Mitoses in 2 mm2, counted or converted from ten high-power fields. Can raise the grade, never lower it."
* insert Feeds(mitoses_per_2mm2)
* insert Number(mitoses-per-2mm2)
* insert Dated

Profile: NelmDifferentiation
Parent: NelmResult
Id: nelm-differentiation
Title: "Histological differentiation"
Description: "Well or poorly differentiated. The same Ki-67 leads to opposite pathways in the two."
* insert Feeds(differentiation)
* insert Coded(differentiation)
* insert Dated

ValueSet: NelmCodesGrade
Id: nelm-codes-grade
Title: "Grade: codes"
Description: "The code by which the reported grade is read, and that of mCODE's histologic grade, beside which it may stand."
* insert Draft
* include codes from valueset NelmCodesGradeReported
* $ncit#C18000

Profile: NelmGrade
Parent: NelmResult
Id: nelm-grade
Title: "Grade as reported by pathology"
Description: "The grade in the pathology report. The grade that counts is computed from Ki-67, mitoses and differentiation; this one is compared with it. 'G3' alone is not read, because it does not tell NET G3 from neuroendocrine carcinoma."
* insert Feeds(grade_reported)
* insert Draft
* insert Dated
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histologic-grade, [[is not read without the coding net-grade-reported, which is warned of]])
* code from NelmCodesGrade (required)
* obeys nelm-grade-coded
* value[x] only CodeableConcept or string
* valueCodeableConcept from nelm-answers-grade-reported (extensible)
* valueCodeableConcept obeys nelm-grade-reported-answer

Profile: NelmPrimarySite
Parent: NelmResult
Id: nelm-primary-site
Title: "Site of the primary"
Description: "Where the tumour began, when the diagnosis code or its body site does not say so."
* insert Feeds(primary_site)
* insert Coded(primary-site)
* insert Dated

Profile: NelmFunctionalSyndrome
Parent: NelmResult
Id: nelm-functional-syndrome
Title: "Hormonal syndrome"
Description: "Carcinoid or another syndrome, or none: 'none' has to be stated, absence is not read as none."
* insert Feeds(functional_syndrome)
* insert Coded(functional-syndrome)
* insert Dated

Profile: NelmDiseaseStatus
Parent: NelmResult
Id: nelm-disease-status
Title: "Progression within twelve months"
Description: "Progression, stability or response, as mCODE's disease status or as yes and no."
* insert Feeds(progression_12m)
* insert Draft
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-disease-status, [[asks for a date]])
* code from nelm-codes-progression-12m (required)
* value[x] only CodeableConcept or boolean or string
* valueCodeableConcept from nelm-answers-progression-12m (extensible)
* valueCodeableConcept obeys nelm-progression-12m-answer

Profile: NelmChromograninA
Parent: NelmResult
Id: nelm-chromogranin-a
Title: "Chromogranin A"
Description: "Tumour marker; its rise over the laboratory's upper limit is read too."
* insert Feeds(chromogranin_a)
* insert Feeds(hormone_panel_age_days)
* insert Feeds(markers_rising)
* insert Marker(chromogranin-a)
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab, [[asks for a date and for a unit that is converted]])
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test, [[asks for a date and for a unit that is converted]])

Profile: NelmHiaa
Parent: NelmResult
Id: nelm-hiaa
Title: "5-HIAA in 24-hour urine"
Description: "Marker of carcinoid syndrome; its rise over the laboratory's upper limit is read too."
* insert Feeds(hiaa_24h)
* insert Feeds(hormone_panel_age_days)
* insert Feeds(markers_rising)
* insert Marker(hiaa-24h)
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab, [[asks for a date and for a unit that is converted]])
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test, [[asks for a date and for a unit that is converted]])

Profile: NelmSerotonin
Parent: NelmResult
Id: nelm-serotonin
Title: "Serotonin in blood"
Description: "Tumour marker."
* insert Feeds(serotonin_blood)
* insert Feeds(hormone_panel_age_days)
* insert Marker(serotonin-blood)
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test, [[asks for a date and for a unit that is converted]])
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab, [[asks for a date and for a unit that is converted]])

Profile: NelmStableMonths
Parent: NelmResult
Id: nelm-stable-months
Title: "Months of stable disease or response"
Description: "How long the disease has been stable; asked for before transplantation."
* insert Feeds(stable_months)
* insert Number(stable-months)
* insert Dated

Profile: NelmPriorSystemicLines
Parent: NelmResult
Id: nelm-prior-systemic-lines
Title: "Approved systemic lines with progression"
Description: "How many lines of systemic therapy have failed, somatostatin analogues not counted."
* insert Feeds(prior_systemic_lines)
* insert Number(prior-systemic-lines)
* insert Dated
* valueQuantity obeys nelm-whole
