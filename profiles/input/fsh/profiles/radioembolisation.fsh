// Planning of radioembolisation. What the mapping angiography showed holds for the mapping window of the catalogue.

Profile: NelmLungShuntFraction
Parent: NelmResult
Id: nelm-lung-shunt-fraction
Title: "Lung shunt fraction"
Description: "Share of the activity that reaches the lungs, from the MAA scan."
* insert Feeds(lung_shunt_percent)
* insert Feeds(maa_mapping_done)
* insert Number(lung-shunt-percent)
* insert Timed

Profile: NelmPlannedLungDose
Parent: NelmResult
Id: nelm-planned-lung-dose
Title: "Planned lung dose"
Description: "Absorbed dose of the lungs in the planned session; computed from activity and shunt when it is not recorded."
* insert Feeds(planned_lung_dose_gy)
* insert Number(planned-lung-dose-gy)
* insert Timed

Profile: NelmDeliveredLungDose
Parent: NelmResult
Id: nelm-delivered-lung-dose
Title: "Lung dose of an earlier session"
Description: "Absorbed dose of the lungs in one session that was given; the word 'cumulative' in code or note makes it the total of all."
* insert Feeds(prior_lung_dose_gy)
* insert Number(prior-lung-dose-gy)
* insert Dated

Profile: NelmPlannedActivity
Parent: NelmResult
Id: nelm-planned-activity
Title: "Planned activity"
Description: "Activity of yttrium-90 planned for the session."
* insert Feeds(planned_activity_gbq)
* insert Number(planned-activity-gbq)
* insert Timed

Profile: NelmLungMass
Parent: NelmResult
Id: nelm-lung-mass
Title: "Lung mass"
Description: "Taken as 1 kg when it is not measured."
* insert Feeds(lung_mass_kg)
* insert Number(lung-mass-kg)
* insert Dated
