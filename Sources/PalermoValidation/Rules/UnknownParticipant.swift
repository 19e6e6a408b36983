import PalermoModel
import PalermoRules

extension Rule {
  static let unknownParticipant = Rule(
    id: "unknown-participant",
    category: .references,
    severity: .error,
    texts: Texts.UnknownParticipant.texts)
}

extension Check {
  static let unknownParticipant = participation(.unknownParticipant) { participation, corpus, findings in
    guard let region = corpus.regions.first(where: { $0.id == participation.region }) else { return }
    for state in participation.states where region[state: state.code] == nil {
      findings.add(
        .unknownParticipant, at: Place(state.position),
        suggesting: .near(state.code, in: region.states.lazy.map(\.code))
      ) { Texts.UnknownParticipant.arguments(state: state.code, region: region.id, suggestion: $0) }
    }
  }
}
