// Gates of peptide receptor radionuclide therapy: R-138 to R-147 (receptor imaging age and blood count floor: R-192, R-193).

RuleSet: PrrtRules
* insert Group([[Radioligand therapy]])

// Uptake that is not known is R-141's matter: it asks when radioligand therapy is a question at all.
* insert Rule(R-138, R-138, contraindicate, PRRT, warning, A/L, silent, [[%sstr_krenning.exists() and %sstr_krenning < 2]], [[Receptor uptake below that of the liver: no radioligand therapy]], [[The label asks for uptake at least as high as normal liver (Krenning 2).]], S003)
* insert C48
* insert C83

* insert Rule(R-139, R-139, caution, PRRT, warning, U, silent, [[%sstr_discordant_lesion]], [[FDG-positive, receptor-negative lesion: tumour board before radioligand therapy]], [[Such a clone is not targeted (project default, not confirmed by a source).]], PD)
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-140, R-140, notRecommend, PRRT, warning, D, silent, [[%grade = 'NEC']], [[Neuroendocrine carcinoma: radioligand therapy is not recommended]], [[The evidence is for well-differentiated disease; one review lists it beside NEC G3 (pancreatic) without asking for receptors.]], S003)
* insert C49

* insert Rule(R-141, R-141, undetermine, PRRT, warning, D, blocks, [[iif(%considered_PRRT.not(), false, true) and %sstr_krenning.empty()]], [[Receptor uptake is not known: radioligand therapy stays open]], [[Uptake decides whether radioligand therapy can work.]], S003)
* insert Card(MD-SSTR)

* insert Rule(R-141b, R-141, workUp, PRRT, warning, D, silent, [[iif(%considered_PRRT.not(), false, true) and %sstr_krenning.empty()]], [[Somatostatin receptor PET before radioligand therapy]], [[Uptake decides whether radioligand therapy can work.]], S003)
* insert Card(MD-SSTR)
* insert Suggest(SSTR_PET)

* insert Rule(R-142, R-142, contraindicate, PRRT, warning, L/P/U, blocks, [[%egfr_ml_min < %prrt_egfr_min]], [[Severely reduced kidney function: no radioligand therapy]], [[The patient leaflet forbids it in severe renal impairment; eGFR 30 as its number is unconfirmed.]], C10)
* insert C83

* insert Rule(R-142b, R-142, notRecommend, PRRT, warning, L/P/U, blocks, [[%egfr_ml_min >= %prrt_egfr_min and %egfr_ml_min < 40 'mL/min/{1.73_m2}']], [[eGFR below 40: radioligand therapy is not recommended]], [[Company safety text: no treatment below 40 mL/min creatinine clearance, which is not quite the same measure.]], C10)
* insert C83

* insert Rule(R-142c, R-142, caution, PRRT, warning, L/P/U, blocks, [[%egfr_ml_min >= 40 'mL/min/{1.73_m2}' and %egfr_ml_min < 50 'mL/min/{1.73_m2}']], [[eGFR from 40 to below 50: radioligand therapy with caution]], [[A trial excluded patients below 50 mL/min.]], C10)
* insert C83

* insert Rule(R-143, R-143, caution, PRRT, warning, P, blocks, [[%haemoglobin_g_dl < 8.9 'g/dL' or %leukocytes_10e9_l < 3.0 '10*9/L' or %platelets_10e9_l < 75 '10*9/L' or (%platelets_10e9_l < 100 '10*9/L' and %prior_prrt_cycles < 1)]], [[Low haemoglobin, leukocytes or platelets: delay radioligand therapy]], [[Trial limits: haemoglobin 8.9 g/dL, leukocytes 3.0, platelets 100 (75 from the second cycle).]], C10)
* insert Card(MD-CBC)

* insert Rule(R-144, R-144, caution, PRRT, warning, P/D, blocks, [[%albumin_g_dl < 3.0 'g/dL' or %bilirubin_x_uln > 3]], [[Low albumin or high bilirubin: tumour board before radioligand therapy]], [[Albumin below 3.0 g/dL is a trial limit; bilirubin above 3 times the upper limit (1.2 mg/dL where the report gives none) stands in a local protocol.]], C10)
* insert C83
* insert C84
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-145, R-145, contraindicate, PRRT, critical, L/P, silent, [[%breastfeeding]], [[Breastfeeding: no radioligand therapy or radioembolisation]], [[The radioligand label advises weaning; the resin page speaks of a precaution only.]], C01)
* insert C09
* insert C50
* insert For(TARE)

* insert Rule(R-146, R-146, caution, PRRT, warning, L, blocks, [[%drafted_PRRT and (%days_since_lar_ssa < 28 'd' or %hours_since_short_octreotide < 24 'h')]], [[Somatostatin analogue too recent: wait before radioligand therapy]], [[Receptor competition: the label asks for 4 weeks after a long-acting and 24 hours after a short-acting dose.]], C50)
* insert Card(MD-SSADATE)

* insert Rule(R-147, R-147, caution, PRRT, warning, A/L, blocks, [[%hepatic_tumour_burden_percent > 50 '%' and %functioning]], [[Large functioning tumour: crisis precautions with radioligand therapy]], [[It still works above 50 % burden (HR 0.145); a hormonal crisis occurs in about 1 %.]], C48b)
* insert C50
