// Which treatment fits: what is recommended, what is an option, and what is not. Safety rules stand elsewhere and outrank these lines.
// Where an option is offered although a fact is missing, a work-up line beside it asks for the fact.
// An allocation names TAE and CTACE only; drug-eluting beads are never offered by a rule.

RuleSet: AllocationRules
* insert Group([[Treatment allocation]])

* insert Rule(R-040, R-040, recommend, RESECTION, info, C, blocks, [[%grade in ('G1' | 'G2') and %distribution = 'unilobar' and %extrahepatic_disease = 'none' and %resectable = true and %ecog <= 1]], [[Resection fits: unilobar G1 or G2 disease, resectable, nothing outside the liver, fit patient.]], [[Unilobar disease (20 to 25 % of patients) is treated by anatomical resection; 5-year survival 60 to 80 % against about 30 % without.]], S003)

* insert Rule(R-040b, R-040, consider, RESECTION, info, C, blocks, [[%grade in ('G1' | 'G2') and %distribution = 'unilobar' and %extrahepatic_disease = 'none' and %resectable = true and %ecog = 2]], [[Resection is an option: unilobar resectable disease, but ECOG 2.]], [[Surgery at ECOG 2 is a case-by-case decision; this limit is unconfirmed.]], S003)

* insert Rule(R-040c, R-040, consider, RESECTION, info, C, blocks, [[%grade in ('G1' | 'G2') and %distribution = 'unilobar' and %extrahepatic_disease = 'none' and %resectable.empty() and %ecog <= 2]], [[Resection is an option: unilobar G1 or G2 disease, once resectability has been judged.]], [[Whether all disease can be removed has not been stated.]], S003)

* insert Rule(R-040d, R-040, workUp, RESECTION, info, C, silent, [[%rule_R040c and %resectable.empty()]], [[Have a surgeon or the tumour board state whether all liver disease can be resected.]], [[The verdict on resection depends on it.]], S003)
* insert Card(MD-RESECTABLE)

* insert Rule(R-041, R-041, recommend, RESECTION, info, C, blocks, [[%grade in ('G1' | 'G2') and %distribution = 'complex' and %extrahepatic_disease = 'none' and %resectable = true and %ecog <= 1]], [[Resection combined with ablation fits: both lobes involved, complete clearance possible, fit patient.]], [[The complex pattern (10 to 15 % of patients) is cleared by resection and ablation together, staged if needed.]], S003)

* insert Rule(R-041b, R-041, consider, RESECTION, info, C, blocks, [[%grade in ('G1' | 'G2') and %distribution = 'complex' and %extrahepatic_disease = 'none' and %resectable = true and %ecog = 2]], [[Resection combined with ablation is an option: both lobes involved, ECOG 2.]], [[Surgery at ECOG 2 is a case-by-case decision; this limit is unconfirmed.]], S003)

* insert Rule(R-041c, R-041, consider, RESECTION, info, C, blocks, [[%grade in ('G1' | 'G2') and %distribution = 'complex' and %extrahepatic_disease = 'none' and %resectable.empty() and %ecog <= 2]], [[Resection combined with ablation is an option, once resectability has been judged.]], [[Whether all disease in both lobes can be cleared has not been stated.]], S003)

* insert Rule(R-041d, R-041, workUp, RESECTION, info, C, silent, [[%rule_R041c and %resectable.empty()]], [[Have a surgeon or the tumour board state whether all liver disease can be cleared.]], [[The verdict on resection depends on it.]], S003)
* insert Card(MD-RESECTABLE)

* insert Rule(R-041e, R-041, inform, ABLATION, info, C, silent, [[%rule_R041 or %rule_R041b or %rule_R041c]], [[Ablation can complete a resection when both lobes are involved, staged if needed.]], [[The complex pattern is cleared by resection and ablation together; whether ablation fits is judged by number and size.]], S003)

