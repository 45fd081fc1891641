// Radioembolisation with resin or glass microspheres: R-110 to R-137.
// Before mapping, and while no radioembolisation is drafted, nobody is asked for the planned lung dose: R-116 is false then, unless a dose is recorded.
// While the cumulative dose is not known, R-117 judges the dose of earlier sessions alone, which it can only exceed.

RuleSet: TareRules
* insert Group([[Radioembolisation]])

* insert Rule(R-110, R-110, undetermine, TARE, warning, L, blocks, [[%order_hook and iif(%considered_TARE, true, false) and iif(%maa_mapping_done, false, true)]], [[No mapping angiography: lung shunt and flow outside the liver are unknown]], [[Both must be known before radioembolisation.]], S003)
* insert C01
* insert C02
* insert Card(MD-MAA)

* insert Rule(R-110b, R-110, workUp, TARE, info, L, silent, [[(%rule_R110 or %rule_R110c) and iif(%contraindicated_TARE or %rule_R001 or %rule_R009 or %rule_R010 or %rule_R029 or %rule_R029b or %rule_R029c or %rule_R032 or %rule_R052 or %rule_R061 or %rule_R063 or %rule_R102 or %rule_R180, false, true) and (%pregnant.empty() or %ecog.empty() or %ascites.empty() or %extrahepatic_disease.empty() or %portal_vein.empty() or %biliary_violation.empty() or %ast_x_uln.empty() or %alt_x_uln.empty() or %leukocytes_10e9_l.empty() or %neutrophils_10e9_l.empty() or %egfr_ml_min.empty() or %capecitabine_last_days_ago.empty() or %child_pugh_class.empty() or %carcinoid_heart_disease.empty()).not()]], [[Map with Tc-99m MAA before radioembolisation]], [[Nothing else in the record speaks against radioembolisation or leaves it open, so the angiography is worthwhile.]], S003)
* insert C01
* insert C02
* insert Suggest(MAA_MAPPING)

* insert Rule(R-110c, R-110, undetermine, TARE, info, L, blocks, [[%order_hook.not() and iif(%considered_TARE, true, false) and iif(%maa_mapping_done, false, true)]], [[No mapping angiography yet: lung shunt and flow outside the liver are unknown]], [[Both must be known before radioembolisation.]], S003)
* insert C01
* insert C02
* insert Card(MD-MAA)

* insert Rule(R-111, R-111, contraindicate, TARE_RESIN, critical, L, blocks, [[%lung_shunt_percent > %resin_lsf_max]], [[Lung shunt above the limit: no resin radioembolisation]], [[The resin label contraindicates a lung shunt above 20 % (20.0 % is not above).]], C01)
* insert Card(MD-LSF)

* insert Rule(R-112, R-112, caution, TARE_RESIN, warning, D, silent, [[%lung_shunt_percent > 15 '%' and %lung_shunt_percent <= 20 '%' and %lung_shunt_percent <= %resin_lsf_max]], [[Lung shunt above 15 %: the empirical table reduces the resin activity by 40 %]], [[Empirical table from 15 to 20 %; one group stops at 15 %.]], C03)

