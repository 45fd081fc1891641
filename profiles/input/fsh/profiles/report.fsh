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