* insert Rule(R-042, R-042, recommend, ABLATION, info, C, blocks, [[%grade in ('G1' | 'G2') and %extrahepatic_disease = 'none' and %largest_diameter_mm >= 10 'mm' and %largest_diameter_mm <= %ablation_max_mm and %lesion_count <= %ablation_max_count and ((%lesion_count = 1 and %largest_diameter_mm < 50 'mm') or (%lesion_count >= 2 and %lesion_count <= 3 and %largest_diameter_mm < 30 'mm') or (%lesion_count >= 2 and %sum_diameters_mm < 80 'mm'))]], [[Thermal ablation fits: few lesions within the ideal limits of number and size, none outside the liver.]], [[Ideal: one lesion below 50 mm, two or three below 30 mm, or a sum of diameters below 80 mm, within 10 to 50 mm and fewer than 6 lesions.]], S003)
* insert S004

* insert Rule(R-043, R-043, consider, ABLATION, info, C, blocks, [[%grade in ('G1' | 'G2') and %extrahepatic_disease = 'none' and %largest_diameter_mm >= 10 'mm' and %largest_diameter_mm <= %ablation_max_mm and %lesion_count <= %ablation_max_count and iif(%rule_R042, false, true)]], [[Thermal ablation is an option: within the wider limits of number and size, but outside the ideal ones.]], [[The wider limits are 10 to 50 mm and fewer than 6 lesions, unless the site sets others; not known to be inside the ideal ones.]], S003)
* insert S004

* insert Rule(R-043b, R-043, workUp, ABLATION, info, C, silent, [[%rule_R043 and %lesion_count >= 2 and %sum_diameters_mm.empty()]], [[Record the sum of lesion diameters: below 80 mm ablation is recommended.]], [[Only the sum decides between the ideal and the wider limits.]], S003)
* insert S004
* insert Card(MD-LESION)

* insert Rule(R-044, R-044, consider, ABLATION, info, C, silent, [[%lesion_count = 1 and %largest_diameter_mm = 50 'mm' and %largest_diameter_mm <= %ablation_max_mm]], [[A single lesion of exactly 50 mm: sources differ, so ablation is an option, not a recommendation.]], [[One source says below 5 cm, the other 1 to 5 cm inclusive.]], S003)
* insert S004

* insert Rule(R-045, R-045, caution, ABLATION, warning, C/U, silent, [[%largest_diameter_mm > %ablation_max_mm]], [[Largest lesion above the size limit (50 mm by default): standard ablation is not recommended.]], [[A single probe does not reach a complete margin at this size.]], S003)
* insert S004

* insert Rule(R-045b, R-045, consider, SRFA, warning, C/U, silent, [[%srfa_available and %largest_diameter_mm > %ablation_max_mm and %largest_diameter_mm <= 80 'mm' and %lesion_count <= %ablation_max_count]], [[Stereotactic radiofrequency ablation is an option: few lesions, the largest above the standard limit but not above 80 mm.]], [[Complete ablation with several needles was shown at 6 cm; the upper limit of 80 mm is a project default.]], S003)
* insert S004

* insert Rule(R-045c, R-045, inform, RESECTION, info, C/U, silent, [[%largest_diameter_mm > %ablation_max_mm and iif(%resectable = false or %distribution = 'diffuse', false, true)]], [[For a lesion above the size limit of ablation think of resection first.]], [[Large lesions are kept for surgery in the source that gives the ideal ablation limits.]], S003)
* insert S004

* insert Rule(R-046, R-046, notRecommend, ABLATION, info, C, silent, [[%lesion_count > %ablation_max_count and iif(%rule_R047, false, true)]], [[Too many lesions (limit: fewer than 6 by default): ablation alone is not recommended; it can be added to resection or debulking.]], [[A low number of lesions means fewer than 6 in the source.]], S003)

* insert Rule(R-047, R-047, consider, ABLATION, info, C, silent, [[%lesion_count > %ablation_max_count and %sum_diameters_mm < 80 'mm' and %largest_diameter_mm < 30 'mm']], [[Many small lesions with a sum below 80 mm: sources differ, so the tumour board decides on ablation.]], [[The sum rule of one source is met, the limit of number of the other (fewer than 6 by default) is not.]], S003)
* insert S004
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-048, R-048, inform, ABLATION, info, D, silent, [[%sum_diameters_mm < 80 'mm' and %largest_diameter_mm > %ablation_max_mm]], [[The sum of diameters is below 80 mm, but one lesion is above the size limit of ablation, which counts.]], [[Read literally, the sum rule alone would admit a single lesion of 7 cm.]], S003)
* insert S004

