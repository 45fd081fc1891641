// Written by catalogue.mjs from cds-hooks/catalogue. Edit the catalogue, then run: node profiles/catalogue.mjs

ValueSet: NelmOrdersLiverDirected
Id: nelm-orders-liver-directed
Title: "Orders: liver-directed"
Description: "Codes of liver-directed orders, as written and as recognised without further conditions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LDT
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ABLATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TACE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RFA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MWA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CRYOABLATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SRFA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PEI
* https://netcds.example/fhir/CodeSystem/nelm-procedure#IRE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TAE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CTACE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#DEB_TACE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_RESIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_GLASS
* http://radlex.org#RID10397
* http://radlex.org#RID1647
* http://radlex.org#RID50522
* http://radlex.org#RID1849
* http://radlex.org#RID49749
* http://radlex.org#RID1754
* http://radlex.org#RID10404
* http://www.radlex.org#RID10397
* http://www.radlex.org#RID1647
* http://www.radlex.org#RID50522
* http://www.radlex.org#RID1849
* http://www.radlex.org#RID49749
* http://www.radlex.org#RID1754
* http://www.radlex.org#RID10404
* http://www.ama-assn.org/go/cpt#79445
* http://www.ama-assn.org/go/cpt#47383
* urn:oid:2.16.840.1.113883.6.12#79445
* urn:oid:2.16.840.1.113883.6.12#47383
* http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#S2095
* http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#C2616
* https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#S2095
* https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#C2616
* urn:oid:2.16.840.1.113883.6.285#S2095
* urn:oid:2.16.840.1.113883.6.285#C2616

ValueSet: NelmOrdersSurgery
Id: nelm-orders-surgery
Title: "Orders: surgery"
Description: "Codes of surgery orders, as written and as recognised without further conditions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RESECTION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#DEBULKING
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TRANSPLANT
* http://snomed.info/sct#174430004
* http://snomed.info/sct#18027006
* urn:oid:2.16.840.1.113883.6.96#174430004
* urn:oid:2.16.840.1.113883.6.96#18027006

ValueSet: NelmOrdersSystemic
Id: nelm-orders-systemic
Title: "Orders: systemic"
Description: "Codes of systemic orders, as written and as recognised without further conditions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SSA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_LAR
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LANREOTIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PRRT
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LU177_DOTATATE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#EVEROLIMUS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SUNITINIB
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CABOZANTINIB
* https://netcds.example/fhir/CodeSystem/nelm-procedure#STZ_5FU
* https://netcds.example/fhir/CodeSystem/nelm-procedure#STREPTOZOCIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FLUOROURACIL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CAPTEM
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CAPECITABINE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TEMOZOLOMIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PLATINUM_ETOPOSIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CISPLATIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CARBOPLATIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ETOPOSIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#INTERFERON
* https://netcds.example/fhir/CodeSystem/nelm-procedure#BEVACIZUMAB
* https://netcds.example/fhir/CodeSystem/nelm-procedure#DOXORUBICIN
* http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#A9513
* https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#A9513
* urn:oid:2.16.840.1.113883.6.285#A9513
* http://www.nlm.nih.gov/research/umls/rxnorm#141704
* http://www.nlm.nih.gov/research/umls/rxnorm#357977
* http://www.nlm.nih.gov/research/umls/rxnorm#194000
* http://www.nlm.nih.gov/research/umls/rxnorm#37776
* http://www.nlm.nih.gov/research/umls/rxnorm#2555
* http://www.nlm.nih.gov/research/umls/rxnorm#40048
* http://www.nlm.nih.gov/research/umls/rxnorm#4179
* http://www.nlm.nih.gov/research/umls/rxnorm#3639
* urn:oid:2.16.840.1.113883.6.88#141704
* urn:oid:2.16.840.1.113883.6.88#357977
* urn:oid:2.16.840.1.113883.6.88#194000
* urn:oid:2.16.840.1.113883.6.88#37776
* urn:oid:2.16.840.1.113883.6.88#2555
* urn:oid:2.16.840.1.113883.6.88#40048
* urn:oid:2.16.840.1.113883.6.88#4179
* urn:oid:2.16.840.1.113883.6.88#3639

