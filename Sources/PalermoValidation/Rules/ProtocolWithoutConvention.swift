import PalermoModel
import PalermoRules

extension Rule {
  static let protocolWithoutConvention = Rule(
    id: "protocol-without-convention",
    category: .crossConsistency,
    severity: .error,
    title: LocalizedText(
      en: "A party to a protocol is a party to its convention",
      es: "Una parte en un protocolo es parte en su convención",
      fr: "Une partie à un protocole est partie à sa convention",
      pt: "Uma parte em um protocolo é parte em sua convenção"),
    message: LocalizedText(
      en: "the state {state} is shown as a party to {protocol} but not to {convention}, which it supplements",
      es: "el Estado {state} figura como parte en {protocol}, pero no en {convention}, que aquel complementa",
      fr: "l’État {state} figure comme partie à {protocol}, mais non à {convention}, qu’il complète",
      pt: "o Estado {state} figura como parte em {protocol}, mas não em {convention}, que ele complementa"),
    fix: LocalizedText(
      en: "check both entries with the depositary",
      es: "compruebe ambas entradas con el depositario",
      fr: "vérifiez les deux entrées auprès du dépositaire",
      pt: "verifique ambas as entradas junto ao depositário"),
    rationale: LocalizedText(
      en: "Only a party to the Convention can become a party to a Protocol, so one of the two facts is wrong.",
      es:
        "Solo una parte en la Convención puede llegar a serlo en un Protocolo, de modo que uno de los dos datos es erróneo.",
      fr: "Seule une partie à la Convention peut devenir partie à un Protocole : l’un des deux faits est donc inexact.",
      pt: "Só uma parte na Convenção pode tornar-se parte em um Protocolo, de modo que um dos dois dados está errado."),
    references: ["UNTOC/37/2"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <participation xmlns="urn:palermo-toolkit:1" region="example">
        <state code="XAA">
          <treaty instrument="UNTOC" consent="none" confidence="verified"/>
          ↓<treaty instrument="TIP" consent="accession" confidence="verified"/>
        </state>
      </participation>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <participation xmlns="urn:palermo-toolkit:1" region="example">
        <state code="XAA">
          <treaty instrument="UNTOC" consent="ratification" confidence="verified"/>
          <treaty instrument="TIP" consent="accession" confidence="verified"/>
        </state>
      </participation>
      """)
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
          [
            "state": .init(verbatim: state.code), "protocol": .init(verbatim: treaty.instrument),
            "convention": .init(verbatim: convention),
          ])
      }
    }
  }
}
