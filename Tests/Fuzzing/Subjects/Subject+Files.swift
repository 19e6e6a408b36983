import PalermoLoading
import PalermoModel
import PalermoValidation
import PalermoXML

extension Subject {
  /// Loads bytes as a file of ours, whatever its root, and runs every check on it. A file without faults of structure has a
  /// canonical form, which has none either and is its own canonical form.
  static func validate(_ bytes: [UInt8]) {
    let name = "fuzzed.xml"
    let loaded = CorpusLoader().load([(name, String(decoding: bytes, as: UTF8.self))])
    _ = Validator(checksWording: true).validate(loaded)
    let file = Loader().load(SourceText(bytes), path: name)
    _ = file.lines
    guard file.findings.isEmpty, let text = file.canonicalText else { return }
    let again = Loader().load(SourceText(text), path: name)
    precondition(again.findings.isEmpty, "a canonical form is valid")
    precondition(again.canonicalText == text, "a canonical form is its own")
  }
}
