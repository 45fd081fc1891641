// Rules added on review: gaps in grading, safety of percutaneous and surgical treatment, further arterial and radionuclide limits, search for the primary.

RuleSet: ReviewRules
* insert Group([[Further grading, safety and work-up]])

* insert Rule(R-180, R-180, undetermine, LDT, warning, D, blocks, [[%ki67_percent <= 20 '%' and %differentiation.empty()]], [[Differentiation is not recorded: no grade can be set and no treatment allocated.]], [[Every grade rule asks for differentiation; a reported G1, G2 or G3 tumour counts as well, a carcinoma as poorly differentiated (assumed).]], C47)
* insert ForGradeGated
* insert Card(MD-DIFFERENTIATION)
* insert Suggest(PATHOLOGY_REVIEW)

* insert Rule(R-181, R-181, caution, PLATINUM_ETOPOSIDE, warning, D, blocks, [[%grade = 'NEC' and %ki67_percent <= 20 '%' and (%mitoses_per_2mm2 <= 20 '/(2.mm2)' or %mitoses_per_2mm2.empty())]], [[Carcinoma with a Ki-67 of 20 % or less: have pathology reviewed before platinum.]], [[By WHO carcinomas lie above 20 %, often above 70 %; a low index puts poor differentiation in doubt.]], C47)
* insert Suggest(PATHOLOGY_REVIEW)
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-182, R-182, inform, LDT, info, D, silent, [[%primary_site in ('lung' | 'thymus')]], [[Tumour of lung or thymus: the grade is made for digestive tumours, so nothing is more than an option.]], [[Thoracic tumours are graded by mitoses (below 2 typical, 2 to 10 atypical, per 2 mm2) and necrosis, not by Ki-67.]], C89)
* insert ForGradeGated
* insert Tempers

* insert Note(R-182b, R-182, workUp, info, D, silent, [[%primary_site in ('lung' | 'thymus') and %mitoses_per_2mm2 > 10 '/(2.mm2)']], [[More than 10 mitoses per 2 mm2 in a tumour of lung or thymus: have pathology reviewed.]], [[Above 10 mitoses per 2 mm2 a thoracic tumour is no longer an atypical carcinoid.]], C89)
* insert Suggest(PATHOLOGY_REVIEW)
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-183, R-183, contraindicate, TARE, critical, L, blocks, [[%ascites = 'controlled']], [[Ascites, though controlled, rules out radioembolisation.]], [[The glass label names diuretic treatment for ascites, the resin label any ascites.]], C01)
* insert C02

* insert Rule(R-183b, R-183, caution, TAE, critical, L, blocks, [[%ascites = 'controlled']], [[Controlled ascites: weigh every procedure, it is a sign of a failing liver.]], [[The labels of the microspheres name it; the caution for other procedures is drawn from them.]], C01)
* insert C02
* insert For(CTACE)
* insert For(DEB_TACE)
* insert For(ABLATION)
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)

* insert Rule(R-184, R-184, contraindicate, ABLATION, warning, L/D, blocks, [[(%cirrhosis and %child_pugh_class = 'C') or %encephalopathy]], [[Decompensated liver: no ablation, radioembolisation or resection.]], [[The glass label excludes severe liver dysfunction; Child-Pugh class C and encephalopathy are signs of it.]], C02)
* insert C61
* insert C86
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)
* insert For(TARE)
* insert For(RESECTION)

* insert Rule(R-185, R-185, notRecommend, ABLATION, warning, U, asks, [[%ecog > 2]], [[ECOG above 2: no percutaneous or surgical treatment.]], [[Project default, unconfirmed: poor general state, by analogy with arterial therapy.]], PD)
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)
* insert For(RESECTION)
* insert For(DEBULKING)
* insert For(TRANSPLANT)

