// Safety of arterial embolisation (bland, conventional, with beads), and the rules it shares with the other treatments: R-080 to R-102.

RuleSet: ForTaceKinds
* insert For(CTACE)
* insert For(DEB_TACE)

RuleSet: ForOtherPercutaneous
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)

RuleSet: ArterialRules
* insert Group([[Arterial embolisation safety]])

* insert Rule(R-080, R-080, contraindicate, TAE, critical, D, blocks, [[%portal_vein = 'main_thrombosis']], [[Main portal vein thrombosis: no bland embolisation or chemoembolisation]], [[Without portal flow the liver loses its second blood supply and infarcts.]], S003)
* insert C61
* insert ForTaceKinds
* insert Card(MD-PORTAL)

* insert Rule(R-081, R-081, caution, TAE, warning, D, blocks, [[%portal_vein = 'branch_thrombosis']], [[Branch portal vein thrombosis: superselective embolisation only, or radioembolisation]], [[Embolisation of a segment without portal flow risks its ischaemia.]], S003)
* insert ForTaceKinds
* insert Card(MD-PORTAL)

* insert Rule(R-082, R-082, contraindicate, TAE, critical, D, silent, [[%portal_flow = 'hepatofugal']], [[Hepatofugal portal flow: no bland embolisation or chemoembolisation]], [[Severely reduced portal flow is an absolute contraindication in the published list.]], C61)
* insert C62
* insert ForTaceKinds

* insert Rule(R-083, R-083, contraindicate, TAE, critical, C, blocks, [[%biliary_anastomosis_policy = 'contraindicated' and (%biliary_violation = 'bilioenteric_anastomosis' or %whipple_history)]], [[Bilioenteric anastomosis or Whipple: no bland embolisation or chemoembolisation]], [[Abscess: 57 % of patients with an abscess after TACE had an anastomosis or stent; more lung shunting is described too.]], S003)
* insert C24
* insert C25
* insert ForTaceKinds
* insert Card(MD-BILIARY)

* insert Rule(R-083b, R-083, caution, TAE, warning, C, blocks, [[%biliary_anastomosis_policy = 'caution_with_prophylaxis' and (%biliary_violation = 'bilioenteric_anastomosis' or %whipple_history)]], [[Bilioenteric anastomosis or Whipple: embolise only with antibiotic prophylaxis]], [[Site policy; sources advise against it except rarely with aggressive prophylaxis: 57 % of patients with an abscess after TACE had an anastomosis or stent.]], S003)
* insert C24
* insert C25
* insert ForTaceKinds
* insert Card(MD-BILIARY)
* insert Suggest(ANTIBIOTIC_PROPHYLAXIS)

* insert Rule(R-084, R-084, caution, TAE, warning, C, blocks, [[%biliary_violation in ('stent' | 'sphincterotomy')]], [[Biliary stent or sphincterotomy: embolise with antibiotic prophylaxis]], [[Bile is colonised: 57 % of patients with an abscess after TACE had an anastomosis or stent.]], C25)
* insert C62
* insert ForTaceKinds
* insert Card(MD-BILIARY)
* insert Suggest(ANTIBIOTIC_PROPHYLAXIS)

* insert Rule(R-085, R-085, contraindicate, TAE, warning, D, silent, [[%biliary_obstruction]], [[Biliary obstruction: drain before embolisation or radioembolisation]], [[Biliary necrosis and sepsis; the peer-reviewed list calls bile-duct occlusion relative, practice drains first.]], C61)
* insert C62
* insert ForTaceKinds
* insert For(TARE)

* insert Rule(R-086, R-086, caution, TAE, warning, D/U, blocks, [[%bilirubin_mg_dl > %tace_bilirubin_caution and %bilirubin_mg_dl <= %tace_bilirubin_max]], [[Bilirubin in the high-risk range for embolisation]], [[High-risk zone above 2.0 mg/dL (2.0 itself is allowed); the comparison sign of the source is lost.]], C60)
* insert ForTaceKinds

* insert Rule(R-087, R-087, contraindicate, TAE, critical, D, blocks, [[%bilirubin_mg_dl > %tace_bilirubin_max]], [[Bilirubin too high for embolisation]], [[Liver failure limits TAE and TACE; 3 mg/dL is a described cut-off, not a proven one.]], S003)
* insert C60
* insert C87
* insert ForTaceKinds

