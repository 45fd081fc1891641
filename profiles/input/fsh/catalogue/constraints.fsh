// Written by catalogue.mjs from cds-hooks/catalogue. Edit the catalogue, then run: node profiles/catalogue.mjs

Invariant: nelm-pregnant-answer
Description: "Pregnant: answer with a code of the value set nelm-answers-pregnant (of nelm-answer: unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-pregnant') or text.exists() or coding.display.exists()"

Invariant: nelm-primary-site-answer
Description: "Site of the primary: answer with a code of the value set nelm-answers-primary-site (of nelm-answer: pancreas, small-intestine, duodenum, stomach, appendix, colon, rectum, lung, thymus, unknown-primary, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-primary-site') or text.exists() or coding.display.exists()"

Invariant: nelm-extrahepatic-disease-answer
Description: "Extent of disease outside the liver: answer with a code of the value set nelm-answers-extrahepatic-disease (of nelm-answer: none, limited, dominant, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-extrahepatic-disease') or text.exists() or coding.display.exists()"

Invariant: nelm-differentiation-answer
Description: "Histological differentiation: answer with a code of the value set nelm-answers-differentiation (of nelm-answer: well-differentiated, poorly-differentiated, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-differentiation') or text.exists() or coding.display.exists()"

Invariant: nelm-ki67-percent-unit
Description: "Ki-67 proliferation index: record it in % (also accepted: 1), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('%' | '1')).exists()"

Invariant: nelm-ki67-percent-range
Description: "Ki-67 proliferation index: the value must lie between 0 and 100 %. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('1'), (value >= 0 and value <= 1), (iif(code.exists(), code, unit) in ('%') implies (value >= 0 and value <= 100)))"

Invariant: nelm-ki67-percent-integer
Description: "Ki-67 proliferation index: the number must lie between 0 and 100. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 100)"

Invariant: nelm-mitoses-per-2mm2-unit
Description: "Mitoses per 2 mm2: record it in /(2.mm2) (also accepted: {mitoses}/(2.mm2), /(10.[HPF]), /10[HPF], 1, /mm2), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('/(2.mm2)' | '{mitoses}/(2.mm2)' | '/(10.[HPF])' | '/10[HPF]' | '1' | '/mm2')).exists()"

Invariant: nelm-mitoses-per-2mm2-range
Description: "Mitoses per 2 mm2: the value must lie between 0 and 200 /(2.mm2). Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('/mm2'), (value >= 0 and value <= 100), (iif(code.exists(), code, unit) in ('/(2.mm2)' | '{mitoses}/(2.mm2)' | '/(10.[HPF])' | '/10[HPF]' | '1') implies (value >= 0 and value <= 200)))"

Invariant: nelm-mitoses-per-2mm2-integer
Description: "Mitoses per 2 mm2: the number must lie between 0 and 200. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 200)"

Invariant: nelm-grade-reported-answer
Description: "Grade as reported by pathology: answer with a code of the value set nelm-answers-grade-reported (of nelm-answer: net-g1, net-g2, net-g3, nec, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-grade-reported') or text.exists() or coding.display.exists()"

Invariant: nelm-functional-syndrome-answer
Description: "Hormonal syndrome: answer with a code of the value set nelm-answers-functional-syndrome (of nelm-answer: none, carcinoid-syndrome, insulinoma, gastrinoma, vipoma, glucagonoma, other, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-functional-syndrome') or text.exists() or coding.display.exists()"

Invariant: nelm-progression-12m-answer
Description: "Progression within 12 months: answer with a code of the value set nelm-answers-progression-12m (of nelm-answer: unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-progression-12m') or text.exists() or coding.display.exists()"

Invariant: nelm-stable-months-unit
Description: "Months of stable disease or response: record it in mo (also accepted: wk, d, a), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mo' | 'wk' | 'd' | 'a')).exists()"

Invariant: nelm-stable-months-range
Description: "Months of stable disease or response: the value must lie between 0 and 240 mo. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('wk'), (value >= 0 and value <= 1042.8), iif(iif(code.exists(), code, unit) in ('d'), (value >= 0 and value <= 7305.6), iif(iif(code.exists(), code, unit) in ('a'), (value >= 0 and value <= 20), (iif(code.exists(), code, unit) in ('mo') implies (value >= 0 and value <= 240)))))"

