// Portal vein and bile ducts.

Profile: NelmPortalVein
Parent: NelmResult
Id: nelm-portal-vein
Title: "Portal vein"
Description: "Patent, branch thrombosis or main trunk thrombosis. 'Patent' has to be stated."
* insert Feeds(portal_vein)
* insert Coded(portal-vein)
* insert Timed

Profile: NelmPortalFlow
Parent: NelmResult
Id: nelm-portal-flow
Title: "Direction of portal flow"
Description: "Towards the liver or away from it."
* insert Feeds(portal_flow)
* insert Coded(portal-flow)
* insert Timed

Profile: NelmBiliaryStatus
Parent: NelmResult
Id: nelm-biliary-status
Title: "Biliary anastomosis, stent or sphincterotomy"
Description: "What has been done to the bile ducts; any of it raises the risk of abscess after embolisation. 'None' has to be stated."
* insert Feeds(biliary_violation)
* insert Draft
* insert Dated
* code from nelm-codes-biliary-violation (required)
* value[x] only CodeableConcept or string or boolean
* valueCodeableConcept from nelm-answers-biliary-violation (extensible)
* valueCodeableConcept obeys nelm-biliary-violation-answer
