import PalermoModel
import PalermoVocabularies
import PalermoXML

extension LoadedFile {
  /// The file in canonical form, or nil when it has a finding: what is not understood is not touched.
  ///
  /// Attributes stand in the order in which the vocabulary declares them, white space is collapsed as in XSD, text is in
  /// Unicode NFC, and each element is on a line of its own. Comments stay where they are. The canonical form of a
  /// canonical file is the same file, and both are loaded as the same document.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var canonicalText: String? { canonicalDocument?.text }

  /// Whether the file is in canonical form, byte by byte.
  public var isCanonical: Bool { canonicalText?.utf8.elementsEqual(source.bytes) ?? false }

  /// Whether both files say the same, however they are written and commented. Files with findings never do.
  ///
  /// - Complexity: O(*n*) in the bytes of the files.
  public func hasSameContent(as other: LoadedFile) -> Bool {
    guard let content = canonicalDocument?.root.withoutRemarks else { return false }
    return content == other.canonicalDocument?.root.withoutRemarks
  }

  /// What ``canonicalText`` writes, to be changed before.
  var canonicalDocument: XMLDocument? {
    findings.isEmpty ? XMLDocument(source)?.canonical : nil
  }
}