Invariant: nelm-stable-months-integer
Description: "Months of stable disease or response: the number must lie between 0 and 240. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 240)"

Invariant: nelm-lesion-count-unit
Description: "Number of liver lesions: record it in 1 (also accepted: {count}, {lesions}), as code with system http://unitsofmeasure.org. A value in another unit cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (code.empty() and unit.empty()) or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('1' | '{count}' | '{lesions}')).exists()"

Invariant: nelm-lesion-count-range
Description: "Number of liver lesions: the value must lie between 0 and 200. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (iif(code.exists(), code, unit) in ('1' | '{count}' | '{lesions}') implies (value >= 0 and value <= 200))"

Invariant: nelm-lesion-count-integer
Description: "Number of liver lesions: the number must lie between 0 and 200. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 200)"

Invariant: nelm-lesion-count-answer
Description: "Number of liver lesions: answer with a code of the value set nelm-answers-lesion-count (of nelm-answer: too-numerous, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-lesion-count') or text.exists() or coding.display.exists()"

Invariant: nelm-largest-diameter-mm-unit
Description: "Largest liver lesion, diameter: record it in mm (also accepted: cm, m), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mm' | 'cm' | 'm')).exists()"

Invariant: nelm-largest-diameter-mm-range
Description: "Largest liver lesion, diameter: the value must lie between 1 and 300 mm. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('cm'), (value >= 0.1 and value <= 30), iif(iif(code.exists(), code, unit) in ('m'), (value >= 0.001 and value <= 0.3), (iif(code.exists(), code, unit) in ('mm') implies (value >= 1 and value <= 300))))"

Invariant: nelm-largest-diameter-mm-integer
Description: "Largest liver lesion, diameter: the number must lie between 1 and 300. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 1 and $this <= 300)"

Invariant: nelm-sum-diameters-mm-unit
Description: "Sum of liver lesion diameters: record it in mm (also accepted: cm), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mm' | 'cm')).exists()"

Invariant: nelm-sum-diameters-mm-range
Description: "Sum of liver lesion diameters: the value must lie between 1 and 2000 mm. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('cm'), (value >= 0.1 and value <= 200), (iif(code.exists(), code, unit) in ('mm') implies (value >= 1 and value <= 2000)))"

Invariant: nelm-sum-diameters-mm-integer
Description: "Sum of liver lesion diameters: the number must lie between 1 and 2000. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 1 and $this <= 2000)"

Invariant: nelm-distribution-answer
Description: "Distribution in the liver: answer with a code of the value set nelm-answers-distribution (of nelm-answer: unilobar, complex, diffuse, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-distribution') or text.exists() or coding.display.exists()"

Invariant: nelm-hepatic-tumour-burden-percent-unit
Description: "Share of liver replaced by tumour: record it in % (also accepted: 1), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('%' | '1')).exists()"

Invariant: nelm-hepatic-tumour-burden-percent-range
Description: "Share of liver replaced by tumour: the value must lie between 0 and 100 %. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('1'), (value >= 0 and value <= 1), (iif(code.exists(), code, unit) in ('%') implies (value >= 0 and value <= 100)))"

Invariant: nelm-hepatic-tumour-burden-percent-integer
Description: "Share of liver replaced by tumour: the number must lie between 0 and 100. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 100)"

Invariant: nelm-future-liver-remnant-percent-unit
Description: "Future liver remnant: record it in % (also accepted: 1), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('%' | '1')).exists()"

Invariant: nelm-future-liver-remnant-percent-range
Description: "Future liver remnant: the value must lie between 0 and 100 %. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('1'), (value >= 0 and value <= 1), (iif(code.exists(), code, unit) in ('%') implies (value >= 0 and value <= 100)))"

Invariant: nelm-future-liver-remnant-percent-integer
Description: "Future liver remnant: the number must lie between 0 and 100. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 100)"

Invariant: nelm-debulking-percent-achievable-unit
Description: "Achievable debulking: record it in % (also accepted: 1), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('%' | '1')).exists()"

