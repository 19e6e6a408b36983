public import PalermoLoading
public import PalermoModel
import PalermoVocabularies

/// Gives each finding a fingerprint by which it is known again.
public enum Fingerprints {
  /// The fingerprint of a finding.
  public struct Fingerprint: Hashable, Sendable {
    /// It stays when lines move, and when the file is laid out otherwise.
    public let current: String
    /// What it was in version 0.1.0, which hung on the text of the line. Baselines from that time are recognised by it.
    public let earlier: String

    /// Of a finding that nobody looks for again.
    public static let none = Fingerprint(current: "", earlier: "")
  }

  /// The fingerprints of the findings of a file, in the same order.
  ///
  /// `Schemas/fingerprint.md` says what a fingerprint is made of.
  ///
  /// - Parameters:
  ///   - findings: Findings of the file in the order of their places.
  ///   - file: The file, if it is at hand.
  ///   - path: Its path as it stands beside the fingerprints; the same file has others under another path.
  /// - Complexity: O(*n*) in the number of findings and the bytes of the file.
  public static func of(_ findings: [Finding], in file: LoadedFile?, as path: String) -> [Fingerprint] {
    if findings.isEmpty { return [] }
    let (lines, anchors) = (file?.lines, file?.anchors())
    var seen: [String: Int] = [:]
    var line = (number: 0, start: "")
    func digest(_ finding: Finding, at place: String) -> String {
      let identity = [finding.rule, path, place, finding.subject ?? ""].joined(separator: "\0")
      seen[identity, default: 0] += 1
      return Digest.sha256("\(identity)\0\(seen[identity]!)")
    }
    return findings.map { finding in
      let number = finding.position.line
      if number != line.number { line = (number, lines?[number].map(start) ?? "") }
      // Rows of a workbook move, as lines do, and so do records.
      let earlier = digest(finding, at: finding.sheet ?? finding.field?.field ?? line.start)
      guard finding.sheet == nil, finding.field == nil, let anchor = anchors?.anchor(of: finding.position) else {
        return Fingerprint(current: earlier, earlier: earlier)
      }
      return Fingerprint(current: digest(finding, at: anchor), earlier: earlier)
    }
  }

  private static func start(_ line: String) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let start = line.utf8.drop(while: isBlank).prefix(1 << 12)
    return String(decoding: start.reversed().drop(while: isBlank).reversed(), as: UTF8.self)
  }
}
