import PalermoModel
import PalermoRules

extension Rule {
  static let duplicateTreaty = Rule(
    id: "duplicate-treaty",
    category: .references,
    severity: .error,
    texts: Texts.DuplicateTreaty.texts)
}

extension Check {
  static let duplicateTreaty = participation(.duplicateTreaty) { participation, _, findings in
    for state in participation.states {
      var seen: Set<String> = []
      for treaty in state.treaties where !seen.insert(treaty.instrument).inserted {
        findings.add(
          .duplicateTreaty, at: treaty.position,
          Texts.DuplicateTreaty.arguments(instrument: treaty.instrument, state: state.code))
      }
    }
  }
}
