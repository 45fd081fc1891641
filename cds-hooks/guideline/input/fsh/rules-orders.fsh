// What a draft order adds to the rules of the other tables: drafts that disturb one another, mapping, imaging and drugs. Everything else about an order
// (a veto, a missing value) is said by the line of the modality it is for. Most lines here rest on general knowledge and say so.
// Lines on mapping and imaging do not ask whether the order is drafted: an order that a line advises against is not suggested either.

RuleSet: OrderRules
* insert Group([[Draft orders]])

* insert Rule(O-02, O-02, workUp, TARE, info, U, silent, [[%drafted_TARE_RESIN and %drafted_TARE_GLASS and %microsphere_type.empty() and iif(%contraindicated_TARE or %rule_R061 or %rule_R063 or %rule_R102, false, true)]], [[The order does not say resin or glass; both are judged. State it in the order detail.]], [[The two labels draw different lines (project default).]], PD)

* insert Rule(O-02b, O-02, inform, TARE_RESIN, info, L, silent, [[%drafted_TARE_RESIN and iif(%drafted_TARE_GLASS, false, true) and (%rule_R111 or %rule_R126 or %rule_R127) and iif(%contraindicated_TARE_GLASS, false, true)]], [[What forbids resin is a rule of the resin label; glass microspheres may remain possible.]], [[Lung shunt, earlier external radiotherapy and capecitabine are named by the resin label; glass has a dose limit instead, and cautions.]], C01)
* insert C02

* insert Rule(O-06, O-06, workUp, CTACE, warning, D/U, silent, [[(%drafted_CTACE or %drafted_DEB_TACE) and (%carcinoid_heart_disease = 'present' or %cardiac_implant_or_arrhythmia) and %lvef_percent.empty()]], [[Heart disease and an ejection fraction not on record: echocardiogram before a drug such as doxorubicin.]], [[A chemoembolisation list (secondary) wants an ejection fraction of 50 % for doxorubicin; that any heart disease asks for it is a project default.]], C87)
* insert For(DEB_TACE)
* insert Suggest(ECHO)

* insert Rule(O-12, O-12, notRecommend, MAA_MAPPING, info, U, silent, [[%maa_mapping_done and %maa_mapping_done.age() <= 60 'd' and %lung_shunt_percent.exists()]], [[A mapping of the last 60 days with its lung shunt is on record; a second is needed only if that one failed.]], [[A mapping counts for 60 days (project default).]], PD)

* insert Rule(O-12b, O-12, workUp, MAA_MAPPING, info, D, silent, [[%drafted_MAA_MAPPING and (%inr.empty() or %platelets_10e9_l.empty())]], [[INR and platelets before the mapping angiography.]], [[An arterial puncture needs them; arterial work is the low-risk class (platelets 20, INR below 1.8 femoral, 2.2 radial).]], C82)
* insert Card(MD-COAG)
* insert Suggest(COAGULATION)
* insert Suggest(CBC)

* insert Rule(O-13, O-13, notRecommend, MAA_MAPPING, warning, U, silent, [[%rule_R085 or %rule_R100 or %rule_R101 or %rule_R120 or %rule_R183 or %rule_R184]], [[The liver rules out radioembolisation whatever the mapping shows (bilirubin, bile ducts, ascites, encephalopathy): correct the cause first.]], [[Mapping measures the shunt and the flow outside the liver; it does not change a failing liver (project default).]], PD)
* insert For(DOSIMETRY)

* insert Rule(O-13b, O-13, notRecommend, MAA_MAPPING, warning, U, silent, [[%rule_R090 or %rule_R096 or %rule_R097 or %rule_R099 or %rule_R129 or %rule_R145 or %rule_R190]], [[The general state rules out radioembolisation whatever the mapping shows: correct the cause first.]], [[Infection, bleeding, pregnancy, breastfeeding, low oxygen, ECOG above 2 or no arterial access stand against the treatment itself (project default).]], PD)
* insert For(DOSIMETRY)

* insert Rule(O-13c, O-13, notRecommend, MAA_MAPPING, warning, U, silent, [[%rule_R122 and (%rule_R122b or %rule_R126 or %rule_R127 or %rule_R137)]], [[Tumour burden and the label rules of resin leave no microspheres for this liver, whatever the mapping shows.]], [[Glass is ruled out by the burden, resin by the burden or by earlier treatment (project default).]], PD)
* insert For(DOSIMETRY)

* insert Rule(O-13d, O-13, notRecommend, MAA_MAPPING, warning, U, silent, [[%prior_lung_dose_gy > %lung_dose_cumulative]], [[The lung dose of earlier sessions is above the cumulative limit, whatever a new mapping shows.]], [[A further session only adds to it (project default).]], PD)
* insert For(DOSIMETRY)

* insert Rule(O-13e, O-13, notRecommend, MAA_MAPPING, warning, U, silent, [[%rule_R061 or %rule_R063 or %rule_R102]], [[Radioembolisation is not recommended here whatever the mapping shows (grade, disease elsewhere or life expectancy).]], [[The angiography would not lead to treatment (project default).]], PD)
* insert For(DOSIMETRY)

