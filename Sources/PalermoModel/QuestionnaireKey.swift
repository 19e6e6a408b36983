/// Which questionnaire, in which version.
public struct QuestionnaireKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let id: String
  public let version: String

  /// The key of a version of a questionnaire.
  public init(id: String, version: String) {
    (self.id, self.version) = (id, version)
  }

  /// By id, then by version in order of year and number.
  public static func < (a: Self, b: Self) -> Bool {
    a.id != b.id ? a.id < b.id : a.order.lexicographicallyPrecedes(b.order)
  }

  private var order: [Int] { version.split(separator: ".").compactMap { Int($0) } }

  public var description: String { "\(id) \(version)" }
}