Invariant: nelm-debulking-percent-achievable-range
Description: "Achievable debulking: the value must lie between 0 and 100 %. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('1'), (value >= 0 and value <= 1), (iif(code.exists(), code, unit) in ('%') implies (value >= 0 and value <= 100)))"

Invariant: nelm-debulking-percent-achievable-integer
Description: "Achievable debulking: the number must lie between 0 and 100. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 100)"

Invariant: nelm-sstr-krenning-unit
Description: "Krenning score: record it in {score} (also accepted: 1, {Krenning}), as code with system http://unitsofmeasure.org. A value in another unit cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (code.empty() and unit.empty()) or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('{score}' | '1' | '{Krenning}')).exists()"

Invariant: nelm-sstr-krenning-range
Description: "Krenning score: the value must lie between 0 and 4 {score}. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (iif(code.exists(), code, unit) in ('{score}' | '1' | '{Krenning}') implies (value >= 0 and value <= 4))"

Invariant: nelm-sstr-krenning-integer
Description: "Krenning score: the number must lie between 0 and 4. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 4)"

Invariant: nelm-bilirubin-mg-dl-unit
Description: "Total bilirubin: record it in mg/dL (also accepted: umol/L, mg/L), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mg/dL' | 'mg/dl' | 'umol/L' | 'umol/l' | 'mg/L' | 'mg/l')).exists()"

Invariant: nelm-bilirubin-mg-dl-range
Description: "Total bilirubin: the value must lie between 0.1 and 50 mg/dL. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('umol/L' | 'umol/l'), (value >= 1.71 and value <= 855), iif(iif(code.exists(), code, unit) in ('mg/L' | 'mg/l'), (value >= 1 and value <= 500), (iif(code.exists(), code, unit) in ('mg/dL' | 'mg/dl') implies (value >= 0.1 and value <= 50))))"

Invariant: nelm-bilirubin-mg-dl-integer
Description: "Total bilirubin: the number must lie between 0.1 and 50. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0.1 and $this <= 50)"

Invariant: nelm-albumin-g-dl-unit
Description: "Albumin: record it in g/dL (also accepted: g/L), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('g/dL' | 'g/dl' | 'g/L' | 'g/l')).exists()"

Invariant: nelm-albumin-g-dl-range
Description: "Albumin: the value must lie between 1 and 6 g/dL. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('g/L' | 'g/l'), (value >= 10 and value <= 60), (iif(code.exists(), code, unit) in ('g/dL' | 'g/dl') implies (value >= 1 and value <= 6)))"

Invariant: nelm-albumin-g-dl-integer
Description: "Albumin: the number must lie between 1 and 6. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 1 and $this <= 6)"

Invariant: nelm-inr-unit
Description: "INR: record it in {INR} (also accepted: 1, {ratio}), as code with system http://unitsofmeasure.org. A value in another unit cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (code.empty() and unit.empty()) or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('{INR}' | '1' | '{ratio}')).exists()"

Invariant: nelm-inr-range
Description: "INR: the value must lie between 0.8 and 10 {INR}. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (iif(code.exists(), code, unit) in ('{INR}' | '1' | '{ratio}') implies (value >= 0.8 and value <= 10))"

Invariant: nelm-inr-integer
Description: "INR: the number must lie between 0.8 and 10. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0.8 and $this <= 10)"

Invariant: nelm-creatinine-mg-dl-unit
Description: "Creatinine: record it in mg/dL (also accepted: umol/L, mg/L), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mg/dL' | 'mg/dl' | 'umol/L' | 'umol/l' | 'mg/L' | 'mg/l')).exists()"

Invariant: nelm-creatinine-mg-dl-range
Description: "Creatinine: the value must lie between 0.2 and 20 mg/dL. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('umol/L' | 'umol/l'), (value >= 17.68 and value <= 1768), iif(iif(code.exists(), code, unit) in ('mg/L' | 'mg/l'), (value >= 2 and value <= 200), (iif(code.exists(), code, unit) in ('mg/dL' | 'mg/dl') implies (value >= 0.2 and value <= 20))))"

Invariant: nelm-creatinine-mg-dl-integer
Description: "Creatinine: the number must lie between 0.2 and 20. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0.2 and $this <= 20)"

