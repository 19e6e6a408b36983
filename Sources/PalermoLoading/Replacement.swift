public import PalermoModel
import PalermoVocabularies
import PalermoXML

/// A text in the place of a passage of a file.
public struct Replacement: Hashable, Sendable {
  /// The bytes that it replaces.
  public let range: Range<Int>
  /// Where they begin.
  public let start: SourcePosition
  /// Where what follows them begins.
  public let end: SourcePosition
  /// What stands there then, with the escapes of XML.
  public let text: String
}

extension LoadedFile {
  /// What is to be replaced in the file so that findings about it are mended.
  ///
  /// - Returns: For each finding the replacements that belong together, in the order of the file. None where nothing exact
  ///   is known, and where one would touch what is confidential.
  /// - Complexity: O(*n*) in the bytes of the file if any of the findings has a correction.
  public func replacements(for findings: some Collection<Finding>) -> [[Replacement]] {
    let corrections = findings.compactMap { finding in
      finding.correction.map { correction in
        XMLCorrection(
          line: finding.position.line, column: finding.position.column,
          subject: correction.subject.ofXML, written: correction.written, meant: correction.meant)
      }
    }
    if corrections.isEmpty { return findings.map { _ in [] } }
    let lines = lines
    var finder = PositionFinder(source)
    func position(_ offset: Int) -> SourcePosition {
      let (line, column) = finder.position(at: offset)
      return SourcePosition(line: line, column: column)
    }
    var edits = source.edits(for: corrections)[...]
    return findings.map { finding in
      guard finding.correction != nil, let own = edits.popFirst() else { return [] }
      let replacements = own.map { edit in
        Replacement(
          range: edit.range, start: position(edit.range.lowerBound), end: position(edit.range.upperBound),
          text: edit.text)
      }
      return replacements.contains { lines.isWithheld($0.start.line) || lines.isWithheld($0.end.line) }
        ? [] : replacements
    }
  }
}

extension Correction.Subject {
  /// The same of a document of XML.
  fileprivate var ofXML: XMLCorrection.Subject {
    switch self {
    case .name: .name
    case .value: .value
    case .tags: .tags
    case .reference: .reference
    }
  }
}