* insert Rule(R-049, R-049, notRecommend, ABLATION, info, D, silent, [[%largest_diameter_mm < 10 'mm']], [[Largest lesion is below 10 mm: no ablation now; follow up, or treat during an operation.]], [[Below the lower limit of 1 cm in the source.]], S003)

* insert Rule(R-050, R-050, consider, TAE, info, C, silent, [[%grade in ('G1' | 'G2') and %resectable = false and ((%rule_R042.not() and %rule_R043.not()) or %contraindicated_ABLATION) and %distribution != 'diffuse' and %liver_dominant = true]], [[Arterial therapy is an option: liver-dominant G1 or G2 disease, neither resectable nor ablatable.]], [[Second branch of the allocation: where complete clearance is impossible, embolisation or radioembolisation.]], S003)
* insert For(CTACE)
* insert For(TARE)

* insert Rule(R-051, R-051, consider, TAE, info, C, blocks, [[%grade in ('G1' | 'G2') and %distribution = 'diffuse' and (%progression_12m = true or %hormonal_symptoms_controlled = false) and %extrahepatic_disease in ('none' | 'limited')]], [[Arterial therapy with systemic therapy is an option: diffuse disease, progressive or symptomatic.]], [[Diffuse disease is treated systemically first, arterially for control; chemoembolisation responds better early and with less liver involvement.]], S003)
* insert S004
* insert C65
* insert For(CTACE)
* insert For(TARE)

* insert Rule(R-051b, R-051, consider, TAE, info, C, silent, [[%grade in ('G1' | 'G2') and %distribution = 'diffuse' and %progression_12m.empty() and iif(%hormonal_symptoms_controlled = false, false, true) and %extrahepatic_disease in ('none' | 'limited')]], [[Arterial therapy with systemic therapy is an option in diffuse disease, if it has progressed.]], [[Progression within 12 months is not documented; without it arterial therapy has no aim in a patient free of symptoms.]], S003)
* insert S004
* insert C65
* insert For(CTACE)
* insert For(TARE)

* insert Rule(R-051c, R-051, workUp, TAE, info, C, silent, [[%rule_R051b and %progression_12m.empty()]], [[Record whether the disease has progressed within 12 months.]], [[Without progression or symptoms arterial therapy has no aim in diffuse disease.]], S003)
* insert S004
* insert C65
* insert For(CTACE)
* insert For(TARE)
* insert Card(MD-PROGRESSION)

* insert Rule(R-052, R-052, notRecommend, TAE, info, D/U, silent, [[%distribution = 'diffuse' and %progression_12m = false and (%hormonal_symptoms_controlled = false).not() and %hepatic_tumour_burden_percent < 25 '%']], [[Diffuse, stable, no uncontrolled symptoms: no arterial therapy now; somatostatin analogue or surveillance.]], [[No benefit is shown in indolent disease without symptoms; a liver burden below 25 % is a project default.]], S003)
* insert For(CTACE)
* insert For(DEB_TACE)
* insert For(TARE)

* insert Rule(R-053, R-053, recommend, TAE, warning, C, asks, [[%functioning and %hormonal_symptoms_controlled = false and %current_ssa = true]], [[Hormonal symptoms persist on a somatostatin analogue: embolisation fits.]], [[Symptoms are relieved in 73 to 100 % for 14 to 22 months.]], S003)
* insert C74
* insert For(CTACE)

* insert Rule(R-053b, R-053, consider, TARE, warning, C, silent, [[%rule_R053 and %contraindicated_TAE and %contraindicated_CTACE]], [[Hormonal symptoms persist and embolisation is contraindicated: radioembolisation is an option.]], [[The source still calls radioembolisation investigational, so it is no more than an option.]], S003)
* insert C74

