package import PalermoModel

extension Rule {
  package static let unknownQuestionnaire = Rule(
    id: "unknown-questionnaire",
    category: .references,
    severity: .error,
    texts: Texts.UnknownQuestionnaire.texts)
}

extension SubmissionCheck {
  static let unknownQuestionnaire = SubmissionCheck(.unknownQuestionnaire) { context, findings in
    let id = context.submission.questionnaire.id
    guard !context.knowsQuestionnaire else { return }
    // What has not the form of an id is reported where the file is read.
    guard id.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-.".utf8.contains($0) })
    else {
      return
    }
    findings.add(
      .unknownQuestionnaire, at: context.position(of: .questionnaire), quoting: ["questionnaire"],
      suggesting: .questionnaire(meantBy: id, in: context.corpus)
    ) { Texts.UnknownQuestionnaire.arguments(questionnaire: id, suggestion: $0) }
  }
}

extension SubmissionContext {
  /// Whether the questionnaire that the submission names is at hand, in whatever version.
  ///
  /// - Complexity: O(*n*) in the questionnaires, if it is not in the version that is named.
  var knowsQuestionnaire: Bool {
    questionnaire != nil || corpus.questionnaires.keys.contains { $0.id == submission.questionnaire.id }
  }
}
