// The form of the guideline: extensions and the RuleSets that make one line a rule. The rules themselves stand in rules-*.fsh, the references in
// citations.fsh, the orders in orders.fsh, the plan that gathers them in plan.fsh. README.md beside this project says how to write a rule.
// Write conditions and free text in [[ ]]; nested inserts need [[ ]] again.

Alias: $effect = https://netcds.example/fhir/CodeSystem/nelm-rule-effect
Alias: $modality = https://netcds.example/fhir/CodeSystem/nelm-modality

Extension: RuleModality
Id: rule-modality
Title: "Modality of a rule"
Description: "Modality or umbrella the statement is about."
Context: PlanDefinition.action
* value[x] 1..1
* value[x] only Coding

Extension: RuleSuggests
Id: rule-suggests
Title: "Order a rule suggests"
Description: "Id of a work-up, prophylaxis or follow-up order that answers the rule."
Context: PlanDefinition.action
* value[x] 1..1
* value[x] only Coding

Extension: RuleSets
Id: rule-sets
Title: "Grade a rule sets"
Description: "Value of the grade when the rule holds."
Context: PlanDefinition.action
* value[x] 1..1
* value[x] only code

Extension: RuleExplainsGrade
Id: rule-explains-grade
Title: "Rule explains the grade"
Description: "When the rule holds, it says how the grade came about and is listed with the rules that set it."
Context: PlanDefinition.action
* value[x] 1..1
* value[x] only boolean

Extension: RuleTempers
Id: rule-tempers
Title: "Rule tempers recommendations"
Description: "When the rule holds, recommendations of its modalities (of all, when it names none) are options only."
Context: PlanDefinition.action
* value[x] 1..1
* value[x] only boolean

Extension: RuleStanding
Id: rule-standing
Title: "Standing of a rule"
Description: "Evidence letters, indicator of its card, what a missing fact does (blocks, asks, silent), and the missing-data card."
Context: PlanDefinition.action
* extension contains evidence 1..1 and indicator 1..1 and missing 1..1 and card 0..1
* extension[evidence].value[x] only code
* extension[indicator].value[x] only code
* extension[missing].value[x] only code
* extension[card].value[x] only code

Extension: CitationStanding
Id: citation-standing
Title: "Standing of a citation"
Description: "confirmed, secondary, unconfirmed or project-default, and the short text for a link."
Context: RelatedArtifact
* extension contains standing 1..1 and short 1..1
* extension[standing].value[x] only code
* extension[short].value[x] only string

// A statement about no modality in particular. id is R-042, or R-042b, R-042c for further lines of one rule; rule is always R-042.
RuleSet: Note(id, rule, effect, indicator, evidence, missing, condition, statement, rationale, cite)
* action[=].action[+].id = "{id}"
* action[=].action[=].prefix = "{rule}"
* action[=].action[=].title = "{statement}"
* action[=].action[=].description = "{rationale}"
* action[=].action[=].code = $effect#{effect}
* action[=].action[=].condition.kind = #applicability
* action[=].action[=].condition.expression.language = #text/fhirpath
* action[=].action[=].condition.expression.expression = "{condition}"
* action[=].action[=].extension[RuleStanding].extension[evidence].valueCode = #{evidence}
* action[=].action[=].extension[RuleStanding].extension[indicator].valueCode = #{indicator}
* action[=].action[=].extension[RuleStanding].extension[missing].valueCode = #{missing}
* insert {cite}

// A statement about a modality or umbrella.
RuleSet: Rule(id, rule, effect, modality, indicator, evidence, missing, condition, statement, rationale, cite)
* insert Note({id}, {rule}, {effect}, {indicator}, {evidence}, {missing}, [[{condition}]], [[{statement}]], [[{rationale}]], {cite})
* insert For({modality})

// After a rule: what else it names, asks for, suggests, cites, sets.
RuleSet: For(modality)
* action[=].action[=].extension[RuleModality][+].valueCoding = $modality#{modality}

RuleSet: Card(card)
* action[=].action[=].extension[RuleStanding].extension[card].valueCode = #{card}

RuleSet: Suggest(order)
* action[=].action[=].extension[RuleSuggests][+].valueCoding = $modality#{order}

RuleSet: Sets(grade)
* action[=].action[=].extension[RuleSets].valueCode = #{grade}

RuleSet: ExplainsGrade
* action[=].action[=].extension[RuleExplainsGrade].valueBoolean = true

RuleSet: Tempers
* action[=].action[=].extension[RuleTempers].valueBoolean = true

RuleSet: Group(title)
* action[+].title = "{title}"

RuleSet: Citation(id, standing, short, text)
* action[=].action[=].documentation[+].type = #citation
* action[=].action[=].documentation[=].label = "{id}"
* action[=].action[=].documentation[=].citation = "{text}"
* action[=].action[=].documentation[=].extension[CitationStanding].extension[standing].valueCode = #{standing}
* action[=].action[=].documentation[=].extension[CitationStanding].extension[short].valueString = "{short}"

RuleSet: CitationUrl(id, standing, short, text, url)
* insert Citation({id}, {standing}, [[{short}]], [[{text}]])
* action[=].action[=].documentation[=].url = "{url}"
