import PalermoLoading
import PalermoXML

/// A document that the client has open, read as far as it can be.
struct OpenDocument {
  /// Its address as the client writes it.
  let uri: String
  /// The version of its text. Nil if the client counts none.
  var version: Int?
  private(set) var text: DocumentText
  /// The tags of the text.
  private(set) var outline: MarkupOutline
  /// What was read of the text.
  private(set) var file: LoadedFile
  /// What was read of the last text that could be read to its end. Nil if none could.
  private(set) var lastWhole: LoadedFile?

  /// A document that is opened.
  ///
  /// - Parameters:
  ///   - path: The path by which findings name it.
  ///   - loader: What reads it.
  init(uri: String, version: Int?, _ text: DocumentText, path: String, _ loader: Loader) {
    (self.uri, self.version, self.text) = (uri, version, text)
    outline = MarkupOutline(text.bytes)
    file = loader.load(SourceText(text.bytes), path: path)
    lastWhole = file.isWhole ? file : nil
  }

  /// Takes the text as it is after a change, and reads it.
  mutating func change(_ text: DocumentText, _ loader: Loader) {
    self.text = text
    outline = MarkupOutline(text.bytes)
    file = loader.load(SourceText(text.bytes), path: file.path)
    if file.isWhole { lastWhole = file }
  }
}