* insert Rule(O-14, O-14, caution, OCTREOTIDE_PROPHYLAXIS, warning, D, silent, [[%functional_syndrome = 'insulinoma']], [[Insulinoma: octreotide can worsen hypoglycaemia; cover the procedure with i.v. glucose.]], [[It is given only after its effect was studied electively.]], C81)

* insert Rule(O-14b, O-14, caution, PRRT, warning, L, silent, [[%drafted_PRRT and %drafted_OCTREOTIDE_PROPHYLAXIS]], [[Short-acting octreotide is ordered beside radioligand therapy: keep 24 hours between them.]], [[Receptor competition: the label asks for 24 hours without a short-acting dose before each infusion.]], C50)

* insert Rule(O-15, O-15, inform, SSA, info, U, silent, [[%drafted_SSA and %current_ssa = true]], [[A somatostatin analogue is on the medication list already: renew or replace it, do not add a second.]], [[Two long-acting analogues have one and the same effect (project default).]], PD)

* insert Rule(O-15b, O-15, caution, SSA, warning, U, silent, [[%drafted_OCTREOTIDE_LAR and %drafted_LANREOTIDE]], [[Two long-acting somatostatin analogues are ordered together: keep one.]], [[They have one and the same effect (project default).]], PD)

* insert Rule(O-15c, O-15, caution, PRRT, warning, L, silent, [[%drafted_PRRT and %drafted_SSA]], [[A long-acting analogue is ordered beside radioligand therapy: none in the 4 weeks before a dose, again 4 to 24 hours after it.]], [[Receptor competition; the intervals are those of the label.]], C50)

* insert Rule(O-16, O-16, caution, EVEROLIMUS, warning, U, silent, [[%drafted_EVEROLIMUS and (%drafted_LDT or %drafted_RESECTION or %drafted_DEBULKING or %drafted_TRANSPLANT or iif(%days_since_ablation <= 14 'd' or %days_since_tare <= 14 'd' or (%prior_tace_sessions >= 1 and %prior_tace_sessions.age() <= 14 'd'), true, false))]], [[Everolimus within 14 days of a procedure: wound healing and infection; time it with the team.]], [[Interval from general knowledge, not confirmed by a source.]], PD)

* insert Rule(O-16b, O-16, caution, EVEROLIMUS, warning, U, silent, [[%drafted_EVEROLIMUS and %drafted_TARE and %interstitial_lung_disease]], [[Interstitial lung disease with everolimus and radioembolisation ordered: both can injure the lung.]], [[Pneumonitis of either adds to the other (general knowledge, not confirmed by a source).]], PD)
* insert For(TARE)

* insert Rule(O-17, O-17, caution, SUNITINIB, warning, U, silent, [[%drafted_SUNITINIB and (%drafted_TAE or %drafted_TACE or %drafted_TARE or %drafted_RESECTION or %drafted_DEBULKING or %drafted_TRANSPLANT or iif(%days_since_tare <= 21 'd' or (%prior_tace_sessions >= 1 and %prior_tace_sessions.age() <= 21 'd'), true, false))]], [[Sunitinib within 21 days of embolisation or surgery: bleeding and healing; hold it, tumour board.]], [[Interval from general knowledge, not confirmed by a source.]], PD)
* insert Suggest(MDT_REFERRAL)

* insert Rule(O-17b, O-17, caution, SUNITINIB, warning, U, silent, [[%drafted_SUNITINIB and %bilirubin_mg_dl > 2.0 'mg/dL']], [[Raised bilirubin with sunitinib ordered: judge the liver first.]], [[Sunitinib can injure the liver; 2.0 mg/dL is a project default, not confirmed by a source.]], PD)

* insert Rule(O-17c, O-17, workUp, SUNITINIB, info, U, silent, [[%drafted_SUNITINIB and %bilirubin_mg_dl.empty()]], [[Liver panel before sunitinib.]], [[Sunitinib can injure the liver (general knowledge, not confirmed by a source).]], PD)
* insert Card(MD-LIVERPANEL)
* insert Suggest(LIVER_PANEL)

// After resin the label counts for good, so the veto does not wait for a draft; a drafted session and drafted capecitabine veto each other.
* insert Rule(O-18, O-18, contraindicate, CAPTEM, critical, L, silent, [[%prior_resin_sessions >= 1 or (%drafted_CAPTEM and %drafted_TARE_RESIN and iif(%drafted_TARE_GLASS, false, true))]], [[Resin radioembolisation given or ordered: no capecitabine; take glass microspheres or another systemic option.]], [[Resin label: no capecitabine in the two months before, or at any time after.]], C01)
* insert For(CAPECITABINE)

