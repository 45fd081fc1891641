// The guideline's own code systems, and one ActivityDefinition for each order it can name: work-up, prophylaxis, follow-up and assessed therapies.
// An order carries the first confirmed standard code that says enough alone, the local code and the title; no dose. CPT numbers have no display.

Alias: $procedure = https://netcds.example/fhir/CodeSystem/nelm-procedure

CodeSystem: NelmRuleEffect
Id: nelm-rule-effect
Title: "Effects of a rule"
Description: "What a rule does when its condition holds."
* ^status = #draft
* ^experimental = true
* ^caseSensitive = true
* #contraindicate "Forbids the modality"
* #undetermine "Leaves the modality open until something is known"
* #notRecommend "Advises against the modality"
* #caution "Asks for precautions"
* #recommend "Advises the modality"
* #consider "Offers the modality"
* #workUp "Calls for work-up, prophylaxis or follow-up"
* #inform "Informs, without bearing on any verdict"

CodeSystem: NelmModality
Id: nelm-modality
Title: "Modalities, drugs and actions of the guideline"
Description: "What rules speak of; the catalogue of modalities says how orders for them are recognised."
* ^status = #draft
* ^experimental = true
* ^caseSensitive = true
* #LDT "Liver-directed therapy"
* #ABLATION "Thermal ablation"
* #TACE "Chemoembolisation"
* #TARE "Radioembolisation"
* #RFA "Radiofrequency ablation"
* #MWA "Microwave ablation"
* #CRYOABLATION "Cryoablation"
* #SRFA "Stereotactic radiofrequency ablation"
* #PEI "Percutaneous ethanol injection"
* #IRE "Irreversible electroporation"
* #TAE "Bland transarterial embolisation"
* #CTACE "Conventional chemoembolisation"
* #DEB_TACE "Chemoembolisation with drug-eluting beads"
* #TARE_RESIN "Radioembolisation, resin microspheres"
* #TARE_GLASS "Radioembolisation, glass microspheres"
* #RESECTION "Liver resection"
* #DEBULKING "Cytoreductive surgery"
* #TRANSPLANT "Liver transplantation"
* #SSA "Somatostatin analogue"
* #OCTREOTIDE_LAR "Octreotide, long-acting"
* #LANREOTIDE "Lanreotide"
* #PRRT "Peptide receptor radionuclide therapy"
* #LU177_DOTATATE "Lutetium Lu-177 dotatate"
* #EVEROLIMUS "Everolimus"
* #SUNITINIB "Sunitinib"
* #CABOZANTINIB "Cabozantinib"
* #STZ_5FU "Streptozocin with fluorouracil"
* #STREPTOZOCIN "Streptozocin"
* #FLUOROURACIL "Fluorouracil"
* #CAPTEM "Capecitabine with temozolomide"
* #CAPECITABINE "Capecitabine"
* #TEMOZOLOMIDE "Temozolomide"
* #PLATINUM_ETOPOSIDE "Platinum with etoposide"
* #CISPLATIN "Cisplatin"
* #CARBOPLATIN "Carboplatin"
* #ETOPOSIDE "Etoposide"
* #INTERFERON "Interferon alfa"
* #BEVACIZUMAB "Bevacizumab"
* #DOXORUBICIN "Doxorubicin"
* #BIOPSY "Biopsy"
* #PATHOLOGY_REVIEW "Pathology review"
* #MDT_REFERRAL "Tumour board referral"
* #CT_TRIPHASIC "Triphasic CT of the liver"
* #CT_CAP "CT chest, abdomen and pelvis"
* #MRI_LIVER "Multiphase MRI of the liver"
* #SSTR_PET "Somatostatin receptor PET/CT"
* #FDG_PET "FDG PET/CT"
* #FDOPA_PET "F-18 DOPA PET/CT"
* #MAA_MAPPING "Mapping angiography with Tc-99m MAA"
* #ECHO "Echocardiography"
* #ECG "Electrocardiogram and cardiology review"
* #HORMONE_PANEL "Hormone markers"
* #LIVER_PANEL "Liver panel"
* #COAGULATION "Coagulation tests"
* #CBC "Blood count"
* #RENAL_PANEL "Creatinine and eGFR"
* #PREGNANCY_TEST "Pregnancy test"
* #PORTAL_IMAGING "Portal vein imaging (Doppler or portal-venous phase)"
* #DOSIMETRY "Lung and liver dosimetry"
* #RECORDS_REQUEST "Request of outside records"
* #OCTREOTIDE_PROPHYLAXIS "Periprocedural octreotide"
* #ANTIBIOTIC_PROPHYLAXIS "Antibiotic prophylaxis"
* #GLUCOSE_MONITORING "Glucose monitoring"
* #FOLLOWUP_IMAGING "Follow-up imaging"

