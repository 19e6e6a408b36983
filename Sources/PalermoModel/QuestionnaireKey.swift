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

  private var order: [Int] { version.split(separator: ".").compactMap { Int($0) } }

  /// Id and version with a space between, such as `untoc-criminalization 2026.1`.
  public var description: String { "\(id) \(version)" }
}
