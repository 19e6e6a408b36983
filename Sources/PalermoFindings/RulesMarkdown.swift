import PalermoLoading
public import PalermoModel
import PalermoWriting

/// The reference of the program's rules, in Markdown: a page for people who look a rule up without the program.
public struct RulesMarkdown {
  private let language: Language

  /// A writer of the page in one language.
  public init(language: Language) {
    self.language = language
  }

  /// The page: a table of the rules by category, then each with what it means, why, and its examples.
  ///
  /// - Complexity: O(*n*) in the size of the examples.
  public func text(_ rules: [Rule]) -> String {
    let categories = RuleCategory.allCases
      .map { category in (category, rules.filter { $0.category == category }) }
      .filter { !$1.isEmpty }
    let table = categories.flatMap { category, rules in
      rules.map {
        "| [\($0.id)](#\($0.id)) | \(category.name(language)) | \($0.weight(language)) | \($0.title(language).escapedForMarkdown) |"
      }
    }
    return """
      # \(Self.heading(language))

      \(Self.origin.filled(with: ["language": .init(verbatim: language.rawValue)])(language))

      | \(Self.headers.map { $0(language) }.joined(separator: " | ")) |
      |---|---|---|---|
      \(table.joined(separator: "\n"))

      \(categories.map { section($0, $1) }.joined(separator: "\n"))
      """
  }

  private func section(_ category: RuleCategory, _ rules: [Rule]) -> String {
    "## \(category.name(language).capitalizedFirst)\n\n" + rules.map(section).joined(separator: "\n")
  }

  private func section(_ rule: Rule) -> String {
    let (failing, passing) = (rule.failing, rule.passing)
    let references = rule.references.joined(separator: "; ").escapedForMarkdown
    var text = """
      ### \(rule.id)

      **\(rule.title(language).escapedForMarkdown)** (\(rule.weight(language)))

      \(rule.rationale(language).escapedForMarkdown)

      - \(Self.message(language)): \(rule.texts.explainedMessage(language).escapedForMarkdown)
      - \(RuleWords.mend(language)): \(rule.texts.explainedFix(language).escapedForMarkdown)\(references.isEmpty ? "" : "\n- \(RuleWords.basis(language)): \(references)")

      \(RuleWords.failing(language)):

      \(block(failing.marked))
      """
    for document in failing.companionFiles { text += "\n" + block(document) }
    if let earlier = failing.earlier { text += "\n\(RuleWords.earlier(language)):\n\n" + block(earlier) }
    return text + "\n\(RuleWords.passing(language)):\n\n" + block(passing.document)
  }

  private func block(_ document: String) -> String {
    document.isEmpty ? "\(RuleWords.emptyFile(language))\n" : "```xml\n\(document)\n```\n"
  }

  private static let heading = LocalizedText(
    en: "Rules of validation", es: "Reglas de verificación", fr: "Règles de vérification", pt: "Regras de verificação")
  private static let origin = LocalizedText(
    en: "Made from the rules by `palermo explain --list --format markdown --lang {language}`; not to be edited.",
    es:
      "Hecho a partir de las reglas por `palermo explain --list --format markdown --lang {language}`; no debe editarse.",
    fr:
      "Établi d’après les règles par `palermo explain --list --format markdown --lang {language}` ; à ne pas modifier.",
    pt:
      "Feito a partir das regras por `palermo explain --list --format markdown --lang {language}`; não deve ser editado."
  )
  private static let headers = [
    LocalizedText(en: "rule", es: "regla", fr: "règle", pt: "regra"),
    LocalizedText(en: "layer", es: "capa", fr: "couche", pt: "camada"),
    LocalizedText(en: "severity", es: "gravedad", fr: "gravité", pt: "gravidade"),
    LocalizedText(en: "what it checks", es: "qué verifica", fr: "ce qu’elle vérifie", pt: "o que verifica"),
  ]
  private static let message = LocalizedText(en: "What it says", es: "Qué dice", fr: "Ce qu’elle dit", pt: "O que diz")
}
