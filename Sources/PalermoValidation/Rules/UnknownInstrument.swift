import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unknownInstrument = Rule(
    id: "unknown-instrument",
    category: .references,
    severity: .error,
    texts: Texts.UnknownInstrument.texts)
}

extension Check {
  static let unknownInstrument = participation(.unknownInstrument) { participation, corpus, findings in
    for treaty in participation.states.lazy.flatMap(\.treaties) {
      findings.check(treaty.instrument, in: corpus, at: Place(treaty.position).attribute(.instrument))
    }
  }

  static let unknownInstrumentOfRegion = region(.unknownInstrument) { region, corpus, findings in
    for agreement in region.programme.agreements {
      let place = findings.root.child(.agreement, with: .instrument, agreement.instrument)
      findings.check(agreement.instrument, in: corpus, at: place.attribute(.instrument))
    }
  }

  static let unknownInstrumentOfInstruments = instruments(.unknownInstrument) { instruments, corpus, findings in
    for instrument in instruments.all {
      guard let convention = instrument.supplements else { continue }
      let place = findings.root.child(.instrument, with: .id, instrument.id).attribute(.supplements)
      findings.check(convention, in: corpus, at: place)
    }
  }

  static let unknownInstrumentOfQuestionnaire = questionnaire(.unknownInstrument) { questionnaire, corpus, findings in
    findings.check(questionnaire.instrument, in: corpus, at: Place(questionnaire.position).attribute(.instrument))
    for (condition, _, place) in questionnaire.conditions {
      for instrument in condition.instruments {
        findings.check(instrument, in: corpus, at: place.attribute(.instrument, holding: instrument))
      }
    }
  }
}

extension PlacedFindings {
  fileprivate mutating func check(_ instrument: String, in corpus: Corpus, at place: Place) {
    let known = corpus.instruments.all.map(\.id)
    if known.isEmpty || known.contains(instrument) { return }
    // Of what cannot be the code of an instrument, the form is told already.
    guard ValueType.instrumentCode.accepts(Array(instrument.utf8)[...]) else { return }
    add(.unknownInstrument, at: place, suggesting: .near(instrument, in: known)) {
      Texts.UnknownInstrument.arguments(instrument: instrument, suggestion: $0, known: known.joined(separator: ", "))
    }
  }
}

extension Condition {
  /// The instruments that it refers to, in order of appearance.
  fileprivate var instruments: [String] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.instruments)
    case .not(let condition): condition.instruments
    case .party(let instrument), .reservation(let instrument): [instrument]
    case .answered, .number: []
    }
  }
}
