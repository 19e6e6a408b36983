import PalermoModel
import PalermoWriting

extension Rule {
  /// Its severity in words, with what becomes of it in a draft.
  func weight(_ language: Language) -> String {
    switch draftSeverity {
    case .sameAsFinal: severity.name(language)
    case .lighter(let lighter):
      Texts.RuleExplanation.weightInDraft(severity: severity.name, lighter: lighter.name)(language)
    case .exempt: Texts.RuleExplanation.weightOnlyFinal(severity: severity.name)(language)
    }
  }
}
