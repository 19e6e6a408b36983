public import PalermoModel
public import PalermoValidation
import PalermoWriting

/// The line that says of a file whether it is accepted or returned, and why.
public struct AcceptanceText {
  private let language: Language
  private let paint: Paint

  /// A writer of such lines.
  public init(language: Language, isColored: Bool) {
    (self.language, paint) = (language, Paint(isOn: isColored))
  }

  /// The line for one file, without a line break.
  public func text(_ acceptance: Acceptance) -> String {
    let word =
      acceptance.isAccepted
      ? paint.good(Verdict.accepted.name(language)) : paint.bad(Verdict.returned.name(language))
    var reasons: [String] = []
    if acceptance.errors > 0 { reasons.append(Self.count(acceptance.errors, Self.errors, language)) }
    if acceptance.warnings > 0 { reasons.append(Self.count(acceptance.warnings, Self.warnings, language)) }
    if let answered = acceptance.answered, let required = acceptance.required, required > 0 {
      reasons.append(
        Self.answered.filled(with: [
          "answered": .init(verbatim: "\(answered)"), "required": .init(verbatim: "\(required)"),
        ])(language))
    }
    return "\(word)  \(acceptance.file)" + (reasons.isEmpty ? "" : "  (\(reasons.joined(separator: ", ")))")
  }

  private static func count(_ number: Int, _ words: (one: LocalizedText, many: LocalizedText), _ language: Language)
    -> String
  {
    "\(number) \((number == 1 ? words.one : words.many)(language))"
  }

  private static let answered = LocalizedText(
    en: "{answered} of {required} required answers", es: "respuestas obligatorias: {answered} de {required}",
    fr: "réponses obligatoires : {answered} sur {required}", pt: "respostas obrigatórias: {answered} de {required}")
  private static let errors = (
    one: LocalizedText(en: "error", es: "error", fr: "erreur", pt: "erro"),
    many: LocalizedText(en: "errors", es: "errores", fr: "erreurs", pt: "erros")
  )
  private static let warnings = (
    one: LocalizedText(en: "warning", es: "advertencia", fr: "avertissement", pt: "aviso"),
    many: LocalizedText(en: "warnings", es: "advertencias", fr: "avertissements", pt: "avisos")
  )
}
