import PalermoAnalysis
import PalermoModel
import PalermoWriting

extension UnassignedArrival {
  /// What of it is not known, each with what it probably means.
  func words(_ language: Language) -> String {
    unknown.map { part in
      let (name, meant) =
        switch part {
        case .state: (Texts.DeliveryStatus.unknownState(name: state), meantState)
        case .questionnaire: (Texts.DeliveryStatus.unknownQuestionnaire(name: questionnaire), meantQuestionnaire)
        case .cycle: (Texts.DeliveryStatus.unknownCycle(name: cycle), meantCycle)
        }
      return name(language) + (meant.map { ", " + Texts.DeliveryStatus.meant(name: $0)(language) } ?? "")
    }.joined(separator: language.semicolon)
  }
}
