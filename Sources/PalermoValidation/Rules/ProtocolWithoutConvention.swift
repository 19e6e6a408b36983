import PalermoModel
import PalermoRules

extension Rule {
  static let protocolWithoutConvention = Rule(
    id: "protocol-without-convention",
    category: .crossConsistency,
    severity: .error,
    texts: Texts.ProtocolWithoutConvention.texts,
    references: ["UNTOC/37/2"])
}

extension Check {
  static let protocolWithoutConvention = participation(.protocolWithoutConvention) { participation, corpus, findings in
    for state in participation.states {
      for treaty in state.treaties where treaty.isParty == .yes {
        guard let convention = corpus.instruments[instrument: treaty.instrument]?.supplements,
          participation[state: state.code, instrument: convention]?.isParty == .no
        else { continue }
        findings.add(
          .protocolWithoutConvention, at: treaty.position,
          Texts.ProtocolWithoutConvention.arguments(
            state: state.code, protocol: treaty.instrument, convention: convention))
      }
    }
  }
}
