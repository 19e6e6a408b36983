public import PalermoAnalysis
public import PalermoModel

extension GapKind {
  /// The kind in words.
  public var name: LocalizedText {
    switch self {
    case .treaty:
      LocalizedText(
        en: "agreement to join", es: "acuerdo por suscribir", fr: "accord à rejoindre", pt: "acordo a aderir")
    case .delivery: LocalizedText(en: "delivery", es: "entrega", fr: "remise", pt: "entrega")
    case .duty:
      LocalizedText(en: "open duty", es: "obligación pendiente", fr: "obligation en suspens", pt: "obrigação pendente")
    case .evidence:
      LocalizedText(en: "law to cite", es: "ley por citar", fr: "loi à citer", pt: "lei a citar")
    case .notification:
      LocalizedText(
        en: "notification to make", es: "notificación por hacer", fr: "notification à faire", pt: "notificação a fazer")
    case .knowledge:
      LocalizedText(
        en: "answer to complete", es: "respuesta por completar", fr: "réponse à compléter", pt: "resposta a completar")
    }
  }

  /// The heading of a list of gaps of the kind.
  package var heading: LocalizedText {
    switch self {
    case .treaty:
      LocalizedText(
        en: "Agreements to join", es: "Acuerdos por suscribir", fr: "Accords à rejoindre", pt: "Acordos a aderir")
    case .delivery: AnalysisWords.deliveries
    case .duty:
      LocalizedText(
        en: "Open duties", es: "Obligaciones pendientes", fr: "Obligations en suspens", pt: "Obrigações pendentes")
    case .evidence: LocalizedText(en: "Laws to cite", es: "Leyes por citar", fr: "Lois à citer", pt: "Leis a citar")
    case .notification:
      LocalizedText(
        en: "Notifications to make", es: "Notificaciones por hacer", fr: "Notifications à faire",
        pt: "Notificações a fazer")
    case .knowledge:
      LocalizedText(
        en: "Answers to complete", es: "Respuestas por completar", fr: "Réponses à compléter",
        pt: "Respostas a completar")
    }
  }
}
