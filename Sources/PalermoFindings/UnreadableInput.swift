import PalermoModel

/// How every form calls an input that could not be read.
enum UnreadableInput {
  static let id = "unreadable-input"
  static let message = LocalizedText(
    en: "the input cannot be read: {reason}", es: "la entrada no puede leerse: {reason}",
    fr: "l’entrée ne peut être lue : {reason}", pt: "a entrada não pode ser lida: {reason}")
}