Invariant: nelm-egfr-ml-min-unit
Description: "Estimated GFR: record it in mL/min/{1.73_m2} (also accepted: mL/min, mL/min/1.73.m2, mL/min/1.73m2, mL/min/(1.73.m2), mL/min/1.73 m2), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mL/min/{1.73_m2}' | 'ml/min/{1.73_m2}' | 'mL/min' | 'ml/min' | 'mL/min/1.73.m2' | 'ml/min/1.73.m2' | 'mL/min/1.73m2' | 'ml/min/1.73m2' | 'mL/min/(1.73.m2)' | 'ml/min/(1.73.m2)' | 'mL/min/1.73 m2' | 'ml/min/1.73 m2')).exists()"

Invariant: nelm-egfr-ml-min-range
Description: "Estimated GFR: the value must lie between 1 and 200 mL/min/{1.73_m2}. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (iif(code.exists(), code, unit) in ('mL/min/{1.73_m2}' | 'ml/min/{1.73_m2}' | 'mL/min' | 'ml/min' | 'mL/min/1.73.m2' | 'ml/min/1.73.m2' | 'mL/min/1.73m2' | 'ml/min/1.73m2' | 'mL/min/(1.73.m2)' | 'ml/min/(1.73.m2)' | 'mL/min/1.73 m2' | 'ml/min/1.73 m2') implies (value >= 1 and value <= 200))"

Invariant: nelm-egfr-ml-min-integer
Description: "Estimated GFR: the number must lie between 1 and 200. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 1 and $this <= 200)"

Invariant: nelm-platelets-10e9-l-unit
Description: "Platelets: record it in 10*9/L (also accepted: 10*3/uL, 10*3/mm3, K/uL, /uL, 10*6/mL), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('10*9/L' | '10*9/l' | '10*3/uL' | '10*3/ul' | '10*3/mm3' | 'K/uL' | 'K/ul' | '/uL' | '/ul' | '10*6/mL' | '10*6/ml')).exists()"

Invariant: nelm-platelets-10e9-l-range
Description: "Platelets: the value must lie between 1 and 1500 10*9/L. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('/uL' | '/ul'), (value >= 1000 and value <= 1500000), (iif(code.exists(), code, unit) in ('10*9/L' | '10*9/l' | '10*3/uL' | '10*3/ul' | '10*3/mm3' | 'K/uL' | 'K/ul' | '10*6/mL' | '10*6/ml') implies (value >= 1 and value <= 1500)))"

Invariant: nelm-platelets-10e9-l-integer
Description: "Platelets: the number must lie between 1 and 1500. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 1 and $this <= 1500)"

Invariant: nelm-neutrophils-10e9-l-unit
Description: "Neutrophils: record it in 10*9/L (also accepted: 10*3/uL, K/uL, /uL), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('10*9/L' | '10*9/l' | '10*3/uL' | '10*3/ul' | 'K/uL' | 'K/ul' | '/uL' | '/ul')).exists()"

Invariant: nelm-neutrophils-10e9-l-range
Description: "Neutrophils: the value must lie between 0 and 100 10*9/L. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('/uL' | '/ul'), (value >= 0 and value <= 100000), (iif(code.exists(), code, unit) in ('10*9/L' | '10*9/l' | '10*3/uL' | '10*3/ul' | 'K/uL' | 'K/ul') implies (value >= 0 and value <= 100)))"

Invariant: nelm-neutrophils-10e9-l-integer
Description: "Neutrophils: the number must lie between 0 and 100. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 100)"

Invariant: nelm-leukocytes-10e9-l-unit
Description: "Leukocytes: record it in 10*9/L (also accepted: 10*3/uL, K/uL, /uL), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('10*9/L' | '10*9/l' | '10*3/uL' | '10*3/ul' | 'K/uL' | 'K/ul' | '/uL' | '/ul')).exists()"

Invariant: nelm-leukocytes-10e9-l-range
Description: "Leukocytes: the value must lie between 0.1 and 500 10*9/L. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('/uL' | '/ul'), (value >= 100 and value <= 500000), (iif(code.exists(), code, unit) in ('10*9/L' | '10*9/l' | '10*3/uL' | '10*3/ul' | 'K/uL' | 'K/ul') implies (value >= 0.1 and value <= 500)))"

