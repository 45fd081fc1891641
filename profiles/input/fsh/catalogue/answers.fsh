// Written by catalogue.mjs from cds-hooks/catalogue. Edit the catalogue, then run: node profiles/catalogue.mjs

ValueSet: NelmAnswersPregnant
Id: nelm-answers-pregnant
Title: "Pregnant: answers"
Description: "Coded answers that are read for pregnant, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* http://snomed.info/sct#77386006
* http://snomed.info/sct#60001007
* http://snomed.info/sct#373066001
* http://snomed.info/sct#373067005
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#77386006
* urn:oid:2.16.840.1.113883.6.96#60001007
* urn:oid:2.16.840.1.113883.6.96#373066001
* urn:oid:2.16.840.1.113883.6.96#373067005
* urn:oid:2.16.840.1.113883.6.96#261665006
* http://loinc.org#LA33-6
* http://loinc.org#LA32-8
* urn:oid:2.16.840.1.113883.6.1#LA33-6
* urn:oid:2.16.840.1.113883.6.1#LA32-8
* http://terminology.hl7.org/CodeSystem/v2-0136#Y
* http://terminology.hl7.org/CodeSystem/v2-0136#N
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown

ValueSet: NelmAnswersPrimarySite
Id: nelm-answers-primary-site
Title: "Site of the primary: answers"
Description: "Coded answers that are read for primary_site, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#pancreas
* https://netcds.example/fhir/CodeSystem/nelm-answer#small-intestine
* https://netcds.example/fhir/CodeSystem/nelm-answer#duodenum
* https://netcds.example/fhir/CodeSystem/nelm-answer#stomach
* https://netcds.example/fhir/CodeSystem/nelm-answer#appendix
* https://netcds.example/fhir/CodeSystem/nelm-answer#colon
* https://netcds.example/fhir/CodeSystem/nelm-answer#rectum
* https://netcds.example/fhir/CodeSystem/nelm-answer#lung
* https://netcds.example/fhir/CodeSystem/nelm-answer#thymus
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown-primary
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#15776009
* http://snomed.info/sct#30315005
* http://snomed.info/sct#34516001
* http://snomed.info/sct#21306003
* http://snomed.info/sct#38848004
* http://snomed.info/sct#69695003
* http://snomed.info/sct#66754008
* http://snomed.info/sct#71854001
* http://snomed.info/sct#34402009
* http://snomed.info/sct#39607008
* http://snomed.info/sct#9875009
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#15776009
* urn:oid:2.16.840.1.113883.6.96#30315005
* urn:oid:2.16.840.1.113883.6.96#34516001
* urn:oid:2.16.840.1.113883.6.96#21306003
* urn:oid:2.16.840.1.113883.6.96#38848004
* urn:oid:2.16.840.1.113883.6.96#69695003
* urn:oid:2.16.840.1.113883.6.96#66754008
* urn:oid:2.16.840.1.113883.6.96#71854001
* urn:oid:2.16.840.1.113883.6.96#34402009
* urn:oid:2.16.840.1.113883.6.96#39607008
* urn:oid:2.16.840.1.113883.6.96#9875009
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersExtrahepaticDisease
Id: nelm-answers-extrahepatic-disease
Title: "Extent of disease outside the liver: answers"
Description: "Coded answers that are read for extrahepatic_disease, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#none
* https://netcds.example/fhir/CodeSystem/nelm-answer#limited
* https://netcds.example/fhir/CodeSystem/nelm-answer#dominant
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersDifferentiation
Id: nelm-answers-differentiation
Title: "Histological differentiation: answers"
Description: "Coded answers that are read for differentiation, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#well-differentiated
* https://netcds.example/fhir/CodeSystem/nelm-answer#poorly-differentiated
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#1286768001
* http://snomed.info/sct#1286769009
* http://snomed.info/sct#1286770005
* http://snomed.info/sct#1286767006
* http://snomed.info/sct#74364000
* http://snomed.info/sct#128628002
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#1286768001
* urn:oid:2.16.840.1.113883.6.96#1286769009
* urn:oid:2.16.840.1.113883.6.96#1286770005
* urn:oid:2.16.840.1.113883.6.96#1286767006
* urn:oid:2.16.840.1.113883.6.96#74364000
* urn:oid:2.16.840.1.113883.6.96#128628002
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersGradeReported
Id: nelm-answers-grade-reported
Title: "Grade as reported by pathology: answers"
Description: "Coded answers that are read for grade_reported, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#net-g1
* https://netcds.example/fhir/CodeSystem/nelm-answer#net-g2
* https://netcds.example/fhir/CodeSystem/nelm-answer#net-g3
* https://netcds.example/fhir/CodeSystem/nelm-answer#nec
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#1286769009
* http://snomed.info/sct#1286770005
* http://snomed.info/sct#1286767006
* http://snomed.info/sct#74364000
* http://snomed.info/sct#128628002
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#1286769009
* urn:oid:2.16.840.1.113883.6.96#1286770005
* urn:oid:2.16.840.1.113883.6.96#1286767006
* urn:oid:2.16.840.1.113883.6.96#74364000
* urn:oid:2.16.840.1.113883.6.96#128628002
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersFunctionalSyndrome
Id: nelm-answers-functional-syndrome
Title: "Hormonal syndrome: answers"
Description: "Coded answers that are read for functional_syndrome, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#none
* https://netcds.example/fhir/CodeSystem/nelm-answer#carcinoid-syndrome
* https://netcds.example/fhir/CodeSystem/nelm-answer#insulinoma
* https://netcds.example/fhir/CodeSystem/nelm-answer#gastrinoma
* https://netcds.example/fhir/CodeSystem/nelm-answer#vipoma
* https://netcds.example/fhir/CodeSystem/nelm-answer#glucagonoma
* https://netcds.example/fhir/CodeSystem/nelm-answer#other
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#35868009
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#35868009
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersProgression12m
Id: nelm-answers-progression-12m
Title: "Progression within 12 months: answers"
Description: "Coded answers that are read for progression_12m, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* http://snomed.info/sct#271299001
* http://snomed.info/sct#359746009
* http://snomed.info/sct#268910001
* http://snomed.info/sct#373066001
* http://snomed.info/sct#373067005
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#271299001
* urn:oid:2.16.840.1.113883.6.96#359746009
* urn:oid:2.16.840.1.113883.6.96#268910001
* urn:oid:2.16.840.1.113883.6.96#373066001
* urn:oid:2.16.840.1.113883.6.96#373067005
* urn:oid:2.16.840.1.113883.6.96#261665006
* http://loinc.org#LA33-6
* http://loinc.org#LA32-8
* urn:oid:2.16.840.1.113883.6.1#LA33-6
* urn:oid:2.16.840.1.113883.6.1#LA32-8
* http://terminology.hl7.org/CodeSystem/v2-0136#Y
* http://terminology.hl7.org/CodeSystem/v2-0136#N
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown

