/// One of the four themes of the UNTOC review mechanism.
public enum Cluster: String, CaseIterable, Sendable {
  case criminalizationAndJurisdiction = "criminalization_jurisdiction"
  case preventionAssistanceAndProtection = "prevention_assistance_protection"
  case lawEnforcementAndJudicialSystem = "law_enforcement_judicial"
  case internationalCooperation = "international_cooperation"
}
