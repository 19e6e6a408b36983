import PalermoModel
import PalermoRules

extension Rule {
  static let unknownInstrument = Rule(
    id: "unknown-instrument",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "The instruments named exist",
      es: "Los instrumentos citados existen",
      fr: "Les instruments cités existent",
      pt: "Os instrumentos citados existem"),
    message: LocalizedText(
      en: "the instrument {instrument} is not known{suggestion}",
      es: "el instrumento {instrument} no se conoce{suggestion}",
      fr: "l’instrument {instrument} n’est pas connu{suggestion}",
      pt: "o instrumento {instrument} não é conhecido{suggestion}"),
    fix: LocalizedText(
      en: "write the code as in the file of the instruments: {known}",
      es: "escriba el código como en el archivo de los instrumentos: {known}",
      fr: "écrivez le code comme dans le fichier des instruments : {known}",
      pt: "escreva o código como no arquivo dos instrumentos: {known}"),
    rationale: LocalizedText(
      en:
        "Participation in an instrument that is not known is shown in no table, and the state appears not to have joined.",
      es:
        "La participación en un instrumento desconocido no aparece en ningún cuadro, y el Estado parece no haberse adherido.",
      fr:
        "La participation à un instrument inconnu n’apparaît dans aucun tableau, et l’État semble ne pas y avoir adhéré.",
      pt:
        "A participação em um instrumento desconhecido não aparece em nenhuma tabela, e o Estado parece não ter aderido."
    ),
    references: ["OAS work programme, action 4.1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <participation xmlns="urn:palermo-toolkit:1" region="example">
        <state code="XAA">
          ↓<treaty instrument="UNTOK" consent="ratification" confidence="verified"/>
        </state>
      </participation>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <participation xmlns="urn:palermo-toolkit:1" region="example">
        <state code="XAA">
          <treaty instrument="UNTOC" consent="ratification" confidence="verified"/>
        </state>
      </participation>
      """)
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
        [
          "instrument": .init(verbatim: treaty.instrument),
          "suggestion": Suggestion.clause(for: treaty.instrument, in: known),
          "known": .init(verbatim: known.joined(separator: ", ")),
        ])
    }
  }
}