ValueSet: NelmAnswersLesionCount
Id: nelm-answers-lesion-count
Title: "Number of liver lesions: answers"
Description: "Coded answers that are read for lesion_count, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#too-numerous
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersDistribution
Id: nelm-answers-distribution
Title: "Distribution in the liver: answers"
Description: "Coded answers that are read for distribution, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#unilobar
* https://netcds.example/fhir/CodeSystem/nelm-answer#complex
* https://netcds.example/fhir/CodeSystem/nelm-answer#diffuse
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersChildPughClass
Id: nelm-answers-child-pugh-class
Title: "Child-Pugh class: answers"
Description: "Coded answers that are read for child_pugh_class, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#child-pugh-a
* https://netcds.example/fhir/CodeSystem/nelm-answer#child-pugh-b
* https://netcds.example/fhir/CodeSystem/nelm-answer#child-pugh-c
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersAscites
Id: nelm-answers-ascites
Title: "Ascites: answers"
Description: "Coded answers that are read for ascites, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#none
* https://netcds.example/fhir/CodeSystem/nelm-answer#controlled
* https://netcds.example/fhir/CodeSystem/nelm-answer#clinical
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersEcog
Id: nelm-answers-ecog
Title: "ECOG performance status: answers"
Description: "Coded answers that are read for ecog, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* http://loinc.org#LA9622-7
* http://loinc.org#LA9623-5
* http://loinc.org#LA9624-3
* http://loinc.org#LA9625-0
* http://loinc.org#LA9626-8
* http://loinc.org#LA9627-6
* urn:oid:2.16.840.1.113883.6.1#LA9622-7
* urn:oid:2.16.840.1.113883.6.1#LA9623-5
* urn:oid:2.16.840.1.113883.6.1#LA9624-3
* urn:oid:2.16.840.1.113883.6.1#LA9625-0
* urn:oid:2.16.840.1.113883.6.1#LA9626-8
* urn:oid:2.16.840.1.113883.6.1#LA9627-6
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersPortalVein
Id: nelm-answers-portal-vein
Title: "Portal vein: answers"
Description: "Coded answers that are read for portal_vein, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#patent
* https://netcds.example/fhir/CodeSystem/nelm-answer#branch-thrombosis
* https://netcds.example/fhir/CodeSystem/nelm-answer#main-thrombosis
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersPortalFlow
Id: nelm-answers-portal-flow
Title: "Portal flow direction: answers"
Description: "Coded answers that are read for portal_flow, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#hepatopetal
* https://netcds.example/fhir/CodeSystem/nelm-answer#hepatofugal
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersBiliaryViolation
Id: nelm-answers-biliary-violation
Title: "Biliary anastomosis, stent or sphincterotomy: answers"
Description: "Coded answers that are read for biliary_violation, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#none
* https://netcds.example/fhir/CodeSystem/nelm-answer#bilioenteric-anastomosis
* https://netcds.example/fhir/CodeSystem/nelm-answer#biliary-stent
* https://netcds.example/fhir/CodeSystem/nelm-answer#sphincterotomy
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersContrastAllergy
Id: nelm-answers-contrast-allergy
Title: "Allergy to contrast media: answers"
Description: "Coded answers that are read for contrast_allergy, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#none
* https://netcds.example/fhir/CodeSystem/nelm-answer#mild
* https://netcds.example/fhir/CodeSystem/nelm-answer#severe
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersCarcinoidHeartDisease
Id: nelm-answers-carcinoid-heart-disease
Title: "Carcinoid heart disease: answers"
Description: "Coded answers that are read for carcinoid_heart_disease, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* https://netcds.example/fhir/CodeSystem/nelm-answer#none
* https://netcds.example/fhir/CodeSystem/nelm-answer#present
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#261665006

ValueSet: NelmAnswersYesNo
Id: nelm-answers-yes-no
Title: "Yes and no: answers"
Description: "Coded answers that are read as yes or no, and those that say it is not documented."
* ^status = #draft
* ^experimental = true
* http://loinc.org#LA33-6
* http://loinc.org#LA32-8
* urn:oid:2.16.840.1.113883.6.1#LA33-6
* urn:oid:2.16.840.1.113883.6.1#LA32-8
* http://snomed.info/sct#373066001
* http://snomed.info/sct#373067005
* http://snomed.info/sct#261665006
* urn:oid:2.16.840.1.113883.6.96#373066001
* urn:oid:2.16.840.1.113883.6.96#373067005
* urn:oid:2.16.840.1.113883.6.96#261665006
* http://terminology.hl7.org/CodeSystem/v2-0136#Y
* http://terminology.hl7.org/CodeSystem/v2-0136#N
* https://netcds.example/fhir/CodeSystem/nelm-answer#unknown