* insert Rule(R-112b, R-112, caution, TARE_RESIN, warning, D, silent, [[%lung_shunt_percent > 20 '%' and %lung_shunt_percent <= %resin_lsf_max]], [[Lung shunt above 20 %: the empirical table gives no resin activity at all, and the label forbids it]], [[Only this site's limit admits it: the table reduces the activity by 100 % above 20 %.]], C03)
* insert C01

* insert Rule(R-113, R-113, caution, TARE_RESIN, warning, D, silent, [[%lung_shunt_percent > 10 '%' and %lung_shunt_percent <= 15 '%']], [[Lung shunt above 10 %: the empirical table reduces the resin activity by 20 %]], [[A review calls a shunt above 10 % relevant and wants it excluded; the resin label draws the line at 20 %.]], S003)
* insert C03

* insert Rule(R-114, R-114, inform, TARE, info, D, silent, [[%lung_shunt_percent <= 10 '%']], [[Lung shunt up to 10 %: no shunt restriction; still check the lung dose]], [[The shunt is relevant above 10 % (10.0 % is not above).]], S003)
* insert C03

* insert Rule(R-115, R-115, contraindicate, TARE_RESIN, critical, D, blocks, [[%lsf_policy = 'seed_strict' and %lung_shunt_percent > 10 '%']], [[Lung shunt above 10 %: no radioembolisation by the site's strict policy]], [[A review wants shunts above 10 % excluded.]], S003)
* insert For(TARE_GLASS)
* insert Card(MD-LSF)

* insert Rule(R-116, R-116, contraindicate, TARE_RESIN, critical, L, blocks, [[%planned_lung_dose_gy > %lung_dose_single and iif(%planned_lung_dose_gy.exists(), true, %maa_mapping_done or %drafted_TARE)]], [[Planned lung dose above the limit of one treatment: no radioembolisation]], [[Pneumonitis: 30 Gy in one treatment (30.0 is allowed with caution); reduce the activity or embolise the shunt.]], C02)
* insert C03
* insert For(TARE_GLASS)
* insert Card(MD-LUNGDOSE)

* insert Rule(R-116b, R-116, caution, TARE_RESIN, warning, L, asks, [[%planned_lung_dose_gy = %lung_dose_single and iif(%planned_lung_dose_gy.exists(), true, %maa_mapping_done or %drafted_TARE)]], [[Planned lung dose exactly at the limit of one treatment]], [[The limit itself, 30.0 Gy unless the site sets less, is allowed with caution.]], C02)
* insert C03
* insert For(TARE_GLASS)
* insert Card(MD-LUNGDOSE)

* insert Rule(R-117, R-117, contraindicate, TARE_RESIN, critical, D, blocks, [[iif(%cumulative_lung_dose_gy.exists(), %cumulative_lung_dose_gy > %lung_dose_cumulative, %prior_tare_sessions >= 1 and %prior_lung_dose_gy > %lung_dose_cumulative)]], [[Cumulative lung dose above the limit: no further radioembolisation]], [[50 Gy over all treatments is widely used.]], C03)
* insert For(TARE_GLASS)
* insert Card(MD-PRIORDOSE)

* insert Rule(R-118, R-118, undetermine, TARE_GLASS, warning, L, blocks, [[%lung_shunt_percent > 10 '%' and %planned_lung_dose_gy.empty()]], [[Lung shunt above 10 % without a planned lung dose: dosimetry before glass]], [[Glass has a dose limit, not a percentage: a series with a median shunt of 24.4 % stayed at 22.9 Gy a session.]], C02)
* insert C04
* insert Card(MD-LUNGDOSE)

* insert Rule(R-119, R-119, contraindicate, TARE, critical, L, blocks, [[%gi_deposition_uncorrectable]], [[Deposition in the gut that cannot be corrected: no radioembolisation]], [[Ulcer and pancreatitis; a contraindication of both microsphere labels.]], C01)
* insert C02
* insert Card(MD-MAA)

* insert Rule(R-120, R-120, contraindicate, TARE, critical, L/D, blocks, [[%bilirubin_mg_dl > %tare_bilirubin_max and iif(%bilirubin_reversible_cause, false, true)]], [[Bilirubin above the limit without a reversible cause: no radioembolisation]], [[Above 2.0 mg/dL (2.0 itself passes): high risk in the glass label, a contraindication elsewhere.]], C02)
* insert C63

* insert Rule(R-121, R-121, caution, TARE, warning, D, silent, [[%bilirubin_mg_dl > %tare_bilirubin_max and %bilirubin_reversible_cause]], [[Raised bilirubin with a reversible cause: treat the cause, repeat the test, defer]], [[A reversible obstruction is not liver failure (secondary list).]], C63)

* insert Rule(R-122, R-122, contraindicate, TARE_GLASS, critical, L/P, blocks, [[%hepatic_tumour_burden_percent > %tare_burden_max]], [[Too much of the liver replaced: no glass radioembolisation]], [[Above 70 %: contraindication of the glass label and limit of a trial.]], C02)
* insert C09
* insert C63

* insert Rule(R-122b, R-122, contraindicate, TARE_RESIN, critical, L/P, blocks, [[%hepatic_tumour_burden_percent > %tare_burden_max and (%tare_burden_resin_policy = 'contraindicated' or (%albumin_g_dl >= 3.5 'g/dL' and %inr <= 1.2).not())]], [[Too much of the liver replaced: no resin radioembolisation]], [[Above 70 %: limit of the glass label and of a trial; a secondary list accepts resin while synthesis is kept.]], C02)
* insert C09
* insert C63

* insert Rule(R-122c, R-122, caution, TARE_RESIN, warning, L/P, blocks, [[%hepatic_tumour_burden_percent > %tare_burden_max and %tare_burden_resin_policy = 'caution_if_synthesis_kept' and %albumin_g_dl >= 3.5 'g/dL' and %inr <= 1.2]], [[Very large tumour burden with kept synthesis: resin only with caution, by site policy]], [[A secondary list accepts resin above 70 % while albumin and INR are kept; the glass label and a trial do not.]], C63)
* insert C02
* insert C09

* insert Rule(R-123, R-123, caution, TARE, critical, L, blocks, [[%hepatic_tumour_burden_percent > 50 '%' and %albumin_g_dl < 3.0 'g/dL']], [[More than half of the liver replaced and albumin below 3 g/dL: high risk]], [[High-risk pair of the glass label.]], C02)
* insert Card(MD-LIVERPANEL)

* insert Rule(R-124, R-124, caution, TARE, warning, C, silent, [[%hepatic_tumour_burden_percent > 50 '%' and %hepatic_tumour_burden_percent <= %tare_burden_max]], [[More than half of the liver replaced: avoid the whole liver in one session]], [[Late hepatotoxicity in 13 % of 98 one-year survivors; involvement above 50 % predicts it.]], C12)

* insert Rule(R-125, R-125, caution, TARE, critical, L, blocks, [[%ast_x_uln > 5 or %alt_x_uln > 5]], [[AST or ALT above 5 times the upper limit: high risk]], [[High-risk factor of the glass label and exclusion of a trial.]], C02)
* insert C09
* insert Card(MD-LIVERPANEL)

* insert Rule(R-126, R-126, contraindicate, TARE_RESIN, critical, L, silent, [[%prior_liver_ebrt]], [[Earlier external radiotherapy of the liver: no resin radioembolisation]], [[Contraindication of the resin label.]], C01)

* insert Rule(R-126b, R-126, caution, TARE_GLASS, critical, L, silent, [[%prior_liver_ebrt]], [[Earlier external radiotherapy of the liver: glass only with caution]], [[Contraindication of the resin label; the glass label as read does not name it.]], C01)

* insert Rule(R-127, R-127, contraindicate, TARE_RESIN, critical, L, blocks, [[%capecitabine_last_days_ago < 61 'd' or %capecitabine_planned]], [[Capecitabine within two months or planned: no resin radioembolisation]], [[Resin label: capecitabine in the two months before or at any time after (61 days is the project's reading).]], C01)
* insert Card(MD-MEDS)

* insert Rule(R-128, R-128, caution, TARE_GLASS, warning, U, silent, [[%capecitabine_last_days_ago < 61 'd' or %capecitabine_planned]], [[Capecitabine within two months or planned: glass only with caution]], [[Radiosensitiser; not in the glass label as read (project default, unconfirmed).]], PD)

* insert Rule(R-129, R-129, contraindicate, TARE, critical, L, asks, [[%spo2_percent < 90 '%' or iif(%pao2_mmhg < 60 'mm[Hg]', true, false)]], [[SpO2 below 90 % or PaO2 below 60 mmHg: no radioembolisation]], [[Pulmonary insufficiency is a contraindication of the glass label.]], C02)
* insert Card(MD-SPO2)

* insert Rule(R-130, R-130, caution, TARE, warning, L/D, blocks, [[%portal_vein = 'main_thrombosis']], [[Main portal vein thrombosis: radioembolisation only with caution]], [[A review sees it as a way round thrombosis; the US resin label contraindicates it, the Asia-Pacific page is silent, glass needs MAA uptake.]], S003)
* insert C01
* insert C02
* insert Card(MD-PORTAL)

* insert Rule(R-131, R-131, caution, TARE, warning, C, blocks, [[%biliary_violation != 'none']], [[Biliary anastomosis, stent or sphincterotomy: antibiotic prophylaxis; may be preferred to TACE]], [[Infection 13.3 % and abscess 6.6 % in 15 patients with prophylaxis.]], C09)
* insert C27
* insert Card(MD-BILIARY)
* insert Suggest(ANTIBIOTIC_PROPHYLAXIS)

* insert Rule(R-132, R-132, caution, TARE, warning, C, blocks, [[%prior_tare_sessions >= 1]], [[Earlier radioembolisation: count lung and liver dose, map again]], [[Late liver toxicity.]], C12)
* insert Card(MD-PRIORDOSE)

* insert Rule(R-133, R-133, caution, TARE, info, C, silent, [[%prior_prrt_cycles >= 1]], [[Earlier radioligand therapy: radioembolisation stays possible]], [[After radioligand therapy response 16 %, disease control 91 %, fatal liver disease 2 %; within 20 weeks it is trial-type use.]], C08)
* insert C09

* insert Rule(R-134, R-134, caution, PRRT, info, P, silent, [[%prior_tare_sessions >= 1 and %considered_PRRT]], [[Earlier radioembolisation: liver tests before radioligand therapy]], [[Excluded from NETTER-2 and LUTIA, so unproven.]], C10)
* insert C49

* insert Rule(R-135, R-135, caution, TARE, warning, C, silent, [[%cirrhosis]], [[Cirrhosis: higher risk of late liver toxicity after radioembolisation]], [[Cirrhosis predicted late hepatotoxicity.]], C12)

* insert Rule(R-136, R-136, caution, TARE, warning, P, blocks, [[%platelets_10e9_l < 50 '10*9/L' or %leukocytes_10e9_l < 2.0 '10*9/L' or %neutrophils_10e9_l < 1.5 '10*9/L' or %egfr_ml_min < 35 'mL/min/{1.73_m2}']], [[Low platelets, leukocytes, neutrophils or eGFR: tumour board before radioembolisation]], [[Limits of a trial and a secondary list: platelets 50, leukocytes 2.0, neutrophils 1.5, eGFR 35.]], C09)
* insert C63
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-137, R-137, contraindicate, TARE_RESIN, warning, L, blocks, [[%extrahepatic_disease = 'dominant']], [[Main disease outside the liver: no resin radioembolisation]], [[The resin label contraindicates disseminated extrahepatic malignancy.]], C01)

* insert Rule(R-137b, R-137, notRecommend, TARE_GLASS, warning, L, blocks, [[%extrahepatic_disease = 'dominant']], [[Main disease outside the liver: glass radioembolisation is not recommended]], [[The resin label contraindicates disseminated extrahepatic malignancy; for glass the same reason advises against it.]], C01)