CodeSystem: NelmProcedure
Id: nelm-procedure
Title: "Procedures, drugs and actions as recorded or ordered"
Description: "Local codes where no standard code is confirmed: the ids of the modality catalogue, and codes of the patient's history."
* ^status = #draft
* ^experimental = true
* ^caseSensitive = true
* #LDT "Liver-directed therapy"
* #ABLATION "Thermal ablation"
* #TACE "Chemoembolisation"
* #TARE "Radioembolisation"
* #RFA "Radiofrequency ablation"
* #MWA "Microwave ablation"
* #CRYOABLATION "Cryoablation"
* #SRFA "Stereotactic radiofrequency ablation"
* #PEI "Percutaneous ethanol injection"
* #IRE "Irreversible electroporation"
* #TAE "Bland transarterial embolisation"
* #CTACE "Conventional chemoembolisation"
* #DEB_TACE "Chemoembolisation with drug-eluting beads"
* #TARE_RESIN "Radioembolisation, resin microspheres"
* #TARE_GLASS "Radioembolisation, glass microspheres"
* #RESECTION "Liver resection"
* #DEBULKING "Cytoreductive surgery"
* #TRANSPLANT "Liver transplantation"
* #SSA "Somatostatin analogue"
* #OCTREOTIDE_LAR "Octreotide, long-acting"
* #LANREOTIDE "Lanreotide"
* #PRRT "Peptide receptor radionuclide therapy"
* #LU177_DOTATATE "Lutetium Lu-177 dotatate"
* #EVEROLIMUS "Everolimus"
* #SUNITINIB "Sunitinib"
* #CABOZANTINIB "Cabozantinib"
* #STZ_5FU "Streptozocin with fluorouracil"
* #STREPTOZOCIN "Streptozocin"
* #FLUOROURACIL "Fluorouracil"
* #CAPTEM "Capecitabine with temozolomide"
* #CAPECITABINE "Capecitabine"
* #TEMOZOLOMIDE "Temozolomide"
* #PLATINUM_ETOPOSIDE "Platinum with etoposide"
* #CISPLATIN "Cisplatin"
* #CARBOPLATIN "Carboplatin"
* #ETOPOSIDE "Etoposide"
* #INTERFERON "Interferon alfa"
* #BEVACIZUMAB "Bevacizumab"
* #DOXORUBICIN "Doxorubicin"
* #BIOPSY "Biopsy"
* #PATHOLOGY_REVIEW "Pathology review"
* #MDT_REFERRAL "Tumour board referral"
* #CT_TRIPHASIC "Triphasic CT of the liver"
* #CT_CAP "CT chest, abdomen and pelvis"
* #MRI_LIVER "Multiphase MRI of the liver"
* #SSTR_PET "Somatostatin receptor PET/CT"
* #FDG_PET "FDG PET/CT"
* #FDOPA_PET "F-18 DOPA PET/CT"
* #MAA_MAPPING "Mapping angiography with Tc-99m MAA"
* #ECHO "Echocardiography"
* #ECG "Electrocardiogram and cardiology review"
* #HORMONE_PANEL "Hormone markers"
* #LIVER_PANEL "Liver panel"
* #COAGULATION "Coagulation tests"
* #CBC "Blood count"
* #RENAL_PANEL "Creatinine and eGFR"
* #PREGNANCY_TEST "Pregnancy test"
* #PORTAL_IMAGING "Portal vein imaging (Doppler or portal-venous phase)"
* #DOSIMETRY "Lung and liver dosimetry"
* #RECORDS_REQUEST "Request of outside records"
* #OCTREOTIDE_PROPHYLAXIS "Periprocedural octreotide"
* #ANTIBIOTIC_PROPHYLAXIS "Antibiotic prophylaxis"
* #GLUCOSE_MONITORING "Glucose monitoring"
* #FOLLOWUP_IMAGING "Follow-up imaging"
* #PRIMARY_RESECTION "Resection of the primary"
* #WHIPPLE "Pancreatoduodenectomy"
* #BILIOENTERIC_ANASTOMOSIS "Bilioenteric anastomosis"
* #BILIARY_STENT "Biliary stent"
* #SPHINCTEROTOMY "Endoscopic sphincterotomy"
* #LIVER_EBRT "External-beam radiotherapy of the liver"
* #OCTREOTIDE_SHORT "Octreotide, short-acting"

