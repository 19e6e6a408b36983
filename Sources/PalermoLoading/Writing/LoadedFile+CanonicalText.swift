import PalermoModel
import PalermoVocabularies
package import PalermoXML

extension LoadedFile {
  /// The file in canonical form. Returns nil if the file has a finding: what was not understood is not rewritten.
  ///
  /// Attributes stand in the order in which the vocabulary declares them, and each element begins on a line of its own.
  /// White space is collapsed as in XSD, except in respondents' texts, which keep their lines. Characters and comments
  /// stay as they are. The canonical form of a canonical file is the same file, and both are loaded as the same
  /// document. `Schemas/canonical-form.md` specifies it.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var canonicalText: String? { canonicalDocument?.text }

  /// Whether the file is in canonical form, byte by byte.
  public var isCanonical: Bool { canonicalText?.utf8.elementsEqual(source.bytes) ?? false }

  /// Whether both files have the same content, regardless of layout and comments. False if one of them has findings.
  ///
  /// - Complexity: O(*n*) in the bytes of the files.
  public func hasSameContent(as other: LoadedFile) -> Bool {
    guard let content = canonicalDocument?.root.withoutRemarks else { return false }
    return content == other.canonicalDocument?.root.withoutRemarks
  }

  /// The document that ``canonicalText`` writes, for callers that change it first. Nil if the file has a finding.
  package var canonicalDocument: XMLDocument? {
    findings.isEmpty ? XMLDocument(source)?.canonical : nil
  }

  /// The ``canonicalDocument`` of a submission with the mark in each answer that is held in confidence, for callers that
  /// take answers out of it. Nil if the file is no submission or has a finding.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  package var markedDocument: XMLDocument? {
    guard case .submission(let submission) = document, var marked = canonicalDocument else { return nil }
    marked.root = marked.root.markingConfidential(in: submission)
    return marked
  }
}
