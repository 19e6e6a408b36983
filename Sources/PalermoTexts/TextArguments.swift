/// What stands in the places of a text, by the names of the placeholders.
public struct TextArguments: Hashable, Sendable {
  /// One placeholder and what stands in its place.
  public struct Element: Hashable, Sendable {
    /// Name of the placeholder, without the braces.
    public let name: String
    /// What stands in its place.
    public let value: FilledText

    /// What stands in the place of a placeholder.
    public init(_ name: String, _ value: some TextArgument) {
      self.name = name
      self.value = value.filledText
    }
  }

  private var elements: [Element]

  /// Arguments in the order of the placeholders, each name once.
  public init(_ elements: [Element] = []) {
    self.elements = elements
  }

  /// Arguments in the order of their names.
  public init(_ dictionary: [String: LocalizedText]) {
    self.init(dictionary.sorted { $0.key < $1.key }.map { Element($0.key, $0.value) })
  }

  /// Whether there are no arguments.
  public var isEmpty: Bool { elements.isEmpty }

  /// The argument of this name. Returns nil if there is none.
  public subscript(name: String) -> FilledText? {
    elements.first { $0.name == name }?.value
  }

  /// The same with one more, of a name that none of them has.
  public func adding(_ name: String, _ value: some TextArgument) -> TextArguments {
    TextArguments(elements + [Element(name, value)])
  }

  /// The same names with other values.
  public func mapValues(_ transform: (_ name: String, _ value: FilledText) -> FilledText) -> TextArguments {
    TextArguments(elements.map { Element($0.name, transform($0.name, $0.value)) })
  }
}
