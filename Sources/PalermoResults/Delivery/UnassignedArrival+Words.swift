import PalermoAnalysis
import PalermoModel
import PalermoWriting

extension UnassignedArrival {
  /// What of it is not known, each with what it probably means.
  func words(_ language: Language) -> String {
    // Of a file that breaks off, not all of it stands there.
    func shown(_ name: String) -> String { name.isEmpty ? "…" : name }
    return unknown.map { part in
      let (name, meant) =
        switch part {
        case .state: (Texts.DeliveryStatus.unknownState(name: shown(state)), meantState)
        case .questionnaire: (Texts.DeliveryStatus.unknownQuestionnaire(name: shown(questionnaire)), meantQuestionnaire)
        case .cycle: (Texts.DeliveryStatus.unknownCycle(name: shown(cycle)), meantCycle)
        }
      if case .cycle = part, let neededCycle {
        return name(language) + ", " + Texts.DeliveryStatus.earlierCycle(needed: neededCycle)(language)
      }
      return name(language) + (meant.map { ", " + Texts.DeliveryStatus.meant(name: $0)(language) } ?? "")
    }.joined(separator: language.semicolon)
  }
}
