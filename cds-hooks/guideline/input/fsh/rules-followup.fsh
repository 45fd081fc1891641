// Follow-up after treatment and under surveillance.

RuleSet: FollowUpRules
* insert Group([[Follow-up]])

* insert Note(R-170, R-170, workUp, info, D, asks, [[%status_post_curative_resection and %grade in ('G1' | 'G2') and %cross_sectional_imaging_age_days > 180 'd']], [[After resection or ablation of a G1 or G2 tumour: image every 3 to 6 months.]], [[The last imaging is more than 180 days old.]], S003)
* insert C58
* insert Suggest(FOLLOWUP_IMAGING)

* insert Note(R-171, R-171, workUp, info, D, silent, [[%grade = 'NEC' and %cross_sectional_imaging_age_days > 90 'd']], [[Neuroendocrine carcinoma: image every 2 to 3 months.]], [[The last imaging is more than 90 days old.]], S003)
* insert Suggest(FOLLOWUP_IMAGING)

* insert Note(R-172, R-172, workUp, info, D, silent, [[%resectable = false and (%progression_12m = false or %stable_months > 0 'mo') and (%cross_sectional_imaging_age_days > 365 'd' or (%cross_sectional_imaging_age_days > 90 'd' and %net_diagnosis.age() <= 180 'd'))]], [[Stable unresectable disease: image 3 months after diagnosis, then every 6 to 12 months.]], [[The last imaging is older than this interval allows.]], S003)
* insert Suggest(FOLLOWUP_IMAGING)

* insert Note(R-173, R-173, workUp, info, U, silent, [[(%days_since_tare >= 92 'd' and %days_since_tare <= 365 'd' and (%cross_sectional_imaging_age_days.empty() or %cross_sectional_imaging_age_days > %days_since_tare)) or (%prior_tace_sessions >= 1 and %prior_tace_sessions.age() >= 92 'd' and %prior_tace_sessions.age() <= 365 'd' and (%cross_sectional_imaging_age_days.empty() or %cross_sectional_imaging_age_days > %prior_tace_sessions.age()))]], [[No imaging since arterial therapy three or more months ago: image the liver and check liver tests.]], [[Response after resin radioembolisation was assessed at 3 months; the interval is unconfirmed.]], C08)
* insert Suggest(FOLLOWUP_IMAGING)
* insert Suggest(LIVER_PANEL)

* insert Note(R-174, R-174, workUp, info, C, silent, [[%days_since_tare <= 365 'd' and %lab_age_days > 90 'd']], [[In the first year after radioembolisation check liver tests every 3 months.]], [[Late liver toxicity occurred in 13 % of one-year survivors.]], C12)
* insert Suggest(LIVER_PANEL)

* insert Note(R-175, R-175, workUp, info, C, silent, [[%days_since_ablation <= 365 'd' and (%cross_sectional_imaging_age_days > %days_since_ablation or %cross_sectional_imaging_age_days > 92 'd')]], [[After ablation: contrast imaging at once or within 24 hours, then every 3 months for a year.]], [[Contrast imaging shows whether the margin is complete, and later whether the tumour recurs.]], S003)
* insert C37
* insert Suggest(FOLLOWUP_IMAGING)

* insert Note(R-176, R-176, workUp, info, D/U, silent, [[%markers_rising and %sstr_imaging_age_days > 90 'd']], [[Tumour markers are rising: repeat receptor imaging to look for spread outside the liver.]], [[A rise of 25 % and imaging older than 90 days are project defaults; proton-pump inhibitors raise chromogranin A.]], S003)
* insert Suggest(SSTR_PET)