ValueSet: NelmOrdersWorkUp
Id: nelm-orders-work-up
Title: "Orders: work-up"
Description: "Codes of work-up orders, as written and as recognised without further conditions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#BIOPSY
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PATHOLOGY_REVIEW
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MDT_REFERRAL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CT_TRIPHASIC
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CT_CAP
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MRI_LIVER
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SSTR_PET
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FDG_PET
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FDOPA_PET
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MAA_MAPPING
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ECHO
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ECG
* https://netcds.example/fhir/CodeSystem/nelm-procedure#HORMONE_PANEL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LIVER_PANEL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#COAGULATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CBC
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RENAL_PANEL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PREGNANCY_TEST
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PORTAL_IMAGING
* https://netcds.example/fhir/CodeSystem/nelm-procedure#DOSIMETRY
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RECORDS_REQUEST
* http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#A9587
* https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets#A9587
* urn:oid:2.16.840.1.113883.6.285#A9587
* http://loinc.org#6301-6
* urn:oid:2.16.840.1.113883.6.1#6301-6
* http://www.ama-assn.org/go/cpt#77263
* http://www.ama-assn.org/go/cpt#77300
* urn:oid:2.16.840.1.113883.6.12#77263
* urn:oid:2.16.840.1.113883.6.12#77300

ValueSet: NelmOrdersProphylaxis
Id: nelm-orders-prophylaxis
Title: "Orders: prophylaxis"
Description: "Codes of prophylaxis orders, as written and as recognised without further conditions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_PROPHYLAXIS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ANTIBIOTIC_PROPHYLAXIS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#GLUCOSE_MONITORING
* http://www.nlm.nih.gov/research/umls/rxnorm#7617
* urn:oid:2.16.840.1.113883.6.88#7617

ValueSet: NelmOrdersFollowUp
Id: nelm-orders-follow-up
Title: "Orders: follow-up"
Description: "Codes of follow-up orders, as written and as recognised without further conditions."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FOLLOWUP_IMAGING

ValueSet: NelmOrdersServiceRequest
Id: nelm-orders-service-request
Title: "Orders written as ServiceRequest"
Description: "The local code of every order that may be suggested as a ServiceRequest."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LDT
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ABLATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TACE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RFA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MWA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CRYOABLATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SRFA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PEI
* https://netcds.example/fhir/CodeSystem/nelm-procedure#IRE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TAE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CTACE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#DEB_TACE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_RESIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TARE_GLASS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RESECTION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#DEBULKING
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TRANSPLANT
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PRRT
* https://netcds.example/fhir/CodeSystem/nelm-procedure#BIOPSY
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PATHOLOGY_REVIEW
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MDT_REFERRAL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CT_TRIPHASIC
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CT_CAP
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MRI_LIVER
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SSTR_PET
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FDG_PET
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FDOPA_PET
* https://netcds.example/fhir/CodeSystem/nelm-procedure#MAA_MAPPING
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ECHO
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ECG
* https://netcds.example/fhir/CodeSystem/nelm-procedure#HORMONE_PANEL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LIVER_PANEL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#COAGULATION
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CBC
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RENAL_PANEL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PREGNANCY_TEST
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PORTAL_IMAGING
* https://netcds.example/fhir/CodeSystem/nelm-procedure#DOSIMETRY
* https://netcds.example/fhir/CodeSystem/nelm-procedure#RECORDS_REQUEST
* https://netcds.example/fhir/CodeSystem/nelm-procedure#GLUCOSE_MONITORING
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FOLLOWUP_IMAGING

ValueSet: NelmOrdersMedicationRequest
Id: nelm-orders-medication-request
Title: "Orders written as MedicationRequest"
Description: "The local code of every order that may be suggested as a MedicationRequest."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SSA
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_LAR
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LANREOTIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PRRT
* https://netcds.example/fhir/CodeSystem/nelm-procedure#LU177_DOTATATE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#EVEROLIMUS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#SUNITINIB
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CABOZANTINIB
* https://netcds.example/fhir/CodeSystem/nelm-procedure#STZ_5FU
* https://netcds.example/fhir/CodeSystem/nelm-procedure#STREPTOZOCIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#FLUOROURACIL
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CAPTEM
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CAPECITABINE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#TEMOZOLOMIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#PLATINUM_ETOPOSIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CISPLATIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#CARBOPLATIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ETOPOSIDE
* https://netcds.example/fhir/CodeSystem/nelm-procedure#INTERFERON
* https://netcds.example/fhir/CodeSystem/nelm-procedure#BEVACIZUMAB
* https://netcds.example/fhir/CodeSystem/nelm-procedure#DOXORUBICIN
* https://netcds.example/fhir/CodeSystem/nelm-procedure#OCTREOTIDE_PROPHYLAXIS
* https://netcds.example/fhir/CodeSystem/nelm-procedure#ANTIBIOTIC_PROPHYLAXIS
