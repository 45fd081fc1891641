RuleSet: Report
* insert Draft
* subject 1..1
* subject only Reference(Patient)
* code obeys nelm-named-concept
* obeys nelm-report-date and nelm-report-status and nelm-report-content

ValueSet: NelmImagingReports
Id: nelm-imaging-reports
Title: "Imaging reports: codes"
Description: "Codes by which an imaging report is read; the name of the examination will do where no code is given."
* insert Draft
* include codes from valueset NelmCodesCrossSectionalImagingAgeDaysReport
* include codes from valueset NelmCodesSstrImagingAgeDaysReport
* include codes from valueset NelmCodesFdgImagingAgeDaysReport
* include codes from valueset NelmCodesEchoAgeDaysReport

Profile: NelmImagingReport
Parent: DiagnosticReport
Id: nelm-imaging-report
Title: "Imaging report"
Description: "Report of a CT or MRI of the liver, receptor imaging, FDG PET or echocardiography: its age, and what its words say."
* insert Feeds(cross_sectional_imaging_age_days)
* insert Feeds(mri_liver_age_days)
* insert Feeds(sstr_imaging_age_days)
* insert Feeds(fdg_imaging_age_days)
* insert Feeds(echo_age_days)
* insert Report
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note, [[asks for a date]])
* code from NelmImagingReports (preferred)

Profile: NelmPathologyReport
Parent: DiagnosticReport
Id: nelm-pathology-report
Title: "Pathology report"
Description: "Report of the tumour's histology, by LOINC code or by a category of pathology; with a confirmed diagnosis it confirms the histology."
* insert Feeds(pathology_recorded)
* insert Feeds(net_histology_confirmed)
* insert Report
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab, [[asks for a date]])
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note, [[asks for a date]])
* code from nelm-codes-pathology-recorded-report (preferred)
* obeys nelm-pathology-recognised

Invariant: nelm-pathology-recognised
Description: "A pathology report is recognised by LOINC 22637-3, 60568-3 or 11526-1, or by a category SP, PAT or CP of v2-0074."
* severity = #warning
* expression = "code.memberOf('https://netcds.example/fhir/ValueSet/nelm-codes-pathology-recorded-report') or category.coding.where(code in ('SP' | 'PAT' | 'CP')).exists()"

ValueSet: NelmImagingStudies
Id: nelm-imaging-studies
Title: "Imaging studies: codes"
Description: "Codes by which an imaging study is read; its description will do where no code is given."
* insert Draft
* include codes from valueset NelmCodesCrossSectionalImagingAgeDaysStudy
* include codes from valueset NelmCodesSstrImagingAgeDaysStudy
* include codes from valueset NelmCodesFdgImagingAgeDaysStudy
* include codes from valueset NelmCodesEchoAgeDaysStudy

Invariant: nelm-study-named
Description: "Name the examination: procedureCode with a coding or text, or description."
* severity = #error
* expression = "description.exists() or procedureCode.text.exists() or procedureCode.coding.where(system.exists() and code.exists()).exists() or procedureCode.coding.display.exists()"

Invariant: nelm-study-date
Description: "Give started: the age of the examination is counted from it."
* severity = #error
* expression = "status in ('entered-in-error' | 'cancelled') or started.exists()"

Invariant: nelm-study-counts
Description: "Only studies that are available are counted."
* severity = #warning
* expression = "status in ('available' | 'entered-in-error' | 'cancelled')"

Profile: NelmImagingStudy
Parent: ImagingStudy
Id: nelm-imaging-study
Title: "Imaging study"
Description: "A CT or MRI of the liver, receptor imaging, FDG PET or echocardiography, by code or by name together with its modality."
* insert Feeds(cross_sectional_imaging_age_days)
* insert Feeds(mri_liver_age_days)
* insert Feeds(sstr_imaging_age_days)
* insert Feeds(sstr_planar_only)
* insert Feeds(fdg_imaging_age_days)
* insert Feeds(echo_age_days)
* insert Draft
* subject only Reference(Patient)
* procedureCode ^comment = "Recognised by a code of the value set nelm-imaging-studies, or by the words of its text or of the description together with the modality."
* obeys nelm-study-named and nelm-study-date and nelm-study-counts
