import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Check {
  static let unknownQuestionnaireOfCycle = cycle(.unknownQuestionnaire) { cycle, corpus, findings in
    for delivery in cycle.deliveries {
      let place = findings.root.child(.delivery, with: .questionnaire, delivery.questionnaire.id)
      findings.checkQuestionnaire(delivery.questionnaire, in: corpus, at: place.attribute(.questionnaire))
    }
  }

  static let unknownVersionOfCycle = cycle(.unknownVersion) { cycle, corpus, findings in
    for delivery in cycle.deliveries {
      let place = findings.root.child(.delivery, with: .questionnaire, delivery.questionnaire.id)
      findings.checkVersion(delivery.questionnaire, in: corpus, at: place.attribute(.version))
    }
  }

  static let unknownQuestionnaireOfCrosswalk = crosswalk(.unknownQuestionnaire) { crosswalk, corpus, findings in
    findings.checkQuestionnaire(crosswalk.from, in: corpus, at: findings.root.attribute(.questionnaire))
    if crosswalk.to.id != crosswalk.from.id {
      findings.checkQuestionnaire(crosswalk.to, in: corpus, at: findings.root.attribute(.toQuestionnaire))
    }
  }

  /// A version that is not at hand may lie elsewhere, as with the history of a repository.
  static let unknownVersionOfCrosswalk = crosswalk(.unknownVersion) { crosswalk, corpus, findings in
    for (key, attribute) in [(crosswalk.from, Name.from), (crosswalk.to, .to)] {
      findings.checkVersion(key, in: corpus, at: findings.root.attribute(attribute), severity: .warning)
    }
  }
}

extension PlacedFindings {
  fileprivate mutating func checkQuestionnaire(_ key: QuestionnaireKey, in corpus: Corpus, at place: Place) {
    let known = Set(corpus.questionnaires.keys.map(\.id))
    if known.isEmpty || known.contains(key.id) { return }
    // Of what cannot be the id of a questionnaire, the form is told already.
    guard Identifier.accepts(key.id) else { return }
    add(.unknownQuestionnaire, at: place, suggesting: .questionnaire(meantBy: key.id, in: corpus)) {
      Texts.UnknownQuestionnaire.arguments(questionnaire: key.id, suggestion: $0)
    }
  }

  fileprivate mutating func checkVersion(
    _ key: QuestionnaireKey, in corpus: Corpus, at place: Place, severity: Severity? = nil
  ) {
    let known = corpus.questionnaires.keys.filter { $0.id == key.id }.sorted().map(\.version)
    if known.isEmpty || known.contains(key.version) { return }
    add(
      .unknownVersion, at: place, severity: severity,
      Texts.UnknownVersion.arguments(
        version: key.version, questionnaire: key.id, versions: known.joined(separator: ", ")))
  }
}
