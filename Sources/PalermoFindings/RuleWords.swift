import PalermoModel
import PalermoWriting

/// Words around a rule that text and Markdown share.
enum RuleWords {
  static let mend = LocalizedText(
    en: "How to mend it", es: "Cómo corregirlo", fr: "Comment y remédier", pt: "Como corrigir")
  static let basis = LocalizedText(en: "Basis", es: "Fundamento", fr: "Fondement", pt: "Fundamento")
  static let failing = LocalizedText(
    en: "Breaks the rule (↓ marks the place)", es: "Infringe la regla (↓ señala el lugar)",
    fr: "Enfreint la règle (↓ indique l’endroit)", pt: "Infringe a regra (↓ marca o lugar)")
  static let passing = LocalizedText(
    en: "Keeps the rule", es: "Cumple la regla", fr: "Respecte la règle", pt: "Cumpre a regra")
  static let earlier = LocalizedText(
    en: "The earlier version", es: "La versión anterior", fr: "La version antérieure", pt: "A versão anterior")
  static let emptyFile = LocalizedText(
    en: "(an empty file)", es: "(un archivo vacío)", fr: "(un fichier vide)", pt: "(um arquivo vazio)")
  static let inDraft = LocalizedText(en: "in a draft", es: "en un borrador", fr: "dans un projet", pt: "em um rascunho")
  static let onlyFinal = LocalizedText(
    en: "final submissions only", es: "solo presentaciones finales", fr: "communications définitives seulement",
    pt: "só apresentações finais")
}

extension Rule {
  /// Its severity in words, with what becomes of it in a draft.
  func weight(_ language: Language) -> String {
    let name = severity.name(language)
    return switch draftSeverity {
    case .sameAsFinal: name
    case .lighter(let lighter): "\(name); \(RuleWords.inDraft(language)): \(lighter.name(language))"
    case .exempt: "\(name); \(RuleWords.onlyFinal(language))"
    }
  }
}