Invariant: nelm-leukocytes-10e9-l-integer
Description: "Leukocytes: the number must lie between 0.1 and 500. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0.1 and $this <= 500)"

Invariant: nelm-haemoglobin-g-dl-unit
Description: "Haemoglobin: record it in g/dL (also accepted: g/L, mmol/L), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('g/dL' | 'g/dl' | 'g/L' | 'g/l' | 'mmol/L' | 'mmol/l')).exists()"

Invariant: nelm-haemoglobin-g-dl-range
Description: "Haemoglobin: the value must lie between 2 and 25 g/dL. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('g/L' | 'g/l'), (value >= 20 and value <= 250), iif(iif(code.exists(), code, unit) in ('mmol/L' | 'mmol/l'), (value >= 1.242237 and value <= 15.52795), (iif(code.exists(), code, unit) in ('g/dL' | 'g/dl') implies (value >= 2 and value <= 25))))"

Invariant: nelm-haemoglobin-g-dl-integer
Description: "Haemoglobin: the number must lie between 2 and 25. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 2 and $this <= 25)"

Invariant: nelm-chromogranin-a-unit
Description: "Chromogranin A: record it in ug/L (also accepted: ng/mL, ng/L), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or %resource.code.coding.where(code in ('25587-7')).exists() or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('ug/L' | 'ug/l' | 'ng/mL' | 'ng/ml' | 'ng/L' | 'ng/l')).exists()"

Invariant: nelm-chromogranin-a-range
Description: "Chromogranin A: the value must lie between 1 and 100000 ug/L. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or %resource.code.coding.where(code in ('25587-7')).exists() or value.empty() or iif(iif(code.exists(), code, unit) in ('ng/L' | 'ng/l'), (value >= 1000 and value <= 100000000), (iif(code.exists(), code, unit) in ('ug/L' | 'ug/l' | 'ng/mL' | 'ng/ml') implies (value >= 1 and value <= 100000)))"

Invariant: nelm-chromogranin-a-integer
Description: "Chromogranin A: the number must lie between 1 and 100000. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 1 and $this <= 100000)"

Invariant: nelm-hiaa-24h-unit
Description: "5-HIAA in 24-hour urine: record it in mg/(24.h) (also accepted: mg/24h, mg/d, umol/(24.h), umol/24h), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or %resource.code.coding.where(code in ('31203-3')).exists() or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mg/(24.h)' | 'mg/24h' | 'mg/d' | 'umol/(24.h)' | 'umol/24h')).exists()"

Invariant: nelm-hiaa-24h-range
Description: "5-HIAA in 24-hour urine: the value must lie between 0 and 500 mg/(24.h). Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or %resource.code.coding.where(code in ('31203-3')).exists() or value.empty() or iif(iif(code.exists(), code, unit) in ('umol/(24.h)' | 'umol/24h'), (value >= 0 and value <= 2615.336332), (iif(code.exists(), code, unit) in ('mg/(24.h)' | 'mg/24h' | 'mg/d') implies (value >= 0 and value <= 500)))"

Invariant: nelm-hiaa-24h-integer
Description: "5-HIAA in 24-hour urine: the number must lie between 0 and 500. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 500)"

Invariant: nelm-serotonin-blood-unit
Description: "Serotonin in blood: record it in ug/L (also accepted: ng/mL, umol/L), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('ug/L' | 'ug/l' | 'ng/mL' | 'ng/ml' | 'umol/L' | 'umol/l')).exists()"

Invariant: nelm-serotonin-blood-range
Description: "Serotonin in blood: the value must lie between 0 and 10000 ug/L. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('umol/L' | 'umol/l'), (value >= 0 and value <= 56.753688), (iif(code.exists(), code, unit) in ('ug/L' | 'ug/l' | 'ng/mL' | 'ng/ml') implies (value >= 0 and value <= 10000)))"

Invariant: nelm-serotonin-blood-integer
Description: "Serotonin in blood: the number must lie between 0 and 10000. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 10000)"

Invariant: nelm-nt-probnp-pg-ml-unit
Description: "NT-proBNP: record it in pg/mL (also accepted: ng/L, pmol/L), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('pg/mL' | 'pg/ml' | 'ng/L' | 'ng/l' | 'pmol/L' | 'pmol/l')).exists()"