* insert Rule(R-088, R-088, caution, TAE, warning, D, blocks, [[%albumin_g_dl < 3.5 'g/dL' or %inr > 1.5 or %platelets_10e9_l < 60 '10*9/L' or (%creatinine_mg_dl > 1.2 'mg/dL' and (%egfr_ml_min < 60 'mL/min/{1.73_m2}' or %egfr_ml_min.empty()))]], [[Albumin, INR, platelets or creatinine in the high-risk range: correct before embolisation]], [[High-risk list: albumin < 3.5 g/dL, INR > 1.5, platelets around 60, creatinine > 1.2 mg/dL, which does not count with an eGFR of 60 or more (project default).]], C60)
* insert ForTaceKinds

* insert Rule(R-089, R-089, contraindicate, TAE, critical, D, blocks, [[%cirrhosis and (%child_pugh_class = 'C' or iif(%child_pugh_class = 'A' and %child_pugh_score.empty(), false, %child_pugh_score >= 8))]], [[Decompensated cirrhosis (Child-Pugh B8 or worse): no embolisation]], [[Child-Pugh B8 or worse is an absolute contraindication in the published list.]], C61)
* insert ForTaceKinds
* insert Card(MD-CHILDPUGH)

* insert Rule(R-090, R-090, contraindicate, TARE, critical, L/D, blocks, [[%ecog > 2]], [[ECOG above 2: no radioembolisation]], [[Poor general state is a contraindication of the glass label; a review selects ECOG 0 to 2.]], C02)
* insert C14
* insert C87
* insert Card(MD-ECOG)

* insert Rule(R-090b, R-090, contraindicate, TAE, warning, L/D, blocks, [[%ecog > 2]], [[ECOG above 2: no bland embolisation or chemoembolisation]], [[Poor general state; for TACE the limit rests on a secondary list, so it is a warning.]], C87)
* insert C02
* insert C14
* insert ForTaceKinds
* insert Card(MD-ECOG)

* insert Rule(R-090c, R-090, contraindicate, MAA_MAPPING, warning, L/D, asks, [[%ecog > 2]], [[ECOG above 2: no radioembolisation, so no mapping for it]], [[Poor general state is a contraindication of the glass label.]], C02)
* insert C14
* insert Card(MD-ECOG)

* insert Rule(R-091, R-091, caution, TAE, critical, C, asks, [[%hepatic_tumour_burden_percent > 75 '%']], [[More than 75 % of the liver replaced: embolise by lobe, as an in-patient]], [[30-day mortality 7 % in 68 patients above 75 % (symptom response 85 %); a list for hepatocellular carcinoma calls massive replacement of both lobes absolute.]], C18)
* insert C61
* insert ForTaceKinds

* insert Rule(R-092, R-092, caution, TAE, warning, C, asks, [[%hepatic_tumour_burden_percent > 50 '%' and %hepatic_tumour_burden_percent <= 75 '%']], [[More than half of the liver replaced: embolise by lobe]], [[Shorter survival and more complications: 8.5 against 86 months with urgency and extrahepatic disease besides.]], C19)
* insert ForTaceKinds

* insert Rule(R-093, R-093, caution, TAE, warning, D, blocks, [[%tace_renal_policy = 'caution' and (%creatinine_mg_dl >= 2.0 'mg/dL' or %egfr_ml_min < 30 'mL/min/{1.73_m2}')]], [[Kidney failure: involve nephrology, least contrast, consider CO2]], [[Contrast and tumour lysis burden the kidney; relative in the peer-reviewed list, absolute only in a secondary one.]], C61)
* insert C62
* insert ForTaceKinds
* insert For(MAA_MAPPING)

* insert Rule(R-093b, R-093, contraindicate, TAE, warning, D, blocks, [[%tace_renal_policy = 'contraindicated' and (%creatinine_mg_dl >= 2.0 'mg/dL' or %egfr_ml_min < 30 'mL/min/{1.73_m2}')]], [[Kidney failure: no embolisation by site policy]], [[Creatinine of 2 mg/dL or clearance below 30 is absolute in a secondary list, relative in the peer-reviewed one.]], C61)
* insert C62
* insert ForTaceKinds