* insert Rule(O-18b, O-18, undetermine, CAPTEM, warning, L, blocks, [[%drafted_CAPTEM and iif(%prior_resin_sessions >= 1, false, true) and ((%drafted_TARE_RESIN and %drafted_TARE_GLASS) or (%prior_tare_sessions > %prior_resin_sessions + %prior_glass_sessions))]], [[Radioembolisation with microspheres of unknown kind: resin would rule out capecitabine.]], [[Resin label: no capecitabine in the two months before, or at any time after.]], C01)
* insert For(CAPECITABINE)
* insert Suggest(RECORDS_REQUEST)

* insert Rule(O-21, O-21, caution, PRRT, warning, U, silent, [[(%drafted_PRRT and (%drafted_TARE or iif(%days_since_tare <= 60 'd', true, false))) or (%drafted_TARE and iif(%days_since_prrt <= 60 'd', true, false))]], [[Radioligand therapy and radioembolisation within 60 days: order of the two by tumour board, liver tests between.]], [[Both irradiate the liver; the interval is general knowledge, not confirmed by a source.]], PD)
* insert For(TARE)
* insert Suggest(MDT_REFERRAL)
* insert Suggest(LIVER_PANEL)

* insert Rule(O-22, O-22, caution, CABOZANTINIB, warning, U, silent, [[(%drafted_CABOZANTINIB or %drafted_BEVACIZUMAB) and (%drafted_TAE or %drafted_TACE or %drafted_TARE or iif(%days_since_tare <= 28 'd' or (%prior_tace_sessions >= 1 and %prior_tace_sessions.age() <= 28 'd'), true, false))]], [[Drug against vessel growth within 28 days of embolisation: hold it, bleeding and healing.]], [[Interval from general knowledge, not confirmed by a source.]], PD)
* insert For(BEVACIZUMAB)

* insert Rule(O-22b, O-22, workUp, CABOZANTINIB, info, A, silent, [[%drafted_CABOZANTINIB and %prior_systemic_lines < 1]], [[No earlier systemic line on record; the trial of cabozantinib asked for one other than a somatostatin analogue.]], [[CABINET entry criterion.]], C51)
* insert C91

* insert Rule(O-23, O-23, caution, PLATINUM_ETOPOSIDE, warning, D, silent, [[%drafted_PLATINUM_ETOPOSIDE and %grade in ('G1' | 'G2')]], [[Platinum with etoposide ordered in a G1 or G2 tumour: it is the treatment of carcinoma; have pathology reviewed.]], [[The source recommends it for neuroendocrine carcinoma only.]], S003)
* insert Suggest(PATHOLOGY_REVIEW)

* insert Rule(O-24, O-24, notRecommend, SSTR_PET, info, D, silent, [[%grade = 'NEC' and %ki67_percent >= 55 '%']], [[Carcinoma with a Ki-67 of 55 % or more: receptor imaging is not useful; FDG PET is.]], [[Receptor imaging in neuroendocrine carcinoma is considered only below a Ki-67 of 55 %.]], S003)
* insert C59
* insert Suggest(FDG_PET)

* insert Rule(O-24b, O-24, notRecommend, SSTR_PET, info, D/U, silent, [[%sstr_imaging_age_days <= 730 'd' and %sstr_krenning.exists() and %progression_12m = false and iif(%rule_R141 or %rule_R176 or %rule_R192 or %rule_R197, false, true)]], [[Receptor imaging is less than two years old and the disease stable: no repeat needed yet.]], [[Positive tumours are imaged again every 18 to 24 months; that a stable course can wait is a project default.]], S003)

* insert Rule(O-25, O-25, caution, CT_TRIPHASIC, warning, D/U, silent, [[%contrast_allergy = 'severe']], [[Severe contrast allergy: establish the agent; premedicate, or take the other modality.]], [[Anaphylaxis; a trial excluded severe contrast allergy. Iodine and gadolinium agents are not told apart here (project default).]], C09)
* insert C63
* insert For(CT_CAP)
* insert For(MRI_LIVER)

* insert Rule(O-25b, O-25, caution, CT_TRIPHASIC, warning, U, silent, [[%egfr_ml_min < 30 'mL/min/{1.73_m2}']], [[eGFR below 30: least contrast for CT, a gadolinium agent of low risk for MRI.]], [[Contrast kidney risk and gadolinium (general knowledge, not confirmed by a source).]], PD)
* insert For(CT_CAP)
* insert For(MRI_LIVER)

* insert Rule(O-25c, O-25, caution, CT_TRIPHASIC, warning, U, silent, [[iif(%pregnant, true, false)]], [[Pregnancy: no CT and no gadolinium unless the tumour board with obstetrics decides so; ultrasound or plain MRI first.]], [[Radiation and gadolinium reach the fetus (general knowledge, not confirmed by a source).]], PD)
* insert For(CT_CAP)
* insert For(MRI_LIVER)

* insert Rule(O-29, O-29, workUp, LDT, info, D, silent, [[%drafted_LDT and (%grade = 'NEC' or %extrahepatic_disease = 'dominant')]], [[Liver-directed therapy ordered where systemic therapy comes first: refer to the tumour board.]], [[No trial supports it in carcinoma; with dominant disease elsewhere it palliates at most.]], S003)
* insert S004
* insert Suggest(MDT_REFERRAL)