RuleSet: Order(code, slug, kind, title)
* url = "https://netcds.example/fhir/ActivityDefinition/order-{slug}"
* version = "1.0.0"
* name = "ORDER_{code}"
* title = "{title}"
* status = #draft
* experimental = true
* date = "2026-11-20"
* kind = #{kind}
* intent = #proposal

RuleSet: LocalCode(element, code, title)
* {element}.coding[+] = $procedure#{code} "{title}"
* {element}.text = "{title}"

RuleSet: Service(code, slug, title)
* insert Order({code}, {slug}, ServiceRequest, [[{title}]])
* insert LocalCode(code, {code}, [[{title}]])

RuleSet: CodedService(code, slug, title, standard)
* insert Order({code}, {slug}, ServiceRequest, [[{title}]])
* code.coding[+] = {standard}
* insert LocalCode(code, {code}, [[{title}]])

RuleSet: Medication(code, slug, title)
* insert Order({code}, {slug}, MedicationRequest, [[{title}]])
* insert LocalCode(productCodeableConcept, {code}, [[{title}]])

RuleSet: CodedMedication(code, slug, title, standard)
* insert Order({code}, {slug}, MedicationRequest, [[{title}]])
* productCodeableConcept.coding[+] = {standard}
* insert LocalCode(productCodeableConcept, {code}, [[{title}]])

