package kz.ruqsat.verification.edition;

/** What happens to the catalogue of requirements. */
public sealed interface CatalogueEvent
        permits RequirementEditionProposed, RequirementEditionApproved, RequirementEditionRejected, PolicyChanged {}