Invariant: nelm-nt-probnp-pg-ml-range
Description: "NT-proBNP: the value must lie between 5 and 70000 pg/mL. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('pmol/L' | 'pmol/l'), (value >= 0.59 and value <= 8260), (iif(code.exists(), code, unit) in ('pg/mL' | 'pg/ml' | 'ng/L' | 'ng/l') implies (value >= 5 and value <= 70000)))"

Invariant: nelm-nt-probnp-pg-ml-integer
Description: "NT-proBNP: the number must lie between 5 and 70000. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 5 and $this <= 70000)"

Invariant: nelm-child-pugh-class-answer
Description: "Child-Pugh class: answer with a code of the value set nelm-answers-child-pugh-class (of nelm-answer: child-pugh-a, child-pugh-b, child-pugh-c, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-child-pugh-class') or text.exists() or coding.display.exists()"

Invariant: nelm-child-pugh-score-unit
Description: "Child-Pugh score: record it in {score} (also accepted: 1), as code with system http://unitsofmeasure.org. A value in another unit cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (code.empty() and unit.empty()) or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('{score}' | '1')).exists()"

Invariant: nelm-child-pugh-score-range
Description: "Child-Pugh score: the value must lie between 5 and 15 {score}. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (iif(code.exists(), code, unit) in ('{score}' | '1') implies (value >= 5 and value <= 15))"

Invariant: nelm-child-pugh-score-integer
Description: "Child-Pugh score: the number must lie between 5 and 15. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 5 and $this <= 15)"

Invariant: nelm-ascites-answer
Description: "Ascites: answer with a code of the value set nelm-answers-ascites (of nelm-answer: none, controlled, clinical, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-ascites') or text.exists() or coding.display.exists()"

Invariant: nelm-ecog-unit
Description: "ECOG performance status: record it in {score} (also accepted: 1), as code with system http://unitsofmeasure.org. A value in another unit cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (code.empty() and unit.empty()) or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('{score}' | '1')).exists()"

Invariant: nelm-ecog-range
Description: "ECOG performance status: the value must lie between 0 and 5 {score}. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (iif(code.exists(), code, unit) in ('{score}' | '1') implies (value >= 0 and value <= 5))"

Invariant: nelm-ecog-integer
Description: "ECOG performance status: the number must lie between 0 and 5. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 5)"

Invariant: nelm-ecog-answer
Description: "ECOG performance status: answer with a code of the value set nelm-answers-ecog (of nelm-answer: unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-ecog') or text.exists() or coding.display.exists()"

Invariant: nelm-ecog-scale
Description: "ECOG performance status: a number of this scale must lie in one of 100, 80 to 90, 60 to 70, 40 to 50, 10 to 30, 0. Check it."
* severity = #error
* expression = "status = 'entered-in-error' or (value.ofType(integer).all(($this >= 100 and $this <= 100) or ($this >= 80 and $this <= 90) or ($this >= 60 and $this <= 70) or ($this >= 40 and $this <= 50) or ($this >= 10 and $this <= 30) or ($this >= 0 and $this <= 0)) and value.ofType(Quantity).where(value.exists()).all((value >= 100 and value <= 100) or (value >= 80 and value <= 90) or (value >= 60 and value <= 70) or (value >= 40 and value <= 50) or (value >= 10 and value <= 30) or (value >= 0 and value <= 0)))"

Invariant: nelm-life-expectancy-months-unit
Description: "Estimated life expectancy: record it in mo (also accepted: a, wk), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mo' | 'a' | 'wk')).exists()"

Invariant: nelm-life-expectancy-months-range
Description: "Estimated life expectancy: the value must lie between 0 and 240 mo. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('a'), (value >= 0 and value <= 20), iif(iif(code.exists(), code, unit) in ('wk'), (value >= 0 and value <= 1042.8), (iif(code.exists(), code, unit) in ('mo') implies (value >= 0 and value <= 240))))"

Invariant: nelm-life-expectancy-months-integer
Description: "Estimated life expectancy: the number must lie between 0 and 240. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 240)"

Invariant: nelm-spo2-percent-unit
Description: "Oxygen saturation: record it in % (also accepted: 1), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('%' | '1')).exists()"

