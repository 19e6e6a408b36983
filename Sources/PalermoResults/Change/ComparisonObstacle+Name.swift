package import PalermoAnalysis
package import PalermoModel

extension ComparisonObstacle {
  /// The obstacle in words.
  package var name: LocalizedText {
    switch self {
    case .questionRemoved:
      LocalizedText(
        en: "question no longer asked", es: "pregunta ya no formulada", fr: "question plus posée",
        pt: "pergunta já não feita")
    case .questionAdded:
      LocalizedText(
        en: "question not asked before", es: "pregunta no formulada antes", fr: "question pas posée auparavant",
        pt: "pergunta não feita antes")
    case .questionSplit:
      LocalizedText(en: "question split", es: "pregunta dividida", fr: "question divisée", pt: "pergunta dividida")
    case .questionMerged:
      LocalizedText(en: "questions merged", es: "preguntas fundidas", fr: "questions fondues", pt: "perguntas fundidas")
    case .scaleChanged:
      LocalizedText(
        en: "other choice of answers", es: "otras respuestas posibles", fr: "autre choix de réponses",
        pt: "outras respostas possíveis")
    case .wordingChanged:
      LocalizedText(
        en: "question reworded", es: "pregunta reformulada", fr: "question reformulée", pt: "pergunta reformulada")
    case .notDelivered:
      LocalizedText(
        en: "not delivered in one of the cycles", es: "no entregado en uno de los ciclos",
        fr: "non remis dans l’un des cycles", pt: "não entregue em um dos ciclos")
    case .notDue:
      LocalizedText(
        en: "not due in one of the cycles", es: "no correspondía en uno de los ciclos",
        fr: "non dû dans l’un des cycles", pt: "não devido em um dos ciclos")
    case .notInForce:
      LocalizedText(
        en: "not a party in one of the cycles", es: "no era parte en uno de los ciclos",
        fr: "non partie dans l’un des cycles", pt: "não era parte em um dos ciclos")
    case .reserved:
      LocalizedText(
        en: "covered by a reservation", es: "cubierta por una reserva", fr: "couverte par une réserve",
        pt: "coberta por uma reserva")
    case .notAsked:
      LocalizedText(
        en: "not put to the state in one of the cycles", es: "no se preguntó en uno de los ciclos",
        fr: "non demandé dans l’un des cycles", pt: "não se perguntou em um dos ciclos")
    case .notAnswered:
      LocalizedText(
        en: "left blank in one of the cycles", es: "sin respuesta en uno de los ciclos",
        fr: "sans réponse dans l’un des cycles", pt: "sem resposta em um dos ciclos")
    case .confidential:
      LocalizedText(en: "confidential", es: "confidencial", fr: "confidentiel", pt: "confidencial")
    case .dateUnknown:
      LocalizedText(en: "date not known", es: "fecha desconocida", fr: "date inconnue", pt: "data desconhecida")
    }
  }
}
