// Staging and work-up before a treatment is chosen. An option counts as considered only when that is known (iif), so that an open allocation does not ask
// for its own facts a second time through a work-up rule. Work-up that every patient needs stands in a note beside the line of the modalities, because a
// modality speaks up only when it is in play.

RuleSet: StagingRules
* insert Group([[Staging and work-up]])

* insert Rule(R-020, R-020, workUp, LDT, warning, D/U, silent, [[%cross_sectional_imaging_age_days.empty() or (%cross_sectional_imaging_age_days > 90 'd' and (%considered_LDT or %considered_RESECTION or %considered_TRANSPLANT))]], [[Triphasic CT or multiphase liver MRI is missing or older than 90 days.]], [[Standard staging before a liver-directed decision; 90 days is a project default.]], S003)
* insert S001
* insert For(RESECTION)
* insert For(TRANSPLANT)
* insert Card(MD-IMAGING)
* insert Suggest(CT_TRIPHASIC)
* insert Suggest(MRI_LIVER)

* insert Note(R-020b, R-020, workUp, warning, D/U, silent, [[%cross_sectional_imaging_age_days.empty() and iif(%considered_LDT or %considered_RESECTION or %considered_TRANSPLANT, false, true)]], [[No triphasic CT or multiphase liver MRI on record.]], [[Standard staging of liver metastases.]], S003)
* insert S001
* insert Card(MD-IMAGING)
* insert Suggest(CT_TRIPHASIC)
* insert Suggest(MRI_LIVER)

* insert Rule(R-021, R-021, workUp, PRRT, warning, D, silent, [[%grade in ('G1' | 'G2' | 'G3_NET') and %sstr_imaging_age_days.empty()]], [[No somatostatin receptor imaging on record.]], [[It finds disease outside the liver and decides whether radionuclide therapy is possible (PET/CT sensitivity 88 to 93 %).]], S003)
* insert For(ABLATION)
* insert For(SRFA)
* insert Card(MD-SSTR)
* insert Suggest(SSTR_PET)

* insert Note(R-021b, R-021, workUp, warning, D, silent, [[%grade in ('G1' | 'G2' | 'G3_NET') and %sstr_imaging_age_days.empty() and iif(%considered_PRRT or %considered_ABLATION or %considered_SRFA, false, true)]], [[Stage by somatostatin receptor imaging: none on record.]], [[It finds disease outside the liver and decides whether radionuclide therapy is possible (PET/CT sensitivity 88 to 93 %).]], S003)
* insert Suggest(SSTR_PET)

* insert Note(R-022, R-022, workUp, info, D, silent, [[%sstr_imaging_age_days > 730 'd' and iif(%sstr_positive = false, false, true)]], [[Receptor imaging is more than two years old: repeat it.]], [[Tumours positive at baseline are imaged again every 18 to 24 months.]], S003)
* insert Suggest(SSTR_PET)

* insert Rule(R-023, R-023, workUp, RESECTION, info, D/U, asks, [[iif(%considered_RESECTION or %considered_ABLATION or %considered_SRFA or %considered_TRANSPLANT, true, false) and (%mri_liver_age_days.empty() or %mri_liver_age_days > %mri_max_days)]], [[Before treatment with curative intent, image the liver by dynamic and diffusion-weighted MRI.]], [[CT misses small lesions; the 180-day window is a project default.]], S003)
* insert C40
* insert For(ABLATION)
* insert For(SRFA)
* insert For(TRANSPLANT)
* insert Card(MD-MRI)
* insert Suggest(MRI_LIVER)

* insert Note(R-024, R-024, workUp, info, D/U, silent, [[(%grade = 'G3_NET' or (%grade = 'G2' and %ki67_percent >= 10 '%')) and (%fdg_imaging_age_days.empty() or %fdg_imaging_age_days > 365 'd')]], [[Consider an FDG PET: higher-grade tumour without one in the past year.]], [[FDG uptake marks aggressive clones; a Ki-67 of 10 % and 365 days are project defaults.]], S003)
* insert Suggest(FDG_PET)

