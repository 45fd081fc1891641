// Safety of ablation, and care around every procedure: R-150 to R-161.
// R-157 and R-161 are sentences: they become true together with R-156 and change no status. A line that is to be told with an order is workUp:
// what only informs is told with the options, when the chart opens.

RuleSet: ForSurgery
* insert For(RESECTION)
* insert For(DEBULKING)
* insert For(TRANSPLANT)

RuleSet: AblationRules
* insert Group([[Ablation safety and periprocedural care]])

* insert Rule(R-150, R-150, caution, ABLATION, warning, D, blocks, [[%inr > 1.5 or %platelets_10e9_l < 50 '10*9/L']], [[INR above 1.5 or platelets below 50: correct before ablation]], [[Solid-organ ablation is high bleeding risk: INR to 1.5-1.8 or less, platelets 50.]], C82)
* insert ForOtherPercutaneous
* insert Card(MD-COAG)

* insert Rule(R-151, R-151, caution, ABLATION, warning, C, blocks, [[%biliary_violation = 'bilioenteric_anastomosis' or %whipple_history]], [[Bilioenteric anastomosis or Whipple: aggressive antibiotic regimen for ablation]], [[Abscess in 0 of 10 with levofloxacin, metronidazole and bowel preparation, in 2 of 2 with other regimens.]], C26)
* insert ForOtherPercutaneous
* insert Card(MD-BILIARY)
* insert Suggest(ANTIBIOTIC_PROPHYLAXIS)

* insert Rule(R-152, R-152, caution, ABLATION, warning, U, silent, [[%central_bile_duct_within_10mm]], [[Lesion within 10 mm of a central bile duct: consider electroporation or resection]], [[Thermal injury of the duct (project default, not confirmed by a source).]], PD)
* insert For(SRFA)

* insert Rule(R-153, R-153, consider, ABLATION, info, C, silent, [[%ablation_margin_mm < 5 'mm']], [[Ablation margin under 5 mm: consider immediate re-ablation]], [[Complete ablation (A0) means a margin of at least 5 mm all round.]], S003)

* insert Rule(R-154, R-154, contraindicate, IRE, critical, D/U, silent, [[%cardiac_implant_or_arrhythmia]], [[Cardiac implant or arrhythmia: no irreversible electroporation]], [[The pulses need cardiac triggering to prevent arrhythmia; that an implant forbids them is our inference.]], S003)

* insert Rule(R-155, R-155, workUp, PEI, info, D, silent, [[%drafted_PEI and (%drafted_RFA and %drafted_MWA).not()]], [[Ethanol injection: radiofrequency and microwave ablation have largely replaced it]], [[State the reason for ethanol in the order.]], S000)

* insert Rule(R-155b, R-155, workUp, CRYOABLATION, info, D, silent, [[%drafted_CRYOABLATION and (%drafted_RFA and %drafted_MWA).not()]], [[Cryoablation: radiofrequency and microwave ablation have largely replaced it]], [[State the reason for cryoablation in the order.]], S000)

* insert Rule(R-156, R-156, workUp, LDT, critical, D, asks, [[%functional_syndrome = 'carcinoid' and (%drafted_LDT or %drafted_RESECTION or %drafted_DEBULKING or %drafted_TRANSPLANT) and iif(%octreotide_periprocedural_planned, false, true)]], [[Carcinoid syndrome without octreotide cover for the procedure: order it by local protocol]], [[Carcinoid crisis; series disagree on whether octreotide prevents it, so the procedure is not vetoed.]], C28)
* insert C29
* insert C81
* insert ForSurgery
* insert Card(MD-OCTREOTIDE)
* insert Suggest(OCTREOTIDE_PROPHYLAXIS)

* insert Rule(R-156b, R-156, workUp, LDT, warning, D, silent, [[%order_hook.not() and %functional_syndrome = 'carcinoid' and (%considered_LDT or %considered_RESECTION or %considered_DEBULKING or %considered_TRANSPLANT) and iif(%octreotide_periprocedural_planned, false, true)]], [[Carcinoid syndrome: plan octreotide cover before any procedure, by local protocol]], [[Carcinoid crisis; series disagree on whether octreotide prevents it, so no procedure is vetoed.]], C28)
* insert C29
* insert C81
* insert ForSurgery
* insert Card(MD-OCTREOTIDE)
* insert Suggest(OCTREOTIDE_PROPHYLAXIS)

* insert Rule(R-157, R-157, inform, LDT, info, D, silent, [[%days_since_lar_ssa < 28 'd' and %rule_R156b]], [[A long-acting analogue given in the last 28 days does not replace cover at the procedure]], [[The regimens described add i.v. cover to the long-acting dose (one of the sources is unreviewed).]], C28)
* insert C31

* insert Rule(R-157b, R-157, workUp, LDT, info, D, silent, [[%days_since_lar_ssa < 28 'd' and %rule_R156]], [[A long-acting analogue given in the last 28 days does not replace cover at the procedure]], [[The regimens described add i.v. cover to the long-acting dose (one of the sources is unreviewed).]], C28)
* insert C31

* insert Rule(R-158, R-158, workUp, LDT, warning, D, asks, [[%drafted_LDT and %functional_syndrome.empty()]], [[Hormonal syndrome not known: symptom history, 5-HIAA and chromogranin A before the procedure]], [[Without it the risk of a carcinoid crisis cannot be judged.]], C28)
* insert Card(MD-FUNCTION)
* insert Suggest(HORMONE_PANEL)

* insert Rule(R-159, R-159, caution, SSA, warning, D, blocks, [[%functional_syndrome = 'insulinoma']], [[Insulinoma: a somatostatin analogue can worsen hypoglycaemia]], [[Give it only after its effect was studied electively.]], C81)

* insert Rule(R-159b, R-159, workUp, LDT, warning, D, silent, [[%functional_syndrome = 'insulinoma' and iif(%considered_LDT, true, false)]], [[Insulinoma: monitor glucose around the procedure, i.v. glucose cover]], [[Hypoglycaemia around procedures is met with i.v. glucose.]], C81)
* insert Suggest(GLUCOSE_MONITORING)

* insert Note(R-160, R-160, inform, info, C, silent, [[%carcinoid_crisis_active]], [[Carcinoid crisis: local crisis protocol, vasopressor and fluids early, not octreotide alone]], [[First-line vasopressor (195 operations) against octreotide (150): median crisis 3 against 6 min, none against 27 % longer than 10 min.]], C80)

* insert Rule(R-161, R-161, workUp, ABLATION, info, D, silent, [[%rule_R156 and %drafted_ABLATION]], [[That ablation can prevent carcinoid crises does not waive cover at the procedure]], [[A review says that radiofrequency ablation can prevent carcinoid crisis; every procedure carries its own risk of one.]], S003)
* insert C28
