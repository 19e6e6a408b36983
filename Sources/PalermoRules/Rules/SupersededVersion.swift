import PalermoModel

extension Rule {
  static let supersededVersion = Rule(
    id: "superseded-version",
    category: .references,
    severity: .warning,
    texts: Texts.SupersededVersion.texts)
}

extension SubmissionCheck {
  static let supersededVersion = SubmissionCheck(.supersededVersion) { context, findings in
    let key = context.submission.questionnaire
    guard context.questionnaire != nil, let latest = context.latestVersion, key < latest else { return }
    // A cycle may ask for an earlier version than the latest.
    let isDue = context.corpus.cycle(context.submission.cycle)?.deliveries.contains { $0.questionnaire == key }
    if isDue == true { return }
    findings.add(
      .supersededVersion, at: context.position(of: .version),
      Texts.SupersededVersion.arguments(version: key.version, questionnaire: key.id, latest: latest.version))
  }
}
