/// Which questionnaire, in which version.
public struct QuestionnaireKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Id that all versions share, such as `untoc-criminalization`.
  public let id: String
  /// Year and number within it, such as `2026.1`.
  public let version: String

  /// The key of a version of a questionnaire.
  public init(id: String, version: String) {
    (self.id, self.version) = (id, version)
  }

  /// By id, then by version in order of year and number.
  public static func < (a: Self, b: Self) -> Bool {
    if a.id != b.id { return a.id < b.id }
    return a.version != b.version && a.order.lexicographicallyPrecedes(b.order)
  }

  /// Whether a word in UTF-8 has the form of a version, which is the pattern of Schemas/common.xsd: a year, a dot, a number.
  ///
  /// - Complexity: O(*n*).
  package static func isVersion(_ word: some Collection<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count == 4 && (parts[0].first == 0x31 || parts[0].first == 0x32)
      && parts[1].first.map { $0 != 0x30 } ?? false && parts.allSatisfy { $0.allSatisfy { $0.isASCIIDigit } }
  }

  private var order: [Int] { version.split(separator: ".").compactMap { Int($0) } }

  /// Id and version with a space between, such as `untoc-criminalization 2026.1`.
  public var description: String { "\(id) \(version)" }
}