* insert Rule(R-053c, R-053, inform, ABLATION, info, C, silent, [[%rule_R053]], [[Uncontrolled hormonal symptoms can also be relieved by ablation or debulking, if feasible.]], [[Less functioning tumour means fewer symptoms.]], S003)
* insert C74
* insert For(DEBULKING)

* insert Note(R-053d, R-053, workUp, info, C, silent, [[%functioning and %current_ssa = true and %hormonal_symptoms_controlled.empty()]], [[Functioning tumour on a somatostatin analogue: record whether the symptoms are controlled.]], [[Uncontrolled symptoms are a reason for embolisation.]], S003)
* insert C74
* insert Card(MD-SYMPTOMS)

* insert Rule(R-054, R-054, recommend, SSA, info, A, silent, [[%functioning and %current_ssa = false and iif(%sstr_positive = false, false, true) and (%functional_syndrome in ('gastrinoma' | 'insulinoma')).not()]], [[Functioning tumour without a somatostatin analogue: start one.]], [[First line in functioning tumours; PROMID: time to progression 14.3 against 6.0 months.]], S003)
* insert C53
* insert C81

* insert Rule(R-054b, R-054, consider, SSA, info, A, silent, [[%functional_syndrome = 'gastrinoma' and %current_ssa = false and iif(%sstr_positive = false, false, true)]], [[Gastrinoma: proton-pump inhibitor first; a somatostatin analogue is an option.]], [[Acid secretion is controlled by a high-dose proton-pump inhibitor.]], S003)
* insert C53
* insert C81

* insert Rule(R-055, R-055, recommend, SSA, info, A, blocks, [[%functional_syndrome = 'none' and %sstr_positive and %grade in ('G1' | 'G2') and %ki67_percent < 10 '%' and %resectable = false and iif(%primary_site in ('lung' | 'thymus'), false, true)]], [[Somatostatin analogue fits: unresectable, receptor-positive, Ki-67 below 10 %.]], [[CLARINET: progression-free survival not reached against 18.0 months; PROMID: 14.3 against 6.0 months to progression.]], S003)
* insert C52
* insert C53

* insert Rule(R-055b, R-055, consider, SSA, info, A, blocks, [[%functional_syndrome = 'none' and %sstr_positive and %grade in ('G1' | 'G2') and %ki67_percent < 10 '%' and %resectable = false and %primary_site in ('lung' | 'thymus')]], [[Somatostatin analogue is an option: receptor-positive tumour of lung or thymus, Ki-67 below 10 %.]], [[Lung and thymus lie outside the populations of CLARINET and PROMID.]], S003)
* insert C52
* insert C53

