import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unknownProvision = Rule(
    id: "unknown-provision",
    category: .references,
    severity: .error,
    texts: Texts.UnknownProvision.texts)
}

extension Check {
  static let unknownProvisionOfReservation = participation(.unknownProvision) { participation, corpus, findings in
    for treaty in participation.states.lazy.flatMap(\.treaties) {
      guard let instrument = corpus.instruments[instrument: treaty.instrument] else { continue }
      let known = instrument.articles.flatMap(\.provisions).map(\.id)
      for provision in treaty.reservations.flatMap(\.provisions) where !known.contains(provision) {
        findings.add(
          .unknownProvision, at: Place(treaty.position).attribute(.provisions, holding: provision),
          suggesting: .near(provision, in: known)
        ) { Texts.UnknownProvision.arguments(provision: provision, suggestion: $0) }
      }
    }
  }

  static let unknownProvision = questionnaire(.unknownProvision) { questionnaire, corpus, findings in
    let instruments = corpus.instruments
    guard !instruments.all.isEmpty else { return }
    func check(_ provisions: [String], at position: SourcePosition) {
      for provision in provisions where instruments[provision: provision] == nil {
        let id = String(provision.prefix { $0 != "/" })
        let instrument = instruments[instrument: id]
        // Of an instrument that is not known at all it is said once.
        if instrument == nil && id == questionnaire.instrument { continue }
        let candidates = instrument?.articles.flatMap(\.provisions).map(\.id) ?? []
        findings.add(
          .unknownProvision, at: Place(position).attribute(.provisions), suggesting: .near(provision, in: candidates)
        ) { Texts.UnknownProvision.arguments(provision: provision, suggestion: $0) }
      }
    }
    for question in questionnaire.questions { check(question.provisions, at: question.position) }
    for exclusion in questionnaire.exclusions { check(exclusion.provisions, at: exclusion.position) }
    for rule in questionnaire.rules { check(rule.provisions, at: rule.position) }
  }
}
