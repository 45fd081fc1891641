// The references: one RuleSet a citation, inserted after a rule, so that its wording and its address stand in one place.
// A citation without address has no identifier we could confirm; none is ever invented.
// Standing: confirmed = the text that carries the facts was read; secondary = an unreviewed or second-hand page; unconfirmed = known to exist, its
// figures not read; project-default = no source at all. Rules that rest on secondary sources or on none are never critical.

RuleSet: S000
* insert Citation(S000, confirmed, [[IR of NET liver metastases]], [[Chapter opening on image-guided therapy of liver metastases of neuroendocrine tumours (authors and title not given; introduction read)]])

RuleSet: S001
* insert CitationUrl(S001, confirmed, [[Kumari 2024]], [[Kumari D, de Bruyn E, Al-Qawasmi F. Imaging for interventional liver-directed therapy of neuroendocrine liver metastases. Semin Intervent Radiol 2024;41:270-277 (abstract and references read)]], [[https://doi.org/10.1055/s-0044-1788338]])

RuleSet: S002
* insert CitationUrl(S002, confirmed, [[Zacharias 2022]], [[Zacharias K, Ahmed O. Interventional treatment of hepatic endocrine tumours. Springer 2022 (abstract and references read)]], [[https://doi.org/10.1007/978-3-030-87189-5_20]])

RuleSet: S003
* insert CitationUrl(S003, confirmed, [[Putzer 2020]], [[Putzer D, Schullian P, Jaschke W, Bale R. RöFo 2020;192:422-430]], [[https://doi.org/10.1055/a-1030-4631]])

RuleSet: S004
* insert CitationUrl(S004, confirmed, [[de Baere 2015]], [[de Baere et al. GEP-NETs update: interventional radiology. Eur J Endocrinol 2015;172:R151-66 (abstract read)]], [[https://doi.org/10.1530/EJE-14-0630]])

RuleSet: C01
* insert Citation(C01, confirmed, [[SIR-Spheres label]], [[Sirtex SIR-Spheres, pages of approved indications (Asia-Pacific and US; undated)]])

RuleSet: C02
* insert Citation(C02, confirmed, [[TheraSphere label]], [[TheraSphere indications text (device page; HDE insert version 12; undated)]])

RuleSet: C03
* insert Citation(C03, confirmed, [[van Roekel thesis]], [[van Roekel C. Thesis, p. 41: lung shunt and activity reduction for resin microspheres]])

RuleSet: C04
* insert Citation(C04, confirmed, [[Das, glass TARE in high shunt]], [[Das A, Salem R and others. Glass radioembolisation of hepatocellular carcinoma with lung shunt above 15 %, n = 103 (abstract read)]])

RuleSet: C05
* insert CitationUrl(C05, confirmed, [[Lung shunt calculation review]], [[Review of the calculation of the lung shunt fraction (introduction read)]], [[https://pmc.ncbi.nlm.nih.gov/articles/PMC9793490/]])

RuleSet: C06
* insert Citation(C06, unconfirmed, [[EANM 2022]], [[Weber M et al. EANM guideline on intra-arterial radioactive compounds. Eur J Nucl Med Mol Imaging 2022 (thresholds not read)]])

RuleSet: C07
* insert Citation(C07, confirmed, [[Braat 2015]], [[Braat AJAT et al. 90Y radioembolisation update. J Nucl Med 2015;56:1079 (introduction read)]])

RuleSet: C08
* insert CitationUrl(C08, confirmed, [[Braat 2020]], [[Braat AJAT et al. Resin radioembolisation after radioligand therapy. Cardiovasc Intervent Radiol 2020;43:246]], [[https://doi.org/10.1007/s00270-019-02350-2]])

RuleSet: C09
* insert CitationUrl(C09, confirmed, [[HEPAR PLuS protocol]], [[Braat AJAT et al. HEPAR PLuS trial protocol. BMC Gastroenterol 2018 (eligibility table)]], [[https://doi.org/10.1186/s12876-018-0817-8]])

RuleSet: C10
* insert CitationUrl(C10, confirmed, [[LUTIA protocol]], [[LUTIA trial protocol. Trials 2019 (eligibility table)]], [[https://doi.org/10.1186/s13063-019-3888-0]])

RuleSet: C11
* insert Citation(C11, confirmed, [[Frilling 2019]], [[Frilling A et al. 90Y for neuroendocrine liver metastases: series and meta-analysis, 2019 (abstract read)]])

RuleSet: C12
* insert CitationUrl(C12, confirmed, [[Currie 2019]], [[Currie BM et al. Radioembolisation-induced chronic hepatotoxicity. J Vasc Interv Radiol 2019;30:1915 (abstract read)]], [[https://pubmed.ncbi.nlm.nih.gov/31353191/]])

RuleSet: C13
* insert CitationUrl(C13, confirmed, [[Zuckerman 2019]], [[Zuckerman DA et al. J Gastrointest Oncol 2019;10:118]], [[https://doi.org/10.21037/jgo.2018.10.05]])

RuleSet: C14
* insert CitationUrl(C14, confirmed, [[Kennedy 2014]], [[Kennedy A. Radioembolisation review. J Gastrointest Oncol 2014 (abstract read)]], [[https://pmc.ncbi.nlm.nih.gov/articles/PMC4074949/]])

RuleSet: C15
* insert Citation(C15, confirmed, [[Guiu 2012]], [[Guiu B et al. Biliary and liver injury after chemoembolisation. J Hepatol 2012;56:609 (abstract read)]])

RuleSet: C16
* insert CitationUrl(C16, confirmed, [[RETNET protocol]], [[Chen JX et al. RETNET trial protocol. Trials 2018;19:390]], [[https://doi.org/10.1186/s13063-018-2782-5]])

RuleSet: C17
* insert Citation(C17, confirmed, [[RETNET DEB arm halted]], [[RETNET: arm with drug-eluting beads halted (news from CIRSE 2019)]])

RuleSet: C18
* insert CitationUrl(C18, confirmed, [[Kitano 2016]], [[Kitano M et al. Ann Surg Oncol 2016 (abstract read)]], [[https://doi.org/10.1245/s10434-016-5333-x]])

RuleSet: C19
* insert CitationUrl(C19, confirmed, [[Sofocleous 2014]], [[Sofocleous CT et al. J Vasc Interv Radiol 2014;25:22 (part of the abstract read)]], [[https://doi.org/10.1016/j.jvir.2013.09.013]])

RuleSet: C20
* insert CitationUrl(C20, confirmed, [[TAE vs TACE 2020]], [[Bland embolisation versus chemoembolisation, meta-analysis. Curr Oncol 2020;27:e537]], [[https://doi.org/10.3747/co.27.6205]])

RuleSet: C21
* insert CitationUrl(C21, confirmed, [[TAE vs TACE 2014]], [[Bland embolisation versus chemoembolisation. Endocrine 2014;47:177]], [[https://doi.org/10.1007/s12020-013-0130-9]])

RuleSet: C22
* insert Citation(C22, confirmed, [[cTACE vs DEB vs Y-90]], [[Conventional TACE, drug-eluting beads and Y-90 compared, n = 192 (authors not shown; abstract read)]])

RuleSet: C23
* insert CitationUrl(C23, confirmed, [[Caudate TACE 2015]], [[Chemoembolisation of caudate metastases. World J Surg Oncol 2015]], [[https://doi.org/10.1186/s12957-015-0551-4]])

RuleSet: C24
* insert CitationUrl(C24, confirmed, [[VanderWalde 2009]], [[VanderWalde AM, Marx H. Gastrointest Cancer Res 2009;3:247]], [[https://pmc.ncbi.nlm.nih.gov/articles/PMC3000072/]])

RuleSet: C25
* insert CitationUrl(C25, confirmed, [[Lv 2016]], [[Lv WF et al. Liver abscess after chemoembolisation. Medicine 2016;95:e3503]], [[https://pubmed.ncbi.nlm.nih.gov/27124055/]])

RuleSet: C26
* insert CitationUrl(C26, confirmed, [[Odisio 2016]], [[Odisio BC et al. Ablation with bilioenteric anastomosis. J Gastrointest Surg 2016;20:1428]], [[https://doi.org/10.1007/s11605-016-3117-z]])

RuleSet: C27
* insert Citation(C27, confirmed, [[Agahi 2022]], [[Agahi KN et al. Radioembolisation with compromised sphincter. Curr Oncol 2022;29:7051 (abstract read)]])

RuleSet: C28
* insert CitationUrl(C28, confirmed, [[Carcinoid crisis review]], [[Review of carcinoid crisis (abstract read)]], [[https://pmc.ncbi.nlm.nih.gov/articles/PMC8833591/]])

RuleSet: C29
* insert CitationUrl(C29, confirmed, [[NANETS 2024]], [[NANETS 2024, abstract C26: crises after embolisation (part read)]], [[https://doi.org/10.1530/endoabs.108.C26]])

RuleSet: C30
* insert Citation(C30, confirmed, [[UCSF periprocedural series]], [[UCSF periprocedural octreotide series, abstract e15689]])

RuleSet: C31
* insert Citation(C31, secondary, [[droracle.ai summaries]], [[Unreviewed secondary summaries on droracle.ai (low authority)]])

RuleSet: C32
* insert Citation(C32, confirmed, [[NT-proBNP 2008]], [[NT-proBNP in carcinoid heart disease. Am J Cardiol 2008]])

RuleSet: C33
* insert CitationUrl(C33, confirmed, [[Carcinoid heart markers]], [[NT-proBNP, chromogranin A and 5-HIAA in carcinoid heart disease. J Neuroendocrinol]], [[https://doi.org/10.1111/jne.13327]])

RuleSet: C34
* insert CitationUrl(C34, confirmed, [[Mohan 2015]], [[Mohan H et al. Radiofrequency ablation review. J Vasc Interv Radiol 2015;26:935]], [[https://doi.org/10.1016/j.jvir.2014.12.009]])

RuleSet: C35
* insert CitationUrl(C35, confirmed, [[Adjunctive RFA 2013]], [[Radiofrequency ablation as an adjunct to resection. HPB 2013;15:190]], [[https://pubmed.ncbi.nlm.nih.gov/23374359/]])

RuleSet: C36
* insert CitationUrl(C36, confirmed, [[Perrodin 2019]], [[Perrodin S et al. Stereotactic microwave ablation. Sci Rep 2019;9:13836]], [[https://doi.org/10.1038/s41598-019-50159-3]])

RuleSet: C37
* insert CitationUrl(C37, confirmed, [[MIRA trial 2022]], [[MIRA randomised trial of microwave versus radiofrequency ablation. Eur J Radiol Open 2022]], [[https://doi.org/10.1016/j.ejro.2022.100399]])

RuleSet: C38
* insert CitationUrl(C38, confirmed, [[Groeschl 2013]], [[Groeschl RT et al. Microwave ablation. HPB 2013;15:365]], [[https://doi.org/10.1111/j.1477-2574.2012.00585.x]])

RuleSet: C39
* insert CitationUrl(C39, unconfirmed, [[CIRSE ablation standards 2020]], [[CIRSE standards of practice on thermal ablation, 2020 (thresholds not read)]], [[https://doi.org/10.1007/s00270-020-02471-z]])

RuleSet: C40
* insert CitationUrl(C40, confirmed, [[NETLM classification 2023]], [[New classification of neuroendocrine liver metastases. J Clin Med 2023;12:2456 (part read)]], [[https://doi.org/10.3390/jcm12072456]])

RuleSet: C41
* insert CitationUrl(C41, unconfirmed, [[Howe 2017]], [[Howe JR et al. NANETS surgical consensus, small bowel. Pancreas 2017;46:715 (abstract only)]], [[https://doi.org/10.1097/MPA.0000000000000846]])

RuleSet: C42
* insert CitationUrl(C42, unconfirmed, [[Strosberg 2017]], [[Strosberg JR et al. NANETS midgut consensus. Pancreas 2017;46:707 (abstract only)]], [[https://doi.org/10.1097/MPA.0000000000000850]])

RuleSet: C43
* insert CitationUrl(C43, confirmed, [[Sposito 2017]], [[Sposito C et al. Rev Endocr Metab Disord 2017;18:473]], [[https://doi.org/10.1007/s11154-017-9439-7]])

RuleSet: C44
* insert CitationUrl(C44, confirmed, [[Citterio 2023]], [[Citterio D et al. Curr Treat Options Oncol 2023]], [[https://doi.org/10.1007/s11864-023-01124-w]])

RuleSet: C45
* insert Citation(C45, secondary, [[Milan-NET criteria page]], [[Page listing the Mazzaferro (Milan-NET) criteria (medicalalgorithms)]])

RuleSet: C46
* insert CitationUrl(C46, confirmed, [[Transplant review 2020]], [[Review of liver transplantation for neuroendocrine metastases, 2020]], [[https://pmc.ncbi.nlm.nih.gov/articles/PMC7340808/]])

RuleSet: C47
* insert CitationUrl(C47, confirmed, [[WHO grading]], [[WHO grading tables (SNMMI technologist journal; UpToDate) and IARC/WHO framework, Rindi 2018]], [[https://doi.org/10.1038/s41379-018-0110-y]])

RuleSet: C48
* insert Citation(C48, confirmed, [[NETTER-1]], [[NETTER-1 trial reports]])

RuleSet: C48b
* insert Citation(C48b, confirmed, [[NETTER-1 liver burden]], [[NETTER-1, analysis by liver tumour burden]])

RuleSet: C49
* insert CitationUrl(C49, confirmed, [[NETTER-2 2024]], [[Singh S et al. NETTER-2. Lancet 2024 (summaries read)]], [[https://doi.org/10.1016/S0140-6736(24)00701-3]])

RuleSet: C50
* insert Citation(C50, confirmed, [[Lutathera label]], [[Lutathera prescribing texts]])

RuleSet: C51
* insert CitationUrl(C51, confirmed, [[CABINET 2024]], [[Chan JA et al. CABINET. N Engl J Med 2024]], [[https://doi.org/10.1056/NEJMoa2403991]])

RuleSet: C52
* insert CitationUrl(C52, confirmed, [[CLARINET OLE 2021]], [[Caplin ME et al. CLARINET open-label extension. Endocrine 2021]], [[https://doi.org/10.1007/s12020-020-02475-2]])

RuleSet: C53
* insert CitationUrl(C53, confirmed, [[Phase III table 2021]], [[Table of phase III trials in neuroendocrine tumours. Jpn J Clin Oncol 2021]], [[https://doi.org/10.1093/jjco/hyab076]])

RuleSet: C54
* insert CitationUrl(C54, confirmed, [[RADIANT-4 2016]], [[Yao JC et al. RADIANT-4. Lancet 2016]], [[https://doi.org/10.1016/S0140-6736(15)00817-X]])

RuleSet: C55
* insert CitationUrl(C55, confirmed, [[E2211 2023]], [[Kunz PL et al. E2211. J Clin Oncol 2023;41:1359]], [[https://doi.org/10.1200/JCO.22.01013]])

RuleSet: C56
* insert Citation(C56, confirmed, [[Lu-177 cohort 2017]], [[Long-term cohort of Lu-177 radioligand therapy. Clin Cancer Res 2017;23:4617]])

RuleSet: C57
* insert CitationUrl(C57, confirmed, [[Du 2015]], [[Du S et al. Locoregional therapy of G3 disease. Medicine 2015;94:e1429]], [[https://doi.org/10.1097/MD.0000000000001429]])

RuleSet: C58
* insert Citation(C58, unconfirmed, [[Knigge 2017]], [[Knigge U et al. ENETS follow-up. Neuroendocrinology 2017;105:310 (frame only, abstract)]])

RuleSet: C59
* insert Citation(C59, confirmed, [[ENETS high-grade summary]], [[Summary of ENETS advice on high-grade disease (Medscape)]])

RuleSet: C60
* insert Citation(C60, confirmed, [[Poliektov 2018]], [[Poliektov N, Johnson DT. Semin Intervent Radiol 2018;35:350 (part read; comparison signs lost in the scan)]])

RuleSet: C61
* insert CitationUrl(C61, confirmed, [[TACE contraindications 2015]], [[Table of contraindications of chemoembolisation. World J Hepatol 2015;7:2009]], [[https://doi.org/10.4254/wjh.v7.i16.2009]])

RuleSet: C62
* insert Citation(C62, secondary, [[Commonwealth Radiology]], [[Commonwealth Radiology, list of contraindications of chemoembolisation]])

RuleSet: C63
* insert Citation(C63, secondary, [[seekhealthz TARE list]], [[seekhealthz, list of contraindications of radioembolisation]])

RuleSet: C64
* insert CitationUrl(C64, confirmed, [[Laidlaw 2021]], [[Laidlaw GL, Johnson GE. Toxicity of liver-directed therapy, 2021 (abstract read)]], [[https://doi.org/10.1055/s-0041-1735617]])

RuleSet: C65
* insert CitationUrl(C65, confirmed, [[Cavalcoli 2017]], [[Cavalcoli F et al. World J Gastroenterol 2017;23:2640 (abstract read)]], [[https://pubmed.ncbi.nlm.nih.gov/28487601/]])

RuleSet: C66
* insert Citation(C66, confirmed, [[SIR Y-90 coding]], [[SIR coding recommendations for Y-90]])

RuleSet: C67
* insert Citation(C67, unconfirmed, [[SIRT practice parameter]], [[ACR-ABS-ACNM-ASTRO-SIR-SNMMI practice parameter on radioembolisation (title only)]])

RuleSet: C68
* insert Citation(C68, confirmed, [[RADIANT-2]], [[RADIANT-2, final overall survival]])

RuleSet: C69
* insert CitationUrl(C69, confirmed, [[NETTER-R 2022]], [[NETTER-R. Eur J Nucl Med Mol Imaging 2022]], [[https://doi.org/10.1007/s00259-022-05771-3]])

RuleSet: C70
* insert CitationUrl(C70, confirmed, [[TAE/TACE outcomes 2015]], [[Table of outcomes of bland embolisation and chemoembolisation. HPB 2015]], [[https://doi.org/10.1111/hpb.12326]])

RuleSet: C71
* insert CitationUrl(C71, confirmed, [[Bonne 2017]], [[Bonne L et al. Small drug-eluting beads. Radiol Oncol 2017;51:74]], [[https://doi.org/10.1515/raon-2017-0007]])

RuleSet: C72
* insert CitationUrl(C72, confirmed, [[DEB-TACE abscess]], [[Liver abscess after drug-eluting beads in metastases]], [[https://pmc.ncbi.nlm.nih.gov/articles/PMC8722256/]])

RuleSet: C73
* insert CitationUrl(C73, unconfirmed, [[AAPM MPPG 14.a]], [[AAPM medical physics practice guideline 14.a. J Appl Clin Med Phys 2023 (abstract only)]], [[https://doi.org/10.1002/acm2.14157]])

RuleSet: C74
* insert CitationUrl(C74, confirmed, [[Embolisation in carcinoid]], [[Hepatic artery embolisation in carcinoid, series n = 24]], [[https://doi.org/10.1016/S1091-255X(02)00044-6]])

RuleSet: C75
* insert Citation(C75, confirmed, [[Surgery review 2012]], [[Review of surgery, 22 series, n = 793. Int J Hepatol 2012, article 146590]])

RuleSet: C78
* insert CitationUrl(C78, confirmed, [[Kao 2014]], [[Kao YH et al. Lung densitovolumetry. EJNMMI Res 2014 (introduction read)]], [[https://doi.org/10.1186/s13550-014-0033-7]])

RuleSet: C79
* insert CitationUrl(C79, confirmed, [[COMPETE]], [[Walter T et al. COMPETE, Lu-177 edotreotide versus everolimus. Lancet, online 2 July 2026; ENETS 2025 report (two summaries read, not the paper)]], [[https://medimix.be/onco/enets-krakow-2025-in-depth-2]])

RuleSet: C80
* insert CitationUrl(C80, confirmed, [[McCully 2024]], [[McCully BH et al. Octreotide versus vasopressors as first-line treatment of intraoperative carcinoid crisis. Ann Surg Oncol 2024 (abstract read)]], [[https://www.springermedicine.com/carcinoid-tumor/comparison-of-octreotide-and-vasopressors-as-first-line-treatmen/26632968]])

RuleSet: C81
* insert CitationUrl(C81, confirmed, [[Perioperative therapy review]], [[Review of pre- and perioperative therapy in functioning neuroendocrine tumours (abstract read)]], [[https://pmc.ncbi.nlm.nih.gov/articles/PMC5637287/]])

RuleSet: C82
* insert CitationUrl(C82, confirmed, [[SIR bleeding risk 2019]], [[SIR consensus on periprocedural bleeding risk, 2019 (summary; procedure classes from a practice page)]], [[https://reference.medscape.com/viewarticle/917397]])

RuleSet: C83
* insert CitationUrl(C83, confirmed, [[Lutathera safety texts]], [[Lutathera company texts: global safety information, dosage page, patient leaflet]], [[https://www.global.lutathera.com/lutathera-isi/index.html]])

RuleSet: C84
* insert CitationUrl(C84, secondary, [[Imperial lutetium protocol]], [[Imperial endocrine unit, local protocol of lutetium therapy]], [[http://www.imperialendo.com/for-doctors/lutetium-therapy]])

RuleSet: C85
* insert CitationUrl(C85, confirmed, [[Lu-177 safety table 2023]], [[Table of safety and monitoring of Lu-177 dotatate. Cancers 2023;15:4836]], [[https://doi.org/10.3390/cancers15194836]])

RuleSet: C86
* insert CitationUrl(C86, secondary, [[Medscape RFA answer]], [[Medscape answer on contraindications of percutaneous radiofrequency ablation of liver tumours, 2021]], [[https://www.medscape.com/answers/1390475-195831]])

RuleSet: C87
* insert CitationUrl(C87, secondary, [[seekhealthz TACE list]], [[seekhealthz, contraindications of chemoembolisation in hepatocellular carcinoma]], [[https://www.seekhealthz.com/health/contraindications-for-tace-in-hcc/]])

RuleSet: C88
* insert CitationUrl(C88, confirmed, [[Liver remnant 2019]], [[Table of minimal future liver remnants. J Surg Oncol 2019;119:594]], [[https://doi.org/10.1002/jso.25430]])

RuleSet: C89
* insert CitationUrl(C89, confirmed, [[Thoracic NET grading]], [[Table of grading of lung and thymus against GEP neuroendocrine tumours; Kasajima A, Klöppel G 2024 (abstract)]], [[https://doi.org/10.1007/s00292-024-01360-3]])

RuleSet: C90
* insert CitationUrl(C90, confirmed, [[Afinitor page]], [[Everolimus (Afinitor) professional page: indication and limitation of use]], [[https://www.hcp.novartis.com/products/afinitor/gi-lung-neuroendocrine-tumors/disease-information/]])

RuleSet: C91
* insert CitationUrl(C91, confirmed, [[Cabozantinib page]], [[Cabozantinib professional page: design of CABINET]], [[https://cabometyxhcp.com/net-treatment/cabinet-data/study-design]])

RuleSet: PD
* insert Citation(PD, project-default, [[Project default]], [[Project default or general knowledge, not confirmed by a source]])
