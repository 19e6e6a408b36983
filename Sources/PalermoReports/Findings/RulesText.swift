public import PalermoModel

/// Rules as a person reads them.
public struct RulesText {
  private let language: Language
  private let paint: Paint

  /// A writer of rules.
  public init(language: Language, isColored: Bool) {
    (self.language, paint) = (language, Paint(isOn: isColored))
  }

  /// One line for each rule, by layer; then the questionnaires' own rules.
  public func list(_ rules: [Rule], _ questionnaires: [Questionnaire]) -> String {
    var text = ""
    for layer in Layer.allCases {
      let ofLayer = rules.filter { $0.layer == layer }
      if ofLayer.isEmpty { continue }
      text += paint.bold(layer.name(language)) + "\n"
      for rule in ofLayer { text += line(rule.id, rule.severity, rule.title(language)) }
    }
    for questionnaire in questionnaires where !questionnaire.rules.isEmpty {
      text += paint.bold("\(Layer.consistency.name(language)) · \(questionnaire.key)") + "\n"
      for rule in questionnaire.rules { text += line(questionnaire.fullID(of: rule), rule.severity, rule.message(language)) }
    }
    return text
  }

  private func line(_ id: String, _ severity: Severity, _ title: String) -> String {
    let name = id + String(repeating: " ", count: max(1, 32 - id.count))
    let word = severity.name(language)
    return "  \(name)\(paint.severity(severity, word))\(String(repeating: " ", count: max(1, 15 - word.count)))\(title)\n"
  }

  /// What a rule means, why it exists, how a finding is mended, and its examples.
  public func explanation(of rule: Rule) -> String {
    var text = "\(paint.bold(rule.id)) (\(rule.severity.name(language)), \(rule.layer.name(language)))\n\n"
    text += "\(rule.title(language))\n\n\(rule.reason(language))\n\n"
    text += "\(Self.mend(language)): \(rule.fix(language))\n"
    if !rule.basis.isEmpty { text += "\(Self.basis(language)): \(rule.basis.joined(separator: "; "))\n" }
    text += "\n" + paint.bold(Self.failing(language)) + "\n" + indented(rule.failing.marked, rule.failing)
    text += "\n" + paint.bold(Self.passing(language)) + "\n" + indented(rule.passing.document, rule.passing)
    return text
  }

  /// What a rule of a questionnaire demands.
  public func explanation(of rule: ConsistencyRule, in questionnaire: Questionnaire) -> String {
    """
    \(paint.bold(questionnaire.fullID(of: rule))) (\(rule.severity.name(language)), \(Layer.consistency.name(language)), \(questionnaire.key))

    \(rule.message(language))

    \(Self.when(language)): \(words(rule.when))
    \(Self.expect(language)): \(words(rule.expect))
    \(Self.basis(language)): \(rule.provisions.joined(separator: ", "))

    """
  }

  private func words(_ condition: Condition) -> String {
    switch condition {
    case .all(let conditions): "(" + conditions.map(words).joined(separator: " \(Self.and(language)) ") + ")"
    case .any(let conditions): "(" + conditions.map(words).joined(separator: " \(Self.or(language)) ") + ")"
    case .not(let condition): "\(Self.not(language)) \(words(condition))"
    case .answered(let question, let values):
      values.isEmpty ? "\(question) ≠ ∅" : "\(question) = \(values.joined(separator: " | "))"
    case .number(let question, let minimum, let maximum):
      [minimum.map { "\($0) ≤ " } ?? "", question, maximum.map { " ≤ \($0)" } ?? ""].joined()
    case .party(let instrument): "\(Self.party(language)) \(instrument)"
    }
  }

  private func indented(_ document: String, _ example: RuleExample) -> String {
    if document.isEmpty { return "  \(Self.emptyFile(language))\n" }
    let text = ([document] + example.company).map(indented).joined(separator: "\n")
    guard let earlier = example.earlier else { return text }
    return "\(text)\n  \(Self.earlier(language)):\n\(indented(earlier))"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }

  private static let mend = LocalizedText(en: "How to mend it", es: "Cómo corregirlo", fr: "Comment y remédier", pt: "Como corrigir")
  static let basis = LocalizedText(en: "Basis", es: "Fundamento", fr: "Fondement", pt: "Fundamento")
  private static let failing = LocalizedText(
    en: "Breaks the rule (↓ marks the place)", es: "Infringe la regla (↓ señala el lugar)",
    fr: "Enfreint la règle (↓ indique l’endroit)", pt: "Infringe a regra (↓ marca o lugar)")
  private static let passing = LocalizedText(
    en: "Keeps the rule", es: "Cumple la regla", fr: "Respecte la règle", pt: "Cumpre a regra")
  private static let when = LocalizedText(en: "When", es: "Cuando", fr: "Lorsque", pt: "Quando")
  private static let expect = LocalizedText(en: "then", es: "entonces", fr: "alors", pt: "então")
  private static let and = LocalizedText(en: "and", es: "y", fr: "et", pt: "e")
  private static let or = LocalizedText(en: "or", es: "o", fr: "ou", pt: "ou")
  private static let not = LocalizedText(en: "not", es: "no", fr: "non", pt: "não")
  private static let party = LocalizedText(en: "party to", es: "parte en", fr: "partie à", pt: "parte em")
  private static let earlier = LocalizedText(
    en: "The earlier version", es: "La versión anterior", fr: "La version antérieure", pt: "A versão anterior")
  private static let emptyFile = LocalizedText(en: "(an empty file)", es: "(un archivo vacío)", fr: "(un fichier vide)", pt: "(um arquivo vazio)")
}
