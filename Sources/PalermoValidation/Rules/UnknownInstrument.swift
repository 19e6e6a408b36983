import PalermoModel
import PalermoRules

extension Rule {
  static let unknownInstrument = Rule(
    id: "unknown-instrument",
    category: .references,
    severity: .error,
    texts: Texts.UnknownInstrument.texts,
    references: ["OAS work programme, action 4.1"])
}

extension Check {
  static let unknownInstrument = participation(.unknownInstrument) { participation, corpus, findings in
    let instruments = corpus.instruments
    guard !instruments.all.isEmpty else { return }
    for treaty in participation.states.lazy.flatMap(\.treaties) where instruments[instrument: treaty.instrument] == nil
    {
      let known = instruments.all.map(\.id)
      findings.add(
        .unknownInstrument, at: treaty.position,
        Texts.UnknownInstrument.arguments(
          instrument: treaty.instrument, suggestion: Suggestion.clause(for: treaty.instrument, in: known),
          known: known.joined(separator: ", ")))
    }
  }
}
