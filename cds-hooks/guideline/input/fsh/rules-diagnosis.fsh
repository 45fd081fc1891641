// Diagnosis, grade and the trust in data. The grade is set by the lines that carry Sets; they read raw facts only. The Ki-67 boundary between G1 and G2
// is a site setting, the other grade boundaries are those of the WHO.

// Everything that waits for the grade, after a line that names LDT.
RuleSet: ForGradeGated
* insert For(RESECTION)
* insert For(DEBULKING)
* insert For(TRANSPLANT)
* insert For(PRRT)
* insert For(EVEROLIMUS)
* insert For(SUNITINIB)
* insert For(CAPTEM)
* insert For(STZ_5FU)
* insert For(CABOZANTINIB)
* insert For(PLATINUM_ETOPOSIDE)

RuleSet: DiagnosisRules
* insert Group([[Diagnosis, grade and data]])

* insert Rule(R-001, R-001, undetermine, LDT, warning, D, silent, [[iif(%net_histology_confirmed, false, true)]], [[No liver-directed therapy before histology confirms a neuroendocrine tumour.]], [[Treatment depends on the type and grade of the tumour.]], S003)
* insert Card(MD-HISTOLOGY)
* insert Suggest(BIOPSY)

* insert Note(R-002, R-002, inform, info, D, asks, [[%differentiation = 'well' and %ki67_percent < %ki67_g1_upper and (%mitoses_per_2mm2 < 2 '/(2.mm2)' or %mitoses_per_2mm2.empty())]], [[Grade G1: well differentiated, low Ki-67, fewer than 2 mitoses per 2 mm2 or none counted.]], [[WHO 2019/2022: G1 lies below a Ki-67 of 3 % and below 2 mitoses per 2 mm2.]], C47)
* insert Sets(G1)

* insert Note(R-003, R-003, inform, info, D, asks, [[%differentiation = 'well' and ((%ki67_percent >= %ki67_g1_upper and %ki67_percent <= 20 '%' and (%mitoses_per_2mm2 <= 20 '/(2.mm2)' or %mitoses_per_2mm2.empty())) or (%ki67_percent < %ki67_g1_upper and %mitoses_per_2mm2.exists() and %mitoses_per_2mm2 >= 2 '/(2.mm2)' and %mitoses_per_2mm2 <= 20 '/(2.mm2)'))]], [[Grade G2: well differentiated, Ki-67 above the range of G1 up to 20 %, or 2 to 20 mitoses per 2 mm2.]], [[WHO 2019/2022: a Ki-67 of 3.0 % and one of 20.0 % both belong to G2; the lower boundary is a site setting.]], C47)
* insert Sets(G2)

* insert Note(R-004, R-004, inform, warning, D, asks, [[%differentiation = 'well' and (%ki67_percent > 20 '%' or (%mitoses_per_2mm2.exists() and %mitoses_per_2mm2 > 20 '/(2.mm2)'))]], [[Grade G3, well differentiated: Ki-67 or mitoses above 20. This is not a carcinoma.]], [[A well-differentiated G3 tumour is not a neuroendocrine carcinoma and follows another pathway.]], C47)
* insert Sets(G3_NET)

* insert Note(R-005, R-005, inform, warning, D, silent, [[%differentiation = 'poor']], [[Neuroendocrine carcinoma: poorly differentiated, whatever the Ki-67.]], [[Poor differentiation defines neuroendocrine carcinoma.]], C47)
* insert S003
* insert Sets(NEC)

* insert Note(R-006, R-006, inform, info, D, silent, [[%ki67_percent >= 2 '%' and %ki67_percent < 3 '%' and %ki67_percent < %ki67_g1_upper]], [[Ki-67 from 2 to below 3 %: read here by the WHO cut-off (G1); the older cut-off makes it G2.]], [[The review read for this guideline still uses G1 below 2 %; WHO 2019/2022 uses 3 %. The site setting decides.]], S003)
* insert C47

* insert Note(R-006b, R-006, inform, info, D, silent, [[%ki67_percent >= 2 '%' and %ki67_percent < 3 '%' and %ki67_percent >= %ki67_g1_upper]], [[Ki-67 from 2 to below 3 %: read here by the older cut-off (G2), as this site has set; WHO makes it G1.]], [[The review read for this guideline uses G1 below 2 %; WHO 2019/2022 uses 3 %. The site setting decides.]], S003)
* insert C47