* insert Rule(R-186, R-186, notRecommend, TAE, warning, U, silent, [[iif(%pregnant, true, false)]], [[Pregnancy: not now; decide in the tumour board with obstetrics.]], [[Project default, unconfirmed: fluoroscopy or CT guidance and anaesthesia burden the pregnancy.]], PD)
* insert For(ABLATION)
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)
* insert For(RESECTION)
* insert For(MAA_MAPPING)
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-187, R-187, caution, ABLATION, warning, D/U, silent, [[%adjacent_viscus_within_10mm = true]], [[Target next to bowel, stomach, gallbladder, diaphragm or heart: displace the organ or choose another way.]], [[Thermal injury of the neighbouring organ; relative in the source, and 10 mm is a project default.]], C86)
* insert For(SRFA)

* insert Rule(R-188, R-188, inform, ABLATION, info, D, silent, [[%antithrombotic_current and iif(%considered_ABLATION or %considered_SRFA or %considered_IRE or %considered_PEI or %considered_RESECTION, true, false) and iif(%drafted_ABLATION or %drafted_SRFA or %drafted_IRE or %drafted_PEI or %drafted_RESECTION, false, true)]], [[On an antithrombotic drug: plan its interruption by local protocol before ablation or surgery.]], [[Ablation of a solid organ carries a high bleeding risk; hold times are not given here.]], C82)
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)
* insert For(RESECTION)

* insert Rule(R-188b, R-188, workUp, ABLATION, warning, D, silent, [[%antithrombotic_current and (%drafted_ABLATION or %drafted_SRFA or %drafted_IRE or %drafted_PEI or %drafted_RESECTION)]], [[On an antithrombotic drug with a procedure ordered: plan its interruption by local protocol.]], [[Ablation of a solid organ carries a high bleeding risk; hold times are not given here.]], C82)
* insert For(SRFA)
* insert For(IRE)
* insert For(PEI)
* insert For(RESECTION)

* insert Rule(R-189, R-189, caution, CTACE, warning, D, asks, [[%leukocytes_10e9_l < 3.0 '10*9/L' or %neutrophils_10e9_l < 1.5 '10*9/L' or %lvef_percent < 50 '%']], [[Low white count or ejection fraction: use another drug than doxorubicin, or bland embolisation.]], [[Doxorubicin limits of a chemoembolisation list (leukocytes 3.0, neutrophils 1.5, ejection fraction 50 %), a secondary source.]], C87)
* insert For(DEB_TACE)

* insert Rule(R-190, R-190, contraindicate, TAE, critical, L/D, silent, [[%hepatic_arterial_impediment = true]], [[No safe arterial access to the liver, or an untreatable fistula: no arterial therapy.]], [[The glass label forbids it when the hepatic artery must not be catheterised; for embolisation a technical impediment is absolute.]], C02)
* insert C61
* insert For(CTACE)
* insert For(DEB_TACE)
* insert For(TARE)
* insert For(MAA_MAPPING)

* insert Rule(R-191, R-191, caution, TARE, warning, L, silent, [[%infiltrative_growth = true]], [[Infiltrative tumour: higher risk from radioembolisation.]], [[High-risk factor of the glass label; it also names nodules too numerous to count, taken from liver-cell cancer and without effect here.]], C02)

* insert Rule(R-192, R-192, caution, PRRT, warning, L/D, blocks, [[iif(%considered_PRRT, true, false) and %sstr_imaging_age_days > %prrt_sstr_max_days]], [[Receptor imaging is too old for radionuclide therapy: repeat it first.]], [[Uptake must be shown before treatment; six months (183 days) comes from a local protocol.]], C83)
* insert C84
* insert Suggest(SSTR_PET)

* insert Rule(R-193, R-193, notRecommend, PRRT, warning, D, blocks, [[%haemoglobin_g_dl < 8.0 'g/dL' or %leukocytes_10e9_l < 2.0 '10*9/L' or %platelets_10e9_l < 75 '10*9/L']], [[Blood counts are too low for radionuclide therapy; wait until they recover.]], [[Floor of a safety table and a local protocol: haemoglobin 8 g/dL, leukocytes 2.0, platelets 75 (the table prints 70 or 75).]], C84)
* insert C85

