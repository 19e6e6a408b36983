import PalermoLoading
public import PalermoModel
import PalermoVocabularies

/// Gives each finding a fingerprint that does not change when lines above it are added or removed.
public enum Fingerprints {
  /// The fingerprints of the findings of one file, in the same order.
  ///
  /// A fingerprint is the SHA-256 of the rule, the file, the first 4,096 bytes of the line without the white space around
  /// them, the question or provision that the finding names, and its number among the findings that are alike in all of
  /// this.
  ///
  /// - Parameters:
  ///   - findings: Findings of one file in the order of their places, each with its line, if that is at hand and may be
  ///     shown.
  ///   - file: The path of the file as it stands beside the fingerprints; the same file has others under another path.
  /// - Complexity: O(*n*) in the number of findings and the bytes of their lines.
  public static func of(_ findings: [(finding: Finding, line: String?)], as file: String) -> [String] {
    var seen: [String: Int] = [:]
    var line = (number: 0, start: "")
    return findings.map { finding, text in
      let number = finding.position.line
      if number != line.number { line = (number, text.map(start) ?? "") }
      // Rows of a workbook move, as lines do.
      let place = [finding.rule, file, finding.sheet ?? line.start, finding.subject ?? ""]
      let identity = place.joined(separator: "\0")
      seen[identity, default: 0] += 1
      return Digest.sha256("\(identity)\0\(seen[identity]!)")
    }
  }

  /// The fingerprints of the findings of a file that is at hand.
  static func of(_ findings: [Finding], in file: LoadedFile, as path: String) -> [String] {
    let lines = file.lines
    var line = (number: 0, text: String?.none)
    return of(
      findings.map { finding in
        let number = finding.position.line
        if number != line.number { line = (number, lines[number]) }
        return (finding, line.text)
      }, as: path)
  }

  private static func start(_ line: String) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let start = line.utf8.drop(while: isBlank).prefix(1 << 12)
    return String(decoding: start.reversed().drop(while: isBlank).reversed(), as: UTF8.self)
  }
}
