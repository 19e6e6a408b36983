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

  /// A writer of differences.
  ///
  /// - Parameters:
  ///   - diff: The differences.
  ///   - corpus: The questionnaires, for the texts of questions.
  ///   - language: The language of the text.
  ///   - isColored: Whether to use the colours of a terminal.
  public init(_ diff: SubmissionDiff, corpus: Corpus, language: Language, isColored: Bool) {
    (self.diff, self.corpus, self.language, paint) = (diff, corpus, language, Paint(isOn: isColored))
  }

  /// The text.
  public func text() -> String {
    let state = corpus.region(of: diff.state)?[state: diff.state]?.name(language)
    var text = paint.bold([diff.state, state].compactMap { $0 }.joined(separator: " ")) + "\n"
    if diff.isExercise { text += Texts.ExerciseNotice.madeUp(language) + "\n" }
    text += paint.bad("--- \(side(diff.from))") + "\n" + paint.good("+++ \(side(diff.to))") + "\n"
    for kind in SubmissionDiff.Kind.allCases {
      let changes = diff.changes.filter { $0.kind == kind }
      if !changes.isEmpty { text += "\n" + paint.bold("\(kind.heading(language)) (\(changes.count))") + "\n" }
      for change in changes { text += self.text(change) }
    }
    text += list(
      Texts.SubmissionDifference.nowAsked, diff.consequences.filter(\.isAsked).map { title($0.question, isOld: false) })
    text += list(
      Texts.SubmissionDifference.notAsked,
      diff.consequences.filter { !$0.isAsked }.map { title($0.question, isOld: false) })
    var incomparable: [String] = []
    for item in diff.notCompared {
      let line = "\(title(item.question, isOld: item.isOld)) (\(item.obstacle.name(language)))"
      if !incomparable.contains(line) { incomparable.append(line) }
    }
    text += list(Texts.Headings.notCompared, incomparable)
    let summary =
      diff.isEmpty
      ? FilledText(Texts.SubmissionDifference.nothing) : Texts.SubmissionDifference.same(count: diff.unchanged)
    return text + "\n" + summary(language) + "\n"
  }

  private func side(_ side: SubmissionDiff.Side) -> String {
    "\(side.questionnaire) \(side.version) · \(Texts.Labels.cycle(cycle: side.cycle)(language)) · \(side.status.rawValue) · \(NumberFormat(language).date(side.date))"
  }

  private func text(_ change: SubmissionDiff.Change) -> String {
    let formerly = change.formerly.map { " (\(Texts.SubmissionDifference.formerly(question: $0)(language)))" } ?? ""
    let mark = change.isConfidential ? " [\(Texts.ComparisonObstacles.confidential(language))]" : ""
    var text = "  \(title(change.question, isOld: change.kind == .removed))\(formerly)\(mark)\n"
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
    case .text, .other, .figure, .authority, .link, .reference, .explanation, .evidence, .assistance:
      return entry.printable
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

  private static let yes = AnswerLevel.yes.name
}

extension SubmissionDiff.Kind {
  fileprivate var heading: LocalizedText {
    switch self {
    case .added: Texts.SubmissionChangeKinds.added
    case .removed: Texts.SubmissionChangeKinds.removed
    case .changed: Texts.SubmissionChangeKinds.changed
    }
  }
}

extension SubmissionDiff.Aspect {
  fileprivate var name: LocalizedText {
    switch self {
    case .value: Texts.SubmissionAspects.value
    case .text: Texts.SubmissionAspects.text
    case .other: Texts.SubmissionAspects.other
    case .figure: Texts.SubmissionAspects.figure
    case .authority: Texts.SubmissionAspects.authority
    case .link: Texts.SubmissionAspects.link
    case .reference: Texts.SubmissionAspects.reference
    case .explanation: Texts.SubmissionAspects.explanation
    case .evidence: Texts.SubmissionAspects.evidence
    case .assistance: Texts.SubmissionAspects.assistance
    case .confidentiality: Texts.ComparisonObstacles.confidential
    case .confirmation: Texts.SubmissionAspects.confirmation
    }
  }
}