* insert Note(R-007, R-007, inform, info, D, silent, [[%differentiation = 'well' and %ki67_percent.exists() and %mitoses_per_2mm2.exists() and ((%ki67_percent < %ki67_g1_upper and %mitoses_per_2mm2 >= 2 '/(2.mm2)' and %mitoses_per_2mm2 <= 20 '/(2.mm2)') or (%ki67_percent >= %ki67_g1_upper and %ki67_percent <= 20 '%' and %mitoses_per_2mm2 < 2 '/(2.mm2)'))]], [[Ki-67 and mitotic count give different grades; the higher one, G2, is used.]], [[The final grade is the higher of the two indices.]], C47)
* insert ExplainsGrade

* insert Note(R-007b, R-007, inform, info, D, silent, [[%differentiation = 'well' and %ki67_percent.exists() and %mitoses_per_2mm2.exists() and ((%ki67_percent > 20 '%' and %mitoses_per_2mm2 <= 20 '/(2.mm2)') or (%ki67_percent <= 20 '%' and %mitoses_per_2mm2 > 20 '/(2.mm2)'))]], [[Ki-67 and mitotic count give different grades; the higher one, G3, is used.]], [[The final grade is the higher of the two indices.]], C47)
* insert ExplainsGrade

* insert Note(R-007c, R-007, inform, info, D, silent, [[%differentiation = 'well' and %ki67_percent.exists() and %mitoses_per_2mm2.empty()]], [[Mitotic count not recorded: the grade rests on Ki-67 alone.]], [[The final grade is the higher of the two indices, so a mitotic count could raise it.]], C47)

* insert Note(R-008, R-008, workUp, warning, D, silent, [[%grade_reported.exists() and %grade.exists() and %grade_reported != %grade and iif(%rule_R006 and %grade_reported = 'G2' and %grade = 'G1', false, true) and iif(%rule_R006b and %grade_reported = 'G1' and %grade = 'G2' and (%mitoses_per_2mm2 < 2 '/(2.mm2)' or %mitoses_per_2mm2.empty()), false, true)]], [[The reported grade differs from the grade computed from Ki-67, mitoses and differentiation.]], [[A conflicting grade changes the whole pathway; the computed grade is used until pathology has been reviewed.]], C47)
* insert Suggest(PATHOLOGY_REVIEW)
* insert Suggest(MDT_REFERRAL)

* insert Rule(R-009, R-009, undetermine, LDT, warning, D, silent, [[%ki67_percent.empty() and iif(%differentiation = 'poor', false, true)]], [[Ki-67 is not recorded: treatment cannot be allocated by grade.]], [[No grade, no allocation; only poor differentiation settles the grade without Ki-67.]], S003)
* insert ForGradeGated
* insert Card(MD-KI67)
* insert Suggest(PATHOLOGY_REVIEW)

* insert Rule(R-010, R-010, undetermine, LDT, warning, D, blocks, [[%ki67_percent > 20 '%' and %differentiation.empty()]], [[Ki-67 above 20 % but differentiation is not recorded: G3 tumour or carcinoma?]], [[The same Ki-67 leads to opposite pathways in a well-differentiated G3 tumour and in a neuroendocrine carcinoma.]], C47)
* insert ForGradeGated
* insert Card(MD-DIFFERENTIATION)
* insert Suggest(PATHOLOGY_REVIEW)

* insert Note(R-011, R-011, workUp, warning, D, silent, [[%differentiation = 'well' and %ki67_percent > 55 '%']], [[Well differentiated with a Ki-67 above 55 % is unusual: have pathology reviewed.]], [[It lies outside the range of the NETTER-2 trial (10 to 55 %); carcinomas usually lie far above 20 %.]], C49)
* insert C47
* insert Suggest(PATHOLOGY_REVIEW)
* insert Suggest(MDT_REFERRAL)

* insert Note(R-012, R-012, inform, warning, D, silent, [[%invalid_data]], [[Some recorded values are implausible or have an unknown unit; they are treated as missing.]], [[Project default: nothing is computed from implausible values.]], PD)

* insert Note(R-012b, R-012, inform, warning, D, silent, [[%net_benign and %liver_mets_present]], [[A benign carcinoid code stands beside liver metastases; one of the two is wrong.]], [[Project default: nothing is computed from contradictory codes.]], PD)

* insert Note(R-012c, R-012, inform, warning, D, silent, [[%incomplete_observations]], [[Not all observations could be read: newer values may be missing, so nothing is more than an option.]], [[Project default: a value is only the newest when the whole list was read.]], PD)
* insert Tempers

* insert Note(R-013, R-013, inform, warning, D, silent, [[%conflict]], [[What is known of the patient is contradictory: nothing is more than an option.]], [[Project default: conflicting values on both sides of a threshold allow no firm recommendation.]], PD)
* insert Tempers
