public import PalermoAnalysis
public import PalermoModel

extension DeliveryRecord.Status {
  /// The status in words.
  public var name: LocalizedText {
    switch self {
    case .onTime: LocalizedText(en: "on time", es: "a tiempo", fr: "à temps", pt: "no prazo")
    case .late: LocalizedText(en: "late", es: "con retraso", fr: "en retard", pt: "com atraso")
    case .draft: LocalizedText(en: "draft", es: "borrador", fr: "projet", pt: "rascunho")
    case .missing: LocalizedText(en: "missing", es: "falta", fr: "manquant", pt: "falta")
    case .awaited: LocalizedText(en: "awaited", es: "en espera", fr: "attendu", pt: "em espera")
    case .voluntary: LocalizedText(en: "voluntary", es: "voluntario", fr: "volontaire", pt: "voluntário")
    case .notDue: LocalizedText(en: "not due", es: "no corresponde", fr: "non dû", pt: "não devido")
    }
  }
}
