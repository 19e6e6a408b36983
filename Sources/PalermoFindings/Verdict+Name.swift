public import PalermoModel
public import PalermoValidation

extension Verdict {
  /// The verdict in a word.
  public var name: LocalizedText {
    switch self {
    case .accepted: LocalizedText(en: "accepted", es: "aceptado", fr: "accepté", pt: "aceito")
    case .returned: LocalizedText(en: "returned", es: "devuelto", fr: "renvoyé", pt: "devolvido")
    }
  }
}