* insert Rule(R-194, R-194, consider, ABLATION, info, D, blocks, [[%grade in ('G1' | 'G2') and %extrahepatic_disease = 'limited' and %largest_diameter_mm >= 10 'mm' and %largest_diameter_mm <= %ablation_max_mm and %lesion_count <= %ablation_max_count]], [[Ablation is an option in oligometastatic disease; the tumour board decides.]], [[Image-guided therapy can treat few metastases in liver, lung and bone together.]], S004)
* insert Suggest(MDT_REFERRAL)

* insert Note(R-195, R-195, workUp, info, D, silent, [[%primary_site = 'unknown' and (%sstr_imaging_age_days.empty() or %cross_sectional_imaging_age_days.empty())]], [[Unknown primary: search by receptor PET and triphasic CT; think of colonoscopy and endoscopic ultrasound.]], [[Search for the primary: receptor imaging and CT, colonoscopy, and endoscopic ultrasound for small pancreatic tumours.]], S003)
* insert Suggest(SSTR_PET)
* insert Suggest(CT_TRIPHASIC)

* insert Rule(R-196, R-196, inform, RESECTION, info, C/U, silent, [[%functional_syndrome = 'none' and iif(%hepatic_tumour_burden_percent > 25 '%', true, false) and %considered_RESECTION]], [[Large tumour load without symptoms: surgery and arterial therapy showed no long-term difference.]], [[Reported for asymptomatic patients with large liver tumours; the 25 % limit is a project default.]], S003)

* insert Note(R-197, R-197, workUp, info, D, silent, [[%sstr_planar_only and %sstr_krenning < 2]], [[Receptor imaging was planar only: do a PET before calling the tumour receptor-negative.]], [[Planar scintigraphy can miss what PET shows.]], S003)
* insert Suggest(SSTR_PET)

* insert Rule(R-198, R-198, workUp, LDT, info, D, silent, [[%functional_syndrome = 'gastrinoma' and (%drafted_LDT or %drafted_RESECTION or %drafted_DEBULKING)]], [[Gastrinoma: cover the procedure with a high-dose proton-pump inhibitor, by local protocol.]], [[Each syndrome needs its own cover; doses are left to the local protocol.]], C81)
* insert For(RESECTION)
* insert For(DEBULKING)

* insert Rule(R-198b, R-198, workUp, LDT, info, D, silent, [[%functional_syndrome = 'vipoma' and (%drafted_LDT or %drafted_RESECTION or %drafted_DEBULKING)]], [[VIPoma: cover the procedure with a somatostatin analogue, fluid and electrolytes, by local protocol.]], [[Each syndrome needs its own cover; doses are left to the local protocol.]], C81)
* insert For(RESECTION)
* insert For(DEBULKING)

* insert Rule(R-198c, R-198, workUp, LDT, info, D, silent, [[%functional_syndrome = 'glucagonoma' and (%drafted_LDT or %drafted_RESECTION or %drafted_DEBULKING)]], [[Glucagonoma: cover the procedure with a somatostatin analogue and nutrition, by local protocol.]], [[Each syndrome needs its own cover; doses are left to the local protocol.]], C81)
* insert For(RESECTION)
* insert For(DEBULKING)

* insert Rule(R-199, R-199, notRecommend, RESECTION, warning, C, silent, [[%future_liver_remnant_percent < 20 '%']], [[Future liver remnant below 20 %: no resection unless it can be enlarged.]], [[Published minima: 20 to 27 % in normal liver, 30 % after long chemotherapy, 40 to 50 % in fibrosis or cirrhosis.]], C88)
* insert For(DEBULKING)

* insert Rule(R-199b, R-199, caution, RESECTION, warning, C, silent, [[%future_liver_remnant_percent >= 20 '%' and (%future_liver_remnant_percent < 30 '%' or (%future_liver_remnant_percent < 40 '%' and %cirrhosis))]], [[Future liver remnant is small: volumetry, portal vein embolisation or staging first.]], [[Published minima: 20 to 27 % in normal liver, 30 % after long chemotherapy, 40 to 50 % in fibrosis or cirrhosis.]], C88)
* insert For(DEBULKING)
