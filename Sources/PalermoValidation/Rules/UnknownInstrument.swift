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
    let instruments = corpus.instruments
    guard !instruments.all.isEmpty else { return }
    for treaty in participation.states.lazy.flatMap(\.treaties) where instruments[instrument: treaty.instrument] == nil
    {
      let known = instruments.all.map(\.id)
      findings.add(.unknownInstrument, at: treaty.position, suggesting: .near(treaty.instrument, in: known)) {
        Texts.UnknownInstrument.arguments(
          instrument: treaty.instrument, suggestion: $0, known: known.joined(separator: ", "))
      }
    }
  }

  static let unknownInstrumentOfQuestionnaire = questionnaire(.unknownInstrument) { questionnaire, corpus, findings in
    let instruments = corpus.instruments
    let known = instruments.all.map(\.id)
    func check(_ instrument: String, at place: Place) {
      if known.isEmpty || instruments[instrument: instrument] != nil { return }
      findings.add(.unknownInstrument, at: place, suggesting: .near(instrument, in: known)) {
        Texts.UnknownInstrument.arguments(
          instrument: instrument, suggestion: $0, known: known.joined(separator: ", "))
      }
    }
    check(questionnaire.instrument, at: Place(questionnaire.position).attribute(.instrument))
    for (condition, _, place) in questionnaire.conditions {
      for instrument in condition.instruments {
        check(instrument, at: place.attribute(.instrument, holding: instrument))
      }
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