* insert Rule(R-093c, R-093, caution, MAA_MAPPING, warning, D, blocks, [[%tace_renal_policy = 'contraindicated' and (%creatinine_mg_dl >= 2.0 'mg/dL' or %egfr_ml_min < 30 'mL/min/{1.73_m2}')]], [[Kidney failure: mapping angiography with least contrast, consider CO2]], [[The site's policy speaks of embolisation; mapping burdens the kidney by its contrast.]], C61)
* insert C62

* insert Rule(R-094, R-094, caution, TAE, warning, U, silent, [[%egfr_ml_min >= 30 'mL/min/{1.73_m2}' and %egfr_ml_min < 45 'mL/min/{1.73_m2}']], [[eGFR from 30 to below 45: hydrate before contrast]], [[Contrast kidney risk (project default, not confirmed by a source).]], PD)
* insert ForTaceKinds
* insert For(MAA_MAPPING)

* insert Rule(R-095, R-095, caution, DEB_TACE, warning, C, silent, [[iif(%cirrhosis, false, true)]], [[Drug-eluting beads in a liver without cirrhosis: prefer TAE or conventional TACE]], [[Biloma or infarct OR 9.78 with beads; the bead arm of the randomised RETNET trial was halted.]], C15)
* insert C17
* insert C72

* insert Rule(R-096, R-096, contraindicate, LDT, warning, D, silent, [[%active_infection]], [[Active infection: treat before liver-directed therapy or surgery]], [[Sepsis and abscess (secondary lists).]], C86)
* insert C87
* insert For(RESECTION)
* insert For(TRANSPLANT)
* insert For(MAA_MAPPING)

* insert Rule(R-097, R-097, contraindicate, ABLATION, critical, L/D, silent, [[%uncorrectable_coagulopathy]], [[Coagulopathy that cannot be corrected: no invasive treatment of the liver]], [[Bleeding; the glass label names bleeding diathesis.]], C02)
* insert C63
* insert C82
* insert C87
* insert ForOtherPercutaneous
* insert For(TAE)
* insert ForTaceKinds
* insert For(TARE)
* insert For(RESECTION)
* insert For(MAA_MAPPING)

* insert Rule(R-098, R-098, caution, TAE, warning, D, asks, [[%contrast_allergy = 'severe']], [[Severe contrast allergy: plan premedication or CO2 angiography]], [[Anaphylaxis; a radioembolisation trial excluded severe contrast allergy.]], C09)
* insert C63
* insert ForTaceKinds
* insert For(TARE)
* insert For(MAA_MAPPING)
* insert Card(MD-ALLERGY)

* insert Rule(R-099, R-099, contraindicate, TARE, critical, L, blocks, [[%pregnant]], [[Pregnancy: no radioembolisation, radioligand therapy or chemoembolisation]], [[Fetal harm; pregnancy is a contraindication of the glass label, the radioligand label asks for a test.]], C02)
* insert C50
* insert For(PRRT)
* insert ForTaceKinds

* insert Rule(R-100, R-100, contraindicate, TARE, critical, L, blocks, [[%ascites = 'clinical']], [[Clinical ascites: no radioembolisation]], [[Sign of clinical liver failure and a contraindication of both microsphere labels.]], C01)
* insert C02
* insert C60
* insert Card(MD-ASCITES)

* insert Rule(R-100b, R-100, caution, TAE, critical, L, blocks, [[%ascites = 'clinical']], [[Clinical ascites: high risk for embolisation, ablation and resection]], [[Sign of clinical liver failure.]], C01)
* insert C02
* insert C60
* insert ForTaceKinds
* insert For(ABLATION)
* insert ForOtherPercutaneous
* insert For(RESECTION)
* insert Card(MD-ASCITES)

* insert Rule(R-101, R-101, contraindicate, TARE, critical, L/D, silent, [[%encephalopathy]], [[Hepatic encephalopathy: no embolisation or radioembolisation]], [[Sign of liver failure and a contraindication of the glass label.]], S003)
* insert C02
* insert C61
* insert For(TAE)
* insert ForTaceKinds

* insert Rule(R-102, R-102, notRecommend, LDT, warning, D, silent, [[%life_expectancy_months < 3 'mo']], [[Life expectancy under 3 months: liver-directed therapy is not recommended]], [[Too little time to benefit; a radioembolisation review asks for at least 3 months.]], C14)
