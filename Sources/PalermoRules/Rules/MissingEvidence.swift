import PalermoModel

extension Rule {
  static let missingEvidence = Rule(
    id: "missing-evidence",
    category: .evidence,
    severity: .warning,
    texts: Texts.MissingEvidence.texts,
    references: ["UNTOC/32/5"])
}

extension SubmissionCheck {
  static let missingEvidence = SubmissionCheck(.missingEvidence) { context, findings in
    guard context.submission.source.kind != .published else { return }
    // What could not be read of an answer, of which a finding tells, may be the evidence.
    for (answer, question) in context.answers(with: .demandsEvidence) where !answer.holdsUnread {
      for demand in question.unmetDemands(of: answer) {
        // Of a placeholder in its place the rule on placeholders speaks.
        guard let value = answer.values.first(where: demand.values.contains),
          !answer.evidence.contains(where: { $0.kind == demand.kind })
        else { continue }
        findings.add(
          .missingEvidence, at: answer.position,
          Texts.MissingEvidence.arguments(
            value: question.name(ofValue: value), question: question.id, kind: demand.kind.absence,
            suggestion: answer.citedKinds))
      }
    }
  }
}

extension Answer {
  /// The kinds of evidence that it cites in place of the one that is missing, as a clause.
  fileprivate var citedKinds: FilledText {
    guard let kind = evidence.first?.kind else { return FilledText("") }
    return Texts.MissingEvidence.ofOtherKind(kinds: kind.rawValue)
  }
}

extension MeasureKind {
  /// That there is none of the kind, in the words of the message.
  fileprivate var absence: LocalizedText {
    switch self {
    case .legislation: Texts.MissingEvidence.legislation
    case .institution: Texts.MissingEvidence.institution
    case .practice: Texts.MissingEvidence.practice
    case .notification: Texts.MissingEvidence.notification
    case .agreement: Texts.MissingEvidence.agreement
    }
  }
}
