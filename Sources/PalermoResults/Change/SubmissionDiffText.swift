public import PalermoAnalysis
public import PalermoModel
import PalermoScoring
import PalermoWriting

/// What differs between two submissions, as a person reads it: each answer under its question, what is gone after a minus
/// and what has come after a plus.
public struct SubmissionDiffText {
  private let diff: SubmissionDiff
  private let corpus: Corpus
  private let language: Language
  private let paint: Paint

  /// The differences in one language.
  public init(_ diff: SubmissionDiff, corpus: Corpus, language: Language, isColored: Bool) {
    (self.diff, self.corpus, self.language, paint) = (diff, corpus, language, Paint(isOn: isColored))
  }

  /// The text.
  public func text() -> String {
    let state = corpus.region(of: diff.state)?[state: diff.state]?.name(language)
    var text = paint.bold([diff.state, state].compactMap { $0 }.joined(separator: " ")) + "\n"
    if diff.isExercise { text += ExerciseNotice.text(language) + "\n" }
    text += paint.bad("--- \(side(diff.from))") + "\n" + paint.good("+++ \(side(diff.to))") + "\n"
    for kind in SubmissionDiff.Kind.allCases {
      let changes = diff.changes.filter { $0.kind == kind }
      if !changes.isEmpty { text += "\n" + paint.bold("\(kind.heading(language)) (\(changes.count))") + "\n" }
      for change in changes { text += self.text(change) }
    }
    text += list(Self.nowAsked, diff.consequences.filter(\.isAsked).map { title($0.question, isOld: false) })
    text += list(Self.notAsked, diff.consequences.filter { !$0.isAsked }.map { title($0.question, isOld: false) })
    var incomparable: [String] = []
    for item in diff.notCompared {
      let line = "\(title(item.question, isOld: item.isOld)) (\(item.obstacle.name(language)))"
      if !incomparable.contains(line) { incomparable.append(line) }
    }
    text += list(Self.notCompared, incomparable)
    let summary = diff.isEmpty ? Self.nothing : Self.same.filled(with: ["count": .init(verbatim: "\(diff.unchanged)")])
    return text + "\n" + summary(language) + "\n"
  }

  private func side(_ side: SubmissionDiff.Side) -> String {
    "\(side.questionnaire) \(side.version) · \(Self.cycle(language)) \(side.cycle) · \(side.status) · \(NumberFormat(language).date(side.date))"
  }

  private func text(_ change: SubmissionDiff.Change) -> String {
    let formerly = change.formerly.map { " (\(Self.formerly(language)) \($0))" } ?? ""
    var text = "  \(title(change.question, isOld: change.kind == .removed))\(formerly)\n"
    if change.isConfidential { return text + "    \(Self.confidential(language))\n" }
    for part in change.parts {
      let name = part.aspect.name(language)
      text += part.removed.map { paint.bad("    - \(name): \(entry($0, of: part.aspect, change.question))") + "\n" }
        .joined()
      text += part.added.map { paint.good("    + \(name): \(entry($0, of: part.aspect, change.question))") + "\n" }
        .joined()
    }
    return text
  }

  private func entry(_ entry: String, of aspect: SubmissionDiff.Aspect, _ question: String) -> String {
    switch aspect {
    case .value:
      let option = self.question(question, isOld: false)?.options.first { $0.value == entry }
      return AnswerLevel(rawValue: entry)?.name(language) ?? option.map { "\($0.text(language)) (\(entry))" }
        ?? (entry == Answer.notApplicable ? Exemption.notApplicable.name(language) : entry.printable)
    case .confidentiality, .confirmation: return Self.yes(language)
    default: return entry.printable
    }
  }

  private func title(_ id: String, isOld: Bool) -> String {
    guard let question = question(id, isOld: isOld) else { return id }
    return "\(id): \(question.text(language))"
  }

  private func question(_ id: String, isOld: Bool) -> Question? {
    let sides = isOld ? [diff.from, diff.to] : [diff.to, diff.from]
    return sides.lazy.compactMap { side in
      corpus.questionnaires[QuestionnaireKey(id: side.questionnaire, version: side.version)]?[question: id]
    }.first
  }