* insert Note(R-025, R-025, workUp, info, D, silent, [[%grade = 'NEC']], [[Stage a neuroendocrine carcinoma by CT of chest, abdomen and pelvis.]], [[CT is the staging of neuroendocrine carcinoma; receptor imaging is not routine.]], S003)
* insert C59
* insert Suggest(CT_CAP)

* insert Note(R-025b, R-025, workUp, info, D, silent, [[%grade = 'NEC' and %ki67_percent < 55 '%' and (%sstr_imaging_age_days.empty() or %sstr_imaging_age_days > 730 'd')]], [[Carcinoma with a Ki-67 below 55 %: receptor imaging may be added.]], [[Receptor imaging in neuroendocrine carcinoma is considered only below a Ki-67 of 55 %.]], S003)
* insert C59
* insert Suggest(SSTR_PET)

* insert Rule(R-026, R-026, workUp, LDT, warning, D, silent, [[%functional_syndrome = 'carcinoid' and (%echo_age_days.empty() or %echo_age_days > 365 'd') and iif(%considered_LDT or %considered_RESECTION or %considered_DEBULKING or %considered_TRANSPLANT, true, false)]], [[Carcinoid syndrome without an echocardiogram in the past year: do one before any procedure.]], [[Carcinoid heart disease can be silent; a normal NT-proBNP does not rule it out.]], C32)
* insert C33
* insert For(RESECTION)
* insert For(DEBULKING)
* insert For(TRANSPLANT)
* insert Card(MD-ECHO)
* insert Suggest(ECHO)

* insert Note(R-026b, R-026, workUp, info, D, silent, [[%functional_syndrome = 'carcinoid' and (%echo_age_days.empty() or %echo_age_days > 365 'd') and iif(%considered_LDT or %considered_RESECTION or %considered_DEBULKING or %considered_TRANSPLANT, false, true)]], [[Carcinoid syndrome without an echocardiogram in the past year.]], [[Carcinoid heart disease can be silent; a normal NT-proBNP does not rule it out.]], C32)
* insert C33
* insert Card(MD-ECHO)
* insert Suggest(ECHO)

* insert Note(R-027, R-027, workUp, warning, C, silent, [[%nt_probnp_pg_ml >= 260 'pg/mL' and (%echo_age_days.empty() or %echo_age_days > 90 'd')]], [[NT-proBNP is 260 pg/mL or more: do an echocardiogram.]], [[At 260 pg/mL sensitivity and specificity were 92/91 % in one cohort and 46/79 % in another, so a lower value does not replace the echocardiogram.]], C32)
* insert C33
* insert Suggest(ECHO)

* insert Rule(R-028, R-028, caution, LDT, critical, D, blocks, [[iif(%carcinoid_heart_disease.empty() and %functional_syndrome.empty(), %functional_syndrome = 'carcinoid', %carcinoid_heart_disease = 'present')]], [[Carcinoid heart disease: cardiology and anaesthesia must see the patient before any procedure.]], [[Haemodynamic risk during the procedure.]], C32)
* insert C81
* insert For(RESECTION)
* insert For(DEBULKING)
* insert For(TRANSPLANT)
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-029, R-029, undetermine, TAE, warning, D, blocks, [[(%bilirubin_mg_dl.empty() or %albumin_g_dl.empty()) and iif(%considered_TAE or %considered_TACE or %considered_TARE, true, false)]], [[Bilirubin or albumin is missing or older than 30 days: arterial therapy cannot be cleared.]], [[Safety thresholds cannot be checked; the 30-day window is a project default.]], C60)
* insert C82
* insert For(CTACE)
* insert For(DEB_TACE)
* insert For(TARE)
* insert Card(MD-LIVERPANEL)
* insert Suggest(LIVER_PANEL)