Instance: order-rfa
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedService(RFA, rfa, [[Radiofrequency ablation]], [[http://radlex.org#RID1849 "radiofrequency ablation"]])

Instance: order-mwa
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedService(MWA, mwa, [[Microwave ablation]], [[http://radlex.org#RID49749 "microwave ablation"]])

Instance: order-cryoablation
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedService(CRYOABLATION, cryoablation, [[Cryoablation]], [[http://radlex.org#RID1754 "cryoablation"]])

Instance: order-srfa
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(SRFA, srfa, [[Stereotactic radiofrequency ablation]])

Instance: order-pei
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(PEI, pei, [[Percutaneous ethanol injection]])

Instance: order-ire
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(IRE, ire, [[Irreversible electroporation]])

Instance: order-tae
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedService(TAE, tae, [[Bland transarterial embolisation]], [[http://radlex.org#RID10404 "embolization"]])

Instance: order-ctace
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(CTACE, ctace, [[Conventional chemoembolisation]])

Instance: order-deb-tace
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(DEB_TACE, deb-tace, [[Chemoembolisation with drug-eluting beads]])

Instance: order-tare-resin
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(TARE_RESIN, tare-resin, [[Radioembolisation, resin microspheres]])

Instance: order-tare-glass
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(TARE_GLASS, tare-glass, [[Radioembolisation, glass microspheres]])

Instance: order-resection
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedService(RESECTION, resection, [[Liver resection]], [[http://snomed.info/sct#174430004 "Resection of segment of liver"]])

Instance: order-debulking
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(DEBULKING, debulking, [[Cytoreductive surgery]])

Instance: order-transplant
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedService(TRANSPLANT, transplant, [[Liver transplantation]], [[http://snomed.info/sct#18027006 "Transplantation of liver"]])

Instance: order-ssa
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medication(SSA, ssa, [[Somatostatin analogue]])

Instance: order-prrt
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medication(PRRT, prrt, [[Peptide receptor radionuclide therapy]])

Instance: order-everolimus
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedMedication(EVEROLIMUS, everolimus, [[Everolimus]], [[http://www.nlm.nih.gov/research/umls/rxnorm#141704 "everolimus"]])

Instance: order-sunitinib
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedMedication(SUNITINIB, sunitinib, [[Sunitinib]], [[http://www.nlm.nih.gov/research/umls/rxnorm#357977 "sunitinib"]])

Instance: order-cabozantinib
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medication(CABOZANTINIB, cabozantinib, [[Cabozantinib]])

Instance: order-stz-5fu
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medication(STZ_5FU, stz-5fu, [[Streptozocin with fluorouracil]])

Instance: order-captem
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medication(CAPTEM, captem, [[Capecitabine with temozolomide]])

Instance: order-platinum-etoposide
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medication(PLATINUM_ETOPOSIDE, platinum-etoposide, [[Platinum with etoposide]])

Instance: order-interferon
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medication(INTERFERON, interferon, [[Interferon alfa]])

Instance: order-biopsy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(BIOPSY, biopsy, [[Biopsy]])

Instance: order-pathology-review
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(PATHOLOGY_REVIEW, pathology-review, [[Pathology review]])

Instance: order-mdt-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(MDT_REFERRAL, mdt-referral, [[Tumour board referral]])

Instance: order-ct-triphasic
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(CT_TRIPHASIC, ct-triphasic, [[Triphasic CT of the liver]])

Instance: order-ct-cap
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(CT_CAP, ct-cap, [[CT chest, abdomen and pelvis]])

Instance: order-mri-liver
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(MRI_LIVER, mri-liver, [[Multiphase MRI of the liver]])

Instance: order-sstr-pet
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(SSTR_PET, sstr-pet, [[Somatostatin receptor PET/CT]])

Instance: order-fdg-pet
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(FDG_PET, fdg-pet, [[FDG PET/CT]])

Instance: order-fdopa-pet
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(FDOPA_PET, fdopa-pet, [[F-18 DOPA PET/CT]])

Instance: order-maa-mapping
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(MAA_MAPPING, maa-mapping, [[Mapping angiography with Tc-99m MAA]])

Instance: order-echo
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ECHO, echo, [[Echocardiography]])

Instance: order-ecg
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ECG, ecg, [[Electrocardiogram and cardiology review]])

Instance: order-hormone-panel
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(HORMONE_PANEL, hormone-panel, [[Hormone markers]])

Instance: order-liver-panel
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(LIVER_PANEL, liver-panel, [[Liver panel]])

Instance: order-coagulation
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedService(COAGULATION, coagulation, [[Coagulation tests]], [[http://loinc.org#6301-6]])

Instance: order-cbc
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(CBC, cbc, [[Blood count]])

Instance: order-renal-panel
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(RENAL_PANEL, renal-panel, [[Creatinine and eGFR]])

Instance: order-pregnancy-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(PREGNANCY_TEST, pregnancy-test, [[Pregnancy test]])

Instance: order-portal-imaging
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(PORTAL_IMAGING, portal-imaging, [[Portal vein imaging (Doppler or portal-venous phase)]])

Instance: order-dosimetry
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedService(DOSIMETRY, dosimetry, [[Lung and liver dosimetry]], [[http://www.ama-assn.org/go/cpt#77263]])

Instance: order-records-request
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(RECORDS_REQUEST, records-request, [[Request of outside records]])

Instance: order-octreotide-prophylaxis
InstanceOf: ActivityDefinition
Usage: #definition
* insert CodedMedication(OCTREOTIDE_PROPHYLAXIS, octreotide-prophylaxis, [[Periprocedural octreotide]], [[http://www.nlm.nih.gov/research/umls/rxnorm#7617 "octreotide"]])

Instance: order-antibiotic-prophylaxis
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medication(ANTIBIOTIC_PROPHYLAXIS, antibiotic-prophylaxis, [[Antibiotic prophylaxis]])

Instance: order-glucose-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(GLUCOSE_MONITORING, glucose-monitoring, [[Glucose monitoring]])

Instance: order-followup-imaging
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(FOLLOWUP_IMAGING, followup-imaging, [[Follow-up imaging]])