  private func list(_ heading: LocalizedText, _ items: [String]) -> String {
    items.isEmpty
      ? "" : "\n" + paint.bold("\(heading(language)) (\(items.count))") + "\n" + items.map { "  \($0)\n" }.joined()
  }

  private static let cycle = LocalizedText(en: "cycle", es: "ciclo", fr: "cycle", pt: "ciclo")
  private static let formerly = LocalizedText(en: "formerly", es: "antes", fr: "auparavant", pt: "antes")
  private static let yes = AnswerLevel.yes.name
  private static let confidential = LocalizedText(
    en: "confidential: it differs, and what it says is not shown",
    es: "confidencial: difiere, y su contenido no se muestra",
    fr: "confidentiel : la réponse diffère, et son contenu n’est pas montré",
    pt: "confidencial: difere, e seu conteúdo não é mostrado")
  private static let nowAsked = LocalizedText(
    en: "Now asked because of the answers", es: "Ahora se preguntan por las respuestas",
    fr: "Désormais posées du fait des réponses",
    pt: "Agora perguntadas em razão das respostas")
  private static let notAsked = LocalizedText(
    en: "No longer asked because of the answers", es: "Ya no se preguntan por las respuestas",
    fr: "Ne sont plus posées du fait des réponses", pt: "Já não perguntadas em razão das respostas")
  private static let notCompared = LocalizedText(
    en: "Not to be compared", es: "No comparables", fr: "Non comparables", pt: "Não comparáveis")
  private static let nothing = LocalizedText(
    en: "No answer differs.", es: "Ninguna respuesta difiere.", fr: "Aucune réponse ne diffère.",
    pt: "Nenhuma resposta difere.")
  private static let same = LocalizedText(
    en: "Answers that are the same: {count}", es: "Respuestas iguales: {count}", fr: "Réponses identiques : {count}",
    pt: "Respostas iguais: {count}")
}

extension SubmissionDiff.Kind {
  fileprivate var heading: LocalizedText {
    switch self {
    case .added:
      LocalizedText(
        en: "Answers added", es: "Respuestas añadidas", fr: "Réponses ajoutées", pt: "Respostas acrescentadas")
    case .removed:
      LocalizedText(
        en: "Answers removed", es: "Respuestas eliminadas", fr: "Réponses supprimées", pt: "Respostas removidas")
    case .changed:
      LocalizedText(
        en: "Answers changed", es: "Respuestas modificadas", fr: "Réponses modifiées", pt: "Respostas alteradas")
    }
  }
}

extension SubmissionDiff.Aspect {
  fileprivate var name: LocalizedText {
    switch self {
    case .value: LocalizedText(en: "answer", es: "respuesta", fr: "réponse", pt: "resposta")
    case .text: LocalizedText(en: "text", es: "texto", fr: "texte", pt: "texto")
    case .other: LocalizedText(en: "other", es: "otra", fr: "autre", pt: "outra")
    case .figure: LocalizedText(en: "figure", es: "cifra", fr: "chiffre", pt: "número")
    case .authority: LocalizedText(en: "authority", es: "autoridad", fr: "autorité", pt: "autoridade")
    case .link: LocalizedText(en: "link", es: "enlace", fr: "lien", pt: "link")
    case .reference: LocalizedText(en: "reference", es: "referencia", fr: "renvoi", pt: "referência")
    case .explanation: LocalizedText(en: "explanation", es: "explicación", fr: "explication", pt: "explicação")
    case .evidence: LocalizedText(en: "evidence", es: "prueba", fr: "justificatif", pt: "comprovação")
    case .assistance: LocalizedText(en: "assistance", es: "asistencia", fr: "assistance", pt: "assistência")
    case .confidentiality: LocalizedText(en: "confidential", es: "confidencial", fr: "confidentiel", pt: "confidencial")
    case .confirmation:
      LocalizedText(en: "to be confirmed", es: "por confirmar", fr: "à confirmer", pt: "a confirmar")
    }
  }
}
