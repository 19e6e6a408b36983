/// One of the four themes of the UNTOC review mechanism.
public enum Cluster: String, CaseIterable, Sendable {
  /// Criminalization and jurisdiction.
  case criminalizationAndJurisdiction = "criminalization_jurisdiction"
  /// Prevention, technical assistance, protection measures and other measures.
  case preventionAssistanceAndProtection = "prevention_assistance_protection"
  /// Law enforcement and the judicial system.
  case lawEnforcementAndJudicialSystem = "law_enforcement_judicial"
  /// International cooperation, mutual legal assistance and confiscation.
  case internationalCooperation = "international_cooperation"
}