* insert Rule(R-056, R-056, consider, DEBULKING, info, C/U, blocks, [[(%functioning or %largest_diameter_mm > 50 'mm' or %hepatic_tumour_burden_percent > 25 '%') and %debulking_percent_achievable >= 70 '%' and %grade in ('G1' | 'G2')]], [[Debulking is an option: functioning or bulky tumour, at least 70 % of it can be removed.]], [[Removing more than 70 % lengthens progression-free survival; exactly 70 % is admitted, and \"bulky\" (50 mm or 25 % of the liver) is a project default.]], S003)
* insert C40

* insert Rule(R-057, R-057, notRecommend, DEBULKING, info, C, silent, [[%debulking_percent_achievable < 70 '%']], [[Less than 70 % of the tumour can be removed: prefer arterial therapy to debulking.]], [[Below the threshold of benefit (above 70 %: median survival 134.3 against 37.6 months).]], S003)
* insert C40

* insert Rule(R-058, R-058, consider, TRANSPLANT, info, C, blocks, [[%resectable = false and %extrahepatic_disease = 'none' and %grade in ('G1' | 'G2') and %ki67_percent < 10 '%' and %primary_resected and %portal_drained_primary and %hepatic_tumour_burden_percent < 50 '%' and %stable_months >= 6 'mo' and %age_years <= %transplant_age_max]], [[Meets the transplant criteria: refer to a transplant centre.]], [[Milan criteria for neuroendocrine tumours; 5-year survival 69 to 97 % in selected series.]], S003)
* insert C43
* insert C44
* insert C45
* insert Card(MD-TRANSPLANT)

* insert Rule(R-059, R-059, notRecommend, TRANSPLANT, info, C, silent, [[%grade = 'G3_NET' or %ki67_percent >= 10 '%' or %primary_resected = false or %portal_drained_primary = false or %hepatic_tumour_burden_percent > 50 '%']], [[A transplant criterion fails: grade, Ki-67, primary tumour or liver burden.]], [[Poor outcome outside the criteria.]], C43)

* insert Rule(R-059b, R-059, contraindicate, TRANSPLANT, info, C, silent, [[%extrahepatic_disease in ('limited' | 'dominant') or %grade = 'NEC']], [[No transplantation with disease outside the liver or a neuroendocrine carcinoma.]], [[Poor outcome outside the criteria.]], C43)

* insert Rule(R-060, R-060, consider, TRANSPLANT, info, C, silent, [[%resectable = false and %extrahepatic_disease = 'none' and %grade in ('G1' | 'G2') and %ki67_percent < 10 '%' and %primary_resected and %portal_drained_primary and %hepatic_tumour_burden_percent <= 50 '%' and %stable_months >= 3 'mo' and (%age_years > %transplant_age_max or %hepatic_tumour_burden_percent = 50 '%' or %stable_months < 6 'mo')]], [[At the edge of the transplant criteria (age, burden or stability): discuss in the tumour board.]], [[Sources differ: age 55 or 60, liver burden up to or below 50 %, stable for 6 or 3 to 6 months.]], C44)
* insert C45
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-061, R-061, notRecommend, LDT, warning, C, blocks, [[%extrahepatic_disease = 'dominant' and iif(%rule_R053, false, true)]], [[Disease outside the liver dominates: treat systemically, not the liver alone.]], [[Liver-directed therapy is for liver-only or liver-dominant disease, except to palliate uncontrolled hormonal symptoms.]], S003)
* insert S004
* insert C19

* insert Rule(R-062, R-062, notRecommend, RESECTION, info, D, silent, [[%extrahepatic_disease in ('limited' | 'dominant')]], [[Disease outside the liver: no curative resection.]], [[The prerequisite of curative resection is lost; with limited disease arterial or ablative palliation stays possible.]], S003)

* insert Rule(R-063, R-063, notRecommend, LDT, warning, D, silent, [[%grade = 'NEC']], [[Neuroendocrine carcinoma: no liver-directed therapy by default.]], [[No randomised trial supports liver-directed therapy in neuroendocrine carcinoma.]], S003)

* insert Rule(R-063b, R-063, recommend, PLATINUM_ETOPOSIDE, warning, D, silent, [[%grade = 'NEC']], [[Neuroendocrine carcinoma: platinum with etoposide fits.]], [[Recommended chemotherapy of neuroendocrine carcinoma.]], S003)

* insert Rule(R-064, R-064, inform, LDT, info, C, silent, [[%grade = 'NEC' and %extrahepatic_disease = 'none' and %progression_12m = false]], [[Carcinoma limited to the liver and controlled: the tumour board may consider liver-directed therapy.]], [[Allowed by liver burden and proliferation; experience is one series of 36 grade 3 patients.]], S003)
* insert C57

* insert Note(R-064b, R-064, workUp, info, C, silent, [[%grade = 'NEC' and %extrahepatic_disease = 'none' and %progression_12m = false]], [[Controlled carcinoma limited to the liver: have the tumour board judge liver-directed therapy.]], [[Allowed by liver burden and proliferation; experience is one series of 36 grade 3 patients.]], S003)
* insert C57
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-065, R-065, caution, LDT, warning, B/C, silent, [[%grade = 'G3_NET']], [[Well-differentiated G3 tumour: systemic therapy first; liver therapy or resection only by tumour board.]], [[Data on liver-directed therapy in well-differentiated G3 tumours are sparse.]], C49)
* insert C51
* insert C57
* insert For(RESECTION)
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-065b, R-065, inform, CAPTEM, info, B/C, silent, [[%grade = 'G3_NET']], [[Well-differentiated G3 tumour: capecitabine with temozolomide is a first systemic choice; cabozantinib later.]], [[Systemic therapy comes first; cabozantinib has a small G3 subset (7.9 against 3 months, 24 patients).]], C49)
* insert C51
* insert C57
* insert For(CABOZANTINIB)