* insert Rule(R-029b, R-029, undetermine, TAE, warning, D, blocks, [[(%inr.empty() or %platelets_10e9_l.empty()) and iif(%considered_TAE or %considered_TACE or %considered_TARE, true, false)]], [[INR or platelet count is missing or older than 30 days: arterial therapy cannot be cleared.]], [[Safety thresholds cannot be checked; the 30-day window is a project default.]], C60)
* insert C82
* insert For(CTACE)
* insert For(DEB_TACE)
* insert For(TARE)
* insert Card(MD-COAG)
* insert Suggest(COAGULATION)
* insert Suggest(CBC)

* insert Rule(R-029c, R-029, undetermine, TAE, warning, D, blocks, [[%creatinine_mg_dl.empty() and iif(%considered_TAE or %considered_TACE or %considered_TARE, true, false)]], [[Creatinine is missing or older than 30 days: arterial therapy cannot be cleared.]], [[Safety thresholds cannot be checked; the 30-day window is a project default.]], C60)
* insert C82
* insert For(CTACE)
* insert For(DEB_TACE)
* insert For(TARE)
* insert Card(MD-RENAL)
* insert Suggest(RENAL_PANEL)

* insert Rule(R-029d, R-029, undetermine, ABLATION, warning, D, blocks, [[(%bilirubin_mg_dl.empty() or %albumin_g_dl.empty()) and iif(%considered_ABLATION or %considered_SRFA or %considered_IRE or %considered_PEI, true, false)]], [[Bilirubin or albumin is missing or older than 30 days: percutaneous therapy cannot be cleared.]], [[Safety thresholds cannot be checked; the 30-day window is a project default.]], C60)
* insert C82
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)
* insert Card(MD-LIVERPANEL)
* insert Suggest(LIVER_PANEL)

* insert Rule(R-029e, R-029, undetermine, ABLATION, warning, D, blocks, [[(%inr.empty() or %platelets_10e9_l.empty()) and iif(%considered_ABLATION or %considered_SRFA or %considered_IRE or %considered_PEI, true, false)]], [[INR or platelet count is missing or older than 30 days: percutaneous therapy cannot be cleared.]], [[Safety thresholds cannot be checked; the 30-day window is a project default.]], C60)
* insert C82
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)
* insert Card(MD-COAG)
* insert Suggest(COAGULATION)
* insert Suggest(CBC)

* insert Rule(R-029f, R-029, undetermine, ABLATION, warning, D, blocks, [[%creatinine_mg_dl.empty() and iif(%considered_ABLATION or %considered_SRFA or %considered_IRE or %considered_PEI, true, false)]], [[Creatinine is missing or older than 30 days: percutaneous therapy cannot be cleared.]], [[Safety thresholds cannot be checked; the 30-day window is a project default.]], C60)
* insert C82
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)
* insert Card(MD-RENAL)
* insert Suggest(RENAL_PANEL)

* insert Rule(R-030, R-030, undetermine, ABLATION, warning, D, blocks, [[%lesion_count.empty() or %largest_diameter_mm.empty()]], [[Number of lesions or largest diameter is not recorded: ablation cannot be judged.]], [[The ablation criteria need both number and size.]], S003)
* insert S004
* insert For(SRFA)
* insert Card(MD-LESION)

* insert Rule(R-031, R-031, undetermine, RESECTION, warning, D, blocks, [[%extrahepatic_disease.empty()]], [[Disease outside the liver is not documented: curative treatment cannot be judged.]], [[Absence of disease outside the liver is a prerequisite of curative treatment.]], S003)
* insert For(TRANSPLANT)
* insert For(ABLATION)
* insert For(SRFA)
* insert Card(MD-EXTRAHEPATIC)

* insert Rule(R-032, R-032, undetermine, TARE, warning, C, blocks, [[%hepatic_tumour_burden_percent.empty() and iif(%considered_TAE or %considered_TACE or %considered_TARE, true, false)]], [[Share of liver replaced by tumour is not recorded: radioembolisation cannot be judged.]], [[Liver burden drives toxicity: above 50 % predicts late toxicity of radioembolisation.]], C12)
* insert C18
* insert Card(MD-BURDEN)