Invariant: nelm-spo2-percent-range
Description: "Oxygen saturation: the value must lie between 50 and 100 %. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('1'), (value >= 0.5 and value <= 1), (iif(code.exists(), code, unit) in ('%') implies (value >= 50 and value <= 100)))"

Invariant: nelm-spo2-percent-integer
Description: "Oxygen saturation: the number must lie between 50 and 100. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 50 and $this <= 100)"

Invariant: nelm-pao2-mmhg-unit
Description: "Arterial oxygen pressure: record it in mm[Hg] (also accepted: kPa), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mm[Hg]' | 'kPa')).exists()"

Invariant: nelm-pao2-mmhg-range
Description: "Arterial oxygen pressure: the value must lie between 20 and 150 mm[Hg]. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('kPa'), (value >= 2.666447 and value <= 19.998346), (iif(code.exists(), code, unit) in ('mm[Hg]') implies (value >= 20 and value <= 150)))"

Invariant: nelm-pao2-mmhg-integer
Description: "Arterial oxygen pressure: the number must lie between 20 and 150. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 20 and $this <= 150)"

Invariant: nelm-portal-vein-answer
Description: "Portal vein: answer with a code of the value set nelm-answers-portal-vein (of nelm-answer: patent, branch-thrombosis, main-thrombosis, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-portal-vein') or text.exists() or coding.display.exists()"

Invariant: nelm-portal-flow-answer
Description: "Portal flow direction: answer with a code of the value set nelm-answers-portal-flow (of nelm-answer: hepatopetal, hepatofugal, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-portal-flow') or text.exists() or coding.display.exists()"

Invariant: nelm-biliary-violation-answer
Description: "Biliary anastomosis, stent or sphincterotomy: answer with a code of the value set nelm-answers-biliary-violation (of nelm-answer: none, bilioenteric-anastomosis, biliary-stent, sphincterotomy, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-biliary-violation') or text.exists() or coding.display.exists()"

Invariant: nelm-contrast-allergy-answer
Description: "Allergy to contrast media: answer with a code of the value set nelm-answers-contrast-allergy (of nelm-answer: none, mild, severe, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-contrast-allergy') or text.exists() or coding.display.exists()"

Invariant: nelm-lung-shunt-percent-unit
Description: "Lung shunt fraction: record it in % (also accepted: 1), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('%' | '1')).exists()"

Invariant: nelm-lung-shunt-percent-range
Description: "Lung shunt fraction: the value must lie between 0 and 100 %. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('1'), (value >= 0 and value <= 1), (iif(code.exists(), code, unit) in ('%') implies (value >= 0 and value <= 100)))"

Invariant: nelm-lung-shunt-percent-integer
Description: "Lung shunt fraction: the number must lie between 0 and 100. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 100)"

Invariant: nelm-planned-activity-gbq-unit
Description: "Planned activity: record it in GBq (also accepted: MBq, mCi), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('GBq' | 'MBq' | 'mCi')).exists()"

Invariant: nelm-planned-activity-gbq-range
Description: "Planned activity: the value must lie between 0.1 and 20 GBq. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('MBq'), (value >= 100 and value <= 20000), iif(iif(code.exists(), code, unit) in ('mCi'), (value >= 2.703 and value <= 540.6), (iif(code.exists(), code, unit) in ('GBq') implies (value >= 0.1 and value <= 20))))"

Invariant: nelm-planned-activity-gbq-integer
Description: "Planned activity: the number must lie between 0.1 and 20. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0.1 and $this <= 20)"

Invariant: nelm-lung-mass-kg-unit
Description: "Lung mass: record it in kg (also accepted: g), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('kg' | 'g')).exists()"

Invariant: nelm-lung-mass-kg-range
Description: "Lung mass: the value must lie between 0.3 and 1.8 kg. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('g'), (value >= 300 and value <= 1800), (iif(code.exists(), code, unit) in ('kg') implies (value >= 0.3 and value <= 1.8)))"

Invariant: nelm-lung-mass-kg-integer
Description: "Lung mass: the number must lie between 0.3 and 1.8. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0.3 and $this <= 1.8)"

Invariant: nelm-planned-lung-dose-gy-unit
Description: "Planned lung dose: record it in Gy (also accepted: cGy, mGy), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('Gy' | 'cGy' | 'mGy')).exists()"

