package import PalermoModel

extension Rule {
  package static let unknownVersion = Rule(
    id: "unknown-version",
    category: .references,
    severity: .error,
    texts: Texts.UnknownVersion.texts)
}

extension SubmissionCheck {
  static let unknownVersion = SubmissionCheck(.unknownVersion) { context, findings in
    guard context.questionnaire == nil else { return }
    let key = context.submission.questionnaire
    let known = context.corpus.questionnaires.keys.filter { $0.id == key.id }.sorted()
    // What has not the form of a version is reported where the file is read.
    guard !known.isEmpty, QuestionnaireKey.isVersion(key.version.utf8) else { return }
    findings.add(
      .unknownVersion, at: context.position(of: .version),
      Texts.UnknownVersion.arguments(
        version: key.version, questionnaire: key.id, versions: known.map { $0.version }.joined(separator: ", ")))
  }
}