* insert Rule(R-032b, R-032, undetermine, TRANSPLANT, warning, C, blocks, [[%hepatic_tumour_burden_percent.empty() and iif(%considered_TRANSPLANT, true, false)]], [[Share of liver replaced by tumour is not recorded: transplantation cannot be judged.]], [[Liver burden drives outcome and is one of the transplant criteria.]], C12)
* insert C18
* insert Card(MD-BURDEN)

* insert Rule(R-032c, R-032, caution, TAE, warning, C, blocks, [[%hepatic_tumour_burden_percent.empty() and iif(%considered_TAE or %considered_TACE or %considered_TARE, true, false)]], [[Share of liver replaced by tumour is not recorded: establish it before embolisation.]], [[Above 75 % liver replacement 30-day mortality after chemoembolisation was 7 %.]], C12)
* insert C18
* insert For(CTACE)
* insert For(DEB_TACE)
* insert Card(MD-BURDEN)

* insert Note(R-033, R-033, workUp, info, D, silent, [[%functioning and (%hormone_panel_age_days.empty() or %hormone_panel_age_days > 180 'd')]], [[Functioning tumour without hormone markers in the past 180 days.]], [[5-HIAA, chromogranin A or the hormone of the syndrome is the baseline for response.]], S003)
* insert Card(MD-HORMONES)
* insert Suggest(HORMONE_PANEL)

* insert Note(R-034, R-034, workUp, info, D, silent, [[%functioning and %sstr_positive = false and iif(%rule_R197, false, true)]], [[Functioning tumour without receptor uptake: consider an F-18 DOPA PET.]], [[An alternative tracer when receptor imaging, by PET, is negative.]], S003)
* insert Suggest(FDOPA_PET)

* insert Rule(R-035, R-035, undetermine, TARE, critical, L, blocks, [[%childbearing_potential and %pregnant.empty() and (%drafted_TARE or %drafted_PRRT or %drafted_CTACE or %drafted_DEB_TACE or %drafted_MAA_MAPPING)]], [[Pregnancy has not been excluded: test before radiation or chemoembolisation is ordered.]], [[Radiation would reach the fetus.]], C02)
* insert C50
* insert For(PRRT)
* insert For(CTACE)
* insert For(DEB_TACE)
* insert Card(MD-PREGNANCY)
* insert Suggest(PREGNANCY_TEST)

* insert Rule(R-035b, R-035, undetermine, TARE, warning, L, blocks, [[%childbearing_potential and %pregnant.empty() and iif(%considered_TARE or %considered_PRRT or %considered_CTACE or %considered_DEB_TACE, true, false) and iif(%drafted_TARE or %drafted_PRRT or %drafted_CTACE or %drafted_DEB_TACE or %drafted_MAA_MAPPING, false, true)]], [[Pregnancy has not been excluded: test before radiation or chemoembolisation is chosen.]], [[Radiation would reach the fetus.]], C02)
* insert C50
* insert For(PRRT)
* insert For(CTACE)
* insert For(DEB_TACE)
* insert Card(MD-PREGNANCY)
* insert Suggest(PREGNANCY_TEST)

* insert Rule(R-035c, R-035, workUp, MAA_MAPPING, critical, L, asks, [[%childbearing_potential and %pregnant.empty() and %drafted_MAA_MAPPING]], [[Pregnancy has not been excluded: test before the mapping angiography.]], [[Radiation would reach the fetus.]], C02)
* insert C50
* insert Card(MD-PREGNANCY)
* insert Suggest(PREGNANCY_TEST)

* insert Note(R-036, R-036, workUp, info, D, silent, [[iif(%mdt_reviewed, false, true)]], [[No tumour board decision in the past 90 days.]], [[A multidisciplinary decision is the core advice of every source; 90 days is a project default.]], S000)
* insert S001
* insert S002
* insert S003
* insert Card(MD-MDT)
* insert Suggest(MDT_REFERRAL)