Invariant: nelm-planned-lung-dose-gy-range
Description: "Planned lung dose: the value must lie between 0 and 100 Gy. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('cGy'), (value >= 0 and value <= 10000), iif(iif(code.exists(), code, unit) in ('mGy'), (value >= 0 and value <= 100000), (iif(code.exists(), code, unit) in ('Gy') implies (value >= 0 and value <= 100))))"

Invariant: nelm-planned-lung-dose-gy-integer
Description: "Planned lung dose: the number must lie between 0 and 100. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 100)"

Invariant: nelm-prior-lung-dose-gy-unit
Description: "Lung dose of earlier TARE: record it in Gy (also accepted: cGy), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('Gy' | 'cGy')).exists()"

Invariant: nelm-prior-lung-dose-gy-range
Description: "Lung dose of earlier TARE: the value must lie between 0 and 150 Gy. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('cGy'), (value >= 0 and value <= 15000), (iif(code.exists(), code, unit) in ('Gy') implies (value >= 0 and value <= 150)))"

Invariant: nelm-prior-lung-dose-gy-integer
Description: "Lung dose of earlier TARE: the number must lie between 0 and 150. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 150)"

Invariant: nelm-carcinoid-heart-disease-answer
Description: "Carcinoid heart disease: answer with a code of the value set nelm-answers-carcinoid-heart-disease (of nelm-answer: none, present, unknown), or at least in words."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-carcinoid-heart-disease') or text.exists() or coding.display.exists()"

Invariant: nelm-ablation-margin-mm-unit
Description: "Smallest ablation margin: record it in mm (also accepted: cm), as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('mm' | 'cm')).exists()"

Invariant: nelm-ablation-margin-mm-range
Description: "Smallest ablation margin: the value must lie between 0 and 30 mm. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(iif(code.exists(), code, unit) in ('cm'), (value >= 0 and value <= 3), (iif(code.exists(), code, unit) in ('mm') implies (value >= 0 and value <= 30)))"

Invariant: nelm-ablation-margin-mm-integer
Description: "Smallest ablation margin: the number must lie between 0 and 30. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 30)"

Invariant: nelm-prior-systemic-lines-unit
Description: "Approved systemic lines with progression, somatostatin analogues not counted: record it in 1, as code with system http://unitsofmeasure.org. A value in another unit cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (code.empty() and unit.empty()) or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('1')).exists()"

Invariant: nelm-prior-systemic-lines-range
Description: "Approved systemic lines with progression, somatostatin analogues not counted: the value must lie between 0 and 12. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (iif(code.exists(), code, unit) in ('1') implies (value >= 0 and value <= 12))"

Invariant: nelm-prior-systemic-lines-integer
Description: "Approved systemic lines with progression, somatostatin analogues not counted: the number must lie between 0 and 12. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 0 and $this <= 12)"

Invariant: nelm-lvef-percent-unit
Description: "Left ventricular ejection fraction: record it in %, as code with system http://unitsofmeasure.org. A value without a unit, or in another one, cannot be used."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit).where($this in ('%')).exists()"

Invariant: nelm-lvef-percent-range
Description: "Left ventricular ejection fraction: the value must lie between 5 and 90 %. Check the number and its unit."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or value.empty() or (iif(code.exists(), code, unit) in ('%') implies (value >= 5 and value <= 90))"

Invariant: nelm-lvef-percent-integer
Description: "Left ventricular ejection fraction: the number must lie between 5 and 90. Check it; a value in another unit needs valueQuantity."
* severity = #error
* expression = "%resource.status = 'entered-in-error' or ($this >= 5 and $this <= 90)"

Invariant: nelm-finding-date
Description: "This finding holds for a limited time: give effectiveDateTime, effectivePeriod.end, effectiveInstant or issued."
* severity = #error
* expression = "status = 'entered-in-error' or code.coding.where(code in ('pregnant' | 'progression-12-months' | 'liver-resectable' | 'active-infection' | 'gi-deposition-uncorrectable' | 'carcinoid-crisis-active')).empty() or effective.ofType(dateTime).exists() or effective.ofType(Period).end.exists() or effective.ofType(instant).exists() or issued.exists()"
