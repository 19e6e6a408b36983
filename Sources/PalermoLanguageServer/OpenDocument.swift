import PalermoLoading

/// A document that the client has open.
struct OpenDocument {
  /// Its address as the client writes it.
  let uri: String
  /// The version of its text. Nil if the client counts none.
  var version: Int?
  var text: DocumentText
  /// What was read of the text.
  var file: LoadedFile
  /// What was read of the last text that could be read to its end. Nil if none could.
  var lastWhole: LoadedFile?
}
