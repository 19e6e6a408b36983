import PalermoModel

extension Rule {
  static let unknownVersion = Rule(
    id: "unknown-version",
    category: .references,
    severity: .error,
    texts: Texts.UnknownVersion.texts,
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" ↓version="2062.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}

extension SubmissionCheck {
  static let unknownVersion = SubmissionCheck(.unknownVersion) { context, findings in
    guard context.questionnaire == nil else { return }
    let key = context.submission.questionnaire
    let known = context.corpus.questionnaires.keys.filter { $0.id == key.id }.sorted()
    guard !known.isEmpty else { return }
    findings.add(
      .unknownVersion, at: context.position(of: .version),
      Texts.UnknownVersion.arguments(
        version: key.version, questionnaire: key.id, versions: known.map { $0.version }.joined(separator: ", ")))
  }
}