* insert Rule(R-065c, R-065, inform, PRRT, info, B/C, silent, [[%grade = 'G3_NET' and %sstr_krenning >= 2]], [[Well-differentiated G3 tumour with receptor uptake: radionuclide therapy is a first systemic choice.]], [[NETTER-2 (Ki-67 of 10 to 55 %): progression-free survival 22.8 against 8.5 months.]], C49)
* insert C51
* insert C57

* insert Rule(R-066, R-066, recommend, PRRT, info, A, blocks, [[%grade in ('G1' | 'G2') and %primary_site = 'small_intestine' and %progression_12m = true and %current_ssa = true and %sstr_krenning >= 2]], [[Radionuclide therapy fits: small-bowel G1 or G2 tumour, progressive on a somatostatin analogue.]], [[NETTER-1: progression-free at 20 months 65.2 against 10.8 %.]], S003)
* insert C48

* insert Rule(R-067, R-067, consider, PRRT, info, A/U, blocks, [[%primary_site in ('pancreas' | 'small_intestine' | 'duodenum' | 'stomach' | 'appendix' | 'colon' | 'rectum') and %differentiation = 'well' and %ki67_percent >= 10 '%' and %ki67_percent <= 55 '%' and %sstr_krenning >= 3 and iif(%prior_systemic_lines >= 1, false, true) and iif(%prior_prrt_cycles >= 1, false, true)]], [[Radionuclide therapy is a first-line option: Ki-67 of 10 to 55 %, well differentiated, uptake above liver.]], [[NETTER-2: 22.8 against 8.5 months; that it asked for uptake above the liver is unconfirmed.]], C49)

* insert Note(R-067b, R-067, inform, info, A/U, silent, [[%primary_site in ('pancreas' | 'small_intestine' | 'duodenum' | 'stomach' | 'appendix' | 'colon' | 'rectum') and %differentiation = 'well' and %ki67_percent >= 10 '%' and %ki67_percent <= 55 '%' and %sstr_krenning = 2 and iif(%prior_systemic_lines >= 1, false, true) and iif(%prior_prrt_cycles >= 1, false, true)]], [[Receptor uptake only equals the liver: the tumour board decides on first-line radionuclide therapy.]], [[NETTER-2 asked for uptake above the liver (unconfirmed).]], C49)
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-068, R-068, consider, CAPTEM, info, A, asks, [[%primary_site = 'pancreas' and %progression_12m = true and %grade in ('G1' | 'G2' | 'G3_NET')]], [[Progressive pancreatic tumour: systemic options, chosen by burden and earlier lines.]], [[Trials: everolimus 11.0 against 4.6 months, sunitinib 11.4 against 5.5, radioligand 23.9 against 14.1 on everolimus (COMPETE, summaries only).]], S003)
* insert C53
* insert C55
* insert C79
* insert For(EVEROLIMUS)
* insert For(SUNITINIB)
* insert For(PRRT)
* insert For(STZ_5FU)

* insert Rule(R-068b, R-068, consider, PRRT, info, A, blocks, [[%primary_site in ('stomach' | 'duodenum' | 'appendix' | 'colon' | 'rectum') and %progression_12m = true and %grade in ('G1' | 'G2') and %sstr_krenning >= 2]], [[Radionuclide therapy is an option: progressive G1 or G2 gastrointestinal tumour with receptor uptake.]], [[COMPETE: radioligand 23.9 against 14.1 months with everolimus in receptor-positive G1 or G2 tumours (summaries only).]], S003)
* insert C53
* insert C55
* insert C79

