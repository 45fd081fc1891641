// The form of a profile: what it says about itself, and RuleSets that make most of it one line.
//
//   Number(id)       an Observation whose value is a number: units, range and codes come from the catalogue under that id (the fact's name with hyphens)
//   Coded(id)        an Observation whose value is a code or its words
//   Feeds(fact)      the fact of the catalogue that is read from resources of the profile
//   CompatibleWith(profile, note)  a published profile whose resources are not refused, and where this one asks for more
//   Timed, Dated     the date is needed because the fact holds for a limited time; the date is advised

Alias: $sct = http://snomed.info/sct
Alias: $loinc = http://loinc.org
Alias: $ucum = http://unitsofmeasure.org
Alias: $procedure = https://netcds.example/fhir/CodeSystem/nelm-procedure
Alias: $observation = https://netcds.example/fhir/CodeSystem/nelm-observation
Alias: $ncit = http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl
Alias: $mcode = http://hl7.org/fhir/us/mcode/StructureDefinition
Alias: $uscore = http://hl7.org/fhir/us/core/StructureDefinition

Extension: ProfileFeeds
Id: profile-feeds
Title: "Fact fed by a profile"
Description: "Name of a fact of the guideline's catalogue that is read from resources of this profile."
Context: StructureDefinition
* value[x] 1..1
* value[x] only code

Extension: ProfileCompatible
Id: profile-compatible
Title: "Profile this one is compatible with"
Description: "A published profile whose resources are not refused by this one when they are about the same thing, and where this one asks for more."
Context: StructureDefinition
* extension contains profile 1..1 and note 0..1
* extension[profile].value[x] only canonical
* extension[note].value[x] only string

RuleSet: Feeds(fact)
* ^extension[+].url = "https://netcds.example/fhir/StructureDefinition/profile-feeds"
* ^extension[=].valueCode = #{fact}

RuleSet: CompatibleWith(profile, note)
* ^extension[+].url = "https://netcds.example/fhir/StructureDefinition/profile-compatible"
* ^extension[=].extension[+].url = "profile"
* ^extension[=].extension[=].valueCanonical = "{profile}"
* ^extension[=].extension[+].url = "note"
* ^extension[=].extension[=].valueString = "{note}"

RuleSet: Draft
* ^status = #draft
* ^experimental = true

RuleSet: Timed
* obeys nelm-date-needed

RuleSet: Dated
* obeys nelm-date-advised

RuleSet: Number(id)
* insert Draft
* code from nelm-codes-{id} (required)
* value[x] only Quantity or integer or Range or string or CodeableConcept
* insert NumberValue({id})

RuleSet: NumberValue(id)
* obeys nelm-number-advised
* valueQuantity from nelm-units-{id} (preferred)
* valueQuantity obeys nelm-{id}-unit and nelm-{id}-range
* valueInteger obeys nelm-{id}-integer
* valueRange.low obeys nelm-{id}-unit and nelm-{id}-range
* valueRange.high obeys nelm-{id}-unit and nelm-{id}-range

// As mCODE has its markers: a ratio or a word is not refused, though it is not read.
RuleSet: Marker(id)
* insert Draft
* code from nelm-codes-{id} (required)
* value[x] only Quantity or integer or Range or string or CodeableConcept or Ratio
* insert NumberValue({id})

RuleSet: Laboratory(id)
* insert Number({id})
* insert Timed
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab, [[asks for a date and for a unit that is converted]])

// A number, or one of a few answers that stand for numbers.
RuleSet: NumberOrAnswer(id)
* insert Number({id})
* valueCodeableConcept from nelm-answers-{id} (extensible)
* valueCodeableConcept obeys nelm-{id}-answer

RuleSet: Coded(id)
* insert Draft
* code from nelm-codes-{id} (required)
* value[x] only CodeableConcept or string
* valueCodeableConcept from nelm-answers-{id} (extensible)
* valueCodeableConcept obeys nelm-{id}-answer
