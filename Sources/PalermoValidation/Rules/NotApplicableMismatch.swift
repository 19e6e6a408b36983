import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let notApplicableMismatch = Rule(
    id: "not-applicable-mismatch",
    category: .consistency,
    severity: .warning,
    texts: Texts.NotApplicableMismatch.texts)
}

extension Check {
  static let notApplicableMismatch = questionnaire(.notApplicableMismatch) { questionnaire, corpus, findings in
    guard questionnaire.isStrict else { return }
    for question in questionnaire.questions {
      let provisions = question.provisions.compactMap { corpus.instruments[provision: $0] }
      // What is unknown is said by the rule on unknown provisions.
      guard provisions.count == question.provisions.count, let why = question.mismatch(with: provisions) else {
        continue
      }
      findings.add(
        .notApplicableMismatch, at: Place(question.position).attribute(.notApplicable),
        Texts.NotApplicableMismatch.arguments(question: question.id, why: why))
    }
  }
}

extension Question {
  /// In what "not applicable" and the provisions disagree: it is an answer only if no provision binds every party, and a
  /// question that is scored has to offer it then, unless it is asked only in the circumstances in which they bind.
  /// Returns nil if they agree.
  fileprivate func mismatch(with provisions: [Provision]) -> FilledText? {
    let binding = provisions.filter { !$0.leavesWayOut }.map { $0.id }.joined(separator: ", ")
    if allowsNotApplicable {
      if provisions.isEmpty { return FilledText(Texts.NotApplicableMismatch.noProvision) }
      return binding.isEmpty ? nil : Texts.NotApplicableMismatch.open(provisions: binding)
    }
    let telling = Language.allCases.filter { tellsNotApplicable(in: $0) }.map(\.rawValue)
    if !telling.isEmpty { return Texts.NotApplicableMismatch.told(languages: telling.joined(separator: ", ")) }
    guard isScored, !provisions.isEmpty, binding.isEmpty else { return nil }
    if relevance != nil, provisions.allSatisfy(\.dependsOnCircumstances) { return nil }
    return Texts.NotApplicableMismatch.closed(provisions: provisions.map { $0.id }.joined(separator: ", "))
  }

  /// Whether its help offers "not applicable", in quotation marks, as an answer.
  private func tellsNotApplicable(in language: Language) -> Bool {
    guard let help = help?[language]?.lowercased() else { return false }
    let name = Texts.Ratings.notApplicable(language).lowercased()
    return ["“\(name)”", "«\(name)»", "«\u{A0}\(name)\u{A0}»"].contains { help.contains($0) }
  }
}
