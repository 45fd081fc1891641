Profile: NelmTumourBoardDecision
Parent: NelmResult
Id: nelm-tumour-board-decision
Title: "Tumour board decision"
Description: "That a tumour board has decided, with its decision in words or as a code; false says that it has not."
* insert Feeds(mdt_reviewed)
* insert Draft
* insert Timed
* code from nelm-codes-mdt-reviewed (required)
* value[x] only string or CodeableConcept or boolean
