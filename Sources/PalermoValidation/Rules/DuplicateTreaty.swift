import PalermoModel
import PalermoRules

extension Rule {
  static let duplicateTreaty = Rule(
    id: "duplicate-treaty",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "Participation in an instrument is told once",
      es: "La participación en un instrumento se indica una sola vez",
      fr: "La participation à un instrument est indiquée une seule fois",
      pt: "A participação em um instrumento é indicada uma só vez"),
    message: LocalizedText(
      en: "{instrument} is told twice for the state {state}; only the first counts",
      es: "{instrument} figura dos veces para el Estado {state}; solo cuenta la primera",
      fr: "{instrument} figure deux fois pour l’État {state} ; seule la première compte",
      pt: "{instrument} figura duas vezes para o Estado {state}; só a primeira conta"),
    fix: LocalizedText(
      en: "keep the entry that is right and delete the other",
      es: "conserve la entrada correcta y borre la otra",
      fr: "conservez l’entrée juste et supprimez l’autre",
      pt: "mantenha a entrada correta e apague a outra"),
    rationale: LocalizedText(
      en: "A state is a party to an instrument or it is not. Two entries can contradict each other.",
      es: "Un Estado es parte en un instrumento o no lo es. Dos entradas pueden contradecirse.",
      fr: "Un État est partie à un instrument ou ne l’est pas. Deux entrées peuvent se contredire.",
      pt: "Um Estado é parte em um instrumento ou não é. Duas entradas podem contradizer-se."),
    references: ["OAS work programme, action 4.1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <participation xmlns="urn:palermo-toolkit:1" region="example">
        <state code="XAA">
          <treaty instrument="UNTOC" consent="ratification" confidence="verified"/>
          ↓<treaty instrument="UNTOC" consent="none" confidence="verified"/>
        </state>
      </participation>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <participation xmlns="urn:palermo-toolkit:1" region="example">
        <state code="XAA">
          <treaty instrument="UNTOC" consent="ratification" confidence="verified"/>
          <treaty instrument="TIP" consent="none" confidence="verified"/>
        </state>
      </participation>
      """)
}

extension Check {
  static let duplicateTreaty = participation(.duplicateTreaty) { participation, _, findings in
    for state in participation.states {
      var seen: Set<String> = []
      for treaty in state.treaties where !seen.insert(treaty.instrument).inserted {
        findings.add(
          .duplicateTreaty, at: treaty.position,
          ["instrument": .init(verbatim: treaty.instrument), "state": .init(verbatim: state.code)])
      }
    }
  }
}
