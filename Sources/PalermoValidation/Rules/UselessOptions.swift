import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let uselessOptions = Rule(
    id: "useless-options",
    category: .consistency,
    severity: .warning,
    texts: Texts.UselessOptions.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let uselessOptions = questionnaire(.uselessOptions) { questionnaire, _, findings in
    let used = Set(questionnaire.questions.compactMap(\.optionListID))
    // One that is misspelt has a finding of its own.
    guard used.isSubset(of: questionnaire.optionLists.map(\.id)) else { return }
    for list in questionnaire.optionLists where !used.contains(list.id) {
      findings.add(
        .uselessOptions, at: Place(list.position).attribute(.id), Texts.UselessOptions.arguments(list: list.id))
    }
  }
}