* insert Rule(R-069, R-069, notRecommend, SUNITINIB, warning, A, silent, [[%considered_SUNITINIB and %primary_site != 'pancreas']], [[Sunitinib is not recommended: the primary is not in the pancreas.]], [[Trial and label population is pancreatic.]], S003)
* insert C53

* insert Rule(R-070, R-070, consider, EVEROLIMUS, info, A/L, asks, [[%progression_12m = true and %grade in ('G1' | 'G2' | 'G3_NET') and (%primary_site = 'pancreas' or (%primary_site in ('lung' | 'small_intestine' | 'duodenum' | 'stomach' | 'appendix' | 'colon' | 'rectum') and %functional_syndrome = 'none'))]], [[Everolimus is an option: progressive tumour of the pancreas, or non-functioning of lung or gut.]], [[RADIANT-3: 11.0 against 4.6 months; RADIANT-4: 11.0 against 3.9 months.]], S003)
* insert C54
* insert C90

* insert Rule(R-070b, R-070, notRecommend, EVEROLIMUS, info, A/L, asks, [[%functional_syndrome = 'carcinoid']], [[Everolimus is not recommended in functional carcinoid (label limitation).]], [[The label excludes functional carcinoid.]], S003)
* insert C54
* insert C90

* insert Rule(R-071, R-071, consider, CABOZANTINIB, info, A, silent, [[%differentiation = 'well' and %prior_systemic_lines >= 1]], [[Cabozantinib is an option: progression after a systemic line other than a somatostatin analogue.]], [[CABINET: progression-free survival 8.4 against 3.9 months outside the pancreas, 13.8 against 4.4 in it; no gain in overall survival.]], C51)
* insert C91

* insert Rule(R-072, R-072, consider, INTERFERON, info, D, silent, [[%drafted_INTERFERON and %primary_site in ('small_intestine' | 'appendix')]], [[Interferon is an option in a midgut tumour only when other drugs are unavailable.]], [[This is its only remaining role in the source; whether other drugs are available is not recorded.]], S003)

* insert Rule(R-073, R-073, caution, TAE, info, C, silent, [[%caudate_lesion = true]], [[Caudate lesions respond poorly to embolisation.]], [[Response 12.3 % in the caudate lobe against 82 % elsewhere.]], C23)
* insert For(CTACE)

* insert Rule(R-073b, R-073, inform, RESECTION, info, C, silent, [[%caudate_lesion = true]], [[A symptomatic or main lesion in the caudate lobe speaks for resection or ablation.]], [[Response to embolisation 12.3 % in the caudate lobe against 82 % elsewhere.]], C23)
* insert For(ABLATION)

* insert Rule(R-074, R-074, inform, TAE, info, C, silent, [[%considered_TAE and %considered_CTACE and iif(%pnet_prefers_ctace and %primary_site = 'pancreas', false, true)]], [[Bland embolisation and conventional chemoembolisation are equal choices.]], [[Meta-analysis of 8 studies (504 patients): no difference in survival or symptoms; one source sees an advantage of chemoembolisation in pancreatic tumours.]], S004)
* insert C20
* insert C21
* insert For(CTACE)

* insert Rule(R-074b, R-074, inform, CTACE, info, C, silent, [[%considered_TAE and %considered_CTACE and iif(%pnet_prefers_ctace and %primary_site = 'pancreas', true, false)]], [[Pancreatic primary: this site prefers conventional chemoembolisation to bland embolisation.]], [[The advantage is a retrospective signal in pancreatic tumours; a meta-analysis of 504 patients found no difference.]], S004)
* insert C20
* insert C21
* insert For(TAE)

* insert Note(R-075, R-075, inform, info, D, silent, [[%distribution = 'diffuse' and iif(%progression_12m, false, true) and %stable_months >= 6 'mo' and (%current_ssa = true or %prior_prrt_cycles >= 1 or %prior_tace_sessions >= 1 or %prior_tare_sessions >= 1)]], [[Diffuse disease stable or responding for 6 months on therapy: reconsider local treatment in the tumour board.]], [[Good response leads back to local therapy in the source's allocation; six months is a project default.]], S003)
* insert Suggest(MDT_REFERRAL)
