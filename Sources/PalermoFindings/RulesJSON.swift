import PalermoLoading
public import PalermoModel
import PalermoWriting

/// Rules as JSON, for programs.
public struct RulesJSON: Encodable {
  private struct Item: Encodable {
    let id: String
    let layer: String
    let severity: String
    /// In a draft; null for a rule that drafts are not held to.
    let draftSeverity: String?
    let title: String
    let reason: String?
    let fix: String?
    let basis: [String]
    let questionnaire: String?
    let failing: String?
    let passing: String?
  }

  private let rules: [Item]

  /// Rules of the program and of questionnaires in one language.
  ///
  /// - Parameters:
  ///   - rules: Rules of the program.
  ///   - questionnaires: The questionnaires whose rules are told as well.
  ///   - language: The language of their texts.
  ///   - only: The id of the only rule of questionnaires to be taken; nil for all.
  public init(_ rules: [Rule], _ questionnaires: [Questionnaire], language: Language, only: String? = nil) {
    self.rules =
      rules.map { rule in
        Item(
          id: rule.id, layer: rule.category.rawValue, severity: rule.severity.rawValue,
          draftSeverity: rule.severity(for: .draft)?.rawValue, title: rule.title(language),
          reason: rule.rationale(language), fix: rule.texts.explainedFix(language), basis: rule.references,
          questionnaire: nil,
          failing: rule.failing.marked, passing: rule.passing.document)
      }
      + questionnaires.flatMap { questionnaire in
        questionnaire.rules.filter { only == nil || [$0.id, questionnaire.fullID(of: $0)].contains(only) }.map { rule in
          Item(
            id: questionnaire.fullID(of: rule), layer: RuleCategory.consistency.rawValue,
            severity: rule.severity.rawValue, draftSeverity: rule.severity.rawValue,
            title: rule.message(language), reason: rule.reason?(language), fix: nil, basis: rule.provisions,
            questionnaire: questionnaire.key.description, failing: nil, passing: nil)
        }
      }
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}
