Profile: NelmSuggestedServiceRequest
Parent: ServiceRequest
Id: nelm-suggested-service-request
Title: "Suggested examination or therapy"
Description: "A ServiceRequest as a card suggests it, or as it comes back in the draft orders of a call."
* insert Draft
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest, [[asks for the code of nelm-procedure]])
* subject only Reference(Patient)
* code 1..1
* code from nelm-orders-service-request (extensible)
* code obeys nelm-order-local-code
* obeys nelm-order-withdrawn

Profile: NelmSuggestedMedicationRequest
Parent: MedicationRequest
Id: nelm-suggested-medication-request
Title: "Suggested medicine"
Description: "A MedicationRequest as a card suggests it: the medicine without a dose."
* insert Draft
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest, [[asks for the code of nelm-procedure]])
* subject only Reference(Patient)
* medication[x] only CodeableConcept
* medicationCodeableConcept from nelm-orders-medication-request (extensible)
* medicationCodeableConcept obeys nelm-order-local-code
* obeys nelm-order-withdrawn and nelm-order-no-dose

Profile: NelmRadioembolisationOrder
Parent: ServiceRequest
Id: nelm-radioembolisation-order
Title: "Order for radioembolisation"
Description: "A drafted or active order: the microspheres in orderDetail and the activity in quantityQuantity are read."
* insert Draft
* insert Feeds(microsphere_type)
* insert Feeds(planned_activity_gbq)
* insert CompatibleWith(http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest, [[asks for a code or name, and for a unit of activity]])
* subject only Reference(Patient)
* code 1..1
* code from nelm-codes-microsphere-type-order (preferred)
* code obeys nelm-named-concept
* quantityQuantity obeys nelm-activity-unit
* obeys nelm-microsphere-type
