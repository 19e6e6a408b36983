public import PalermoAnalysis
public import PalermoModel

extension GapReason {
  /// The reason in words.
  public var name: LocalizedText {
    switch self {
    case .notSigned: LocalizedText(en: "not signed", es: "no firmado", fr: "non signé", pt: "não assinado")
    case .signedOnly:
      LocalizedText(
        en: "signed, not ratified", es: "firmado, no ratificado", fr: "signé, non ratifié",
        pt: "assinado, não ratificado")
    case .denounced: LocalizedText(en: "denounced", es: "denunciado", fr: "dénoncé", pt: "denunciado")
    case .missing: LocalizedText(en: "not delivered", es: "no entregado", fr: "non remis", pt: "não entregue")
    case .late:
      LocalizedText(en: "delivered late", es: "entregado con retraso", fr: "remis en retard", pt: "entregue com atraso")
    case .draftOnly:
      LocalizedText(en: "draft only", es: "solo un borrador", fr: "projet seulement", pt: "apenas rascunho")
    case .incomplete: LocalizedText(en: "incomplete", es: "incompleto", fr: "incomplet", pt: "incompleto")
    case .answeredNo: LocalizedText(en: "answered no", es: "respuesta: no", fr: "réponse : non", pt: "resposta: não")
    case .answeredPartly:
      LocalizedText(
        en: "answered partly", es: "respuesta: en parte", fr: "réponse : en partie", pt: "resposta: em parte")
    case .noLawCited:
      LocalizedText(
        en: "yes without a cited law", es: "sí sin ley citada", fr: "oui sans loi citée", pt: "sim sem lei citada")
    case .notAnswered: LocalizedText(en: "not answered", es: "sin respuesta", fr: "sans réponse", pt: "sem resposta")
    }
  }
}
