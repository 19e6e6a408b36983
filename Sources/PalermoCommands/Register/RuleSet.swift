import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoValidation

/// The rules that verdicts rest on.
enum RuleSet {
  /// The SHA-256 of all rules of the program and of its questionnaires, as `palermo explain --list --format json` prints
  /// them in English.
  static let digest: String = {
    let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires.values
      .sorted { $0.key < $1.key }
    let text = try? RulesJSON(Rule.all, questionnaires, language: .en).json()
    return Digest.sha256(text ?? "")
  }()
}
