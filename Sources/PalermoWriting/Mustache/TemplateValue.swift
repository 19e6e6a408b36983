/// The data that a template is filled with.
package enum TemplateValue {
  case text(String)
  case flag(Bool)
  case list([TemplateValue])
  /// Fields by their names. A missing value has no field.
  case fields([(name: String, value: TemplateValue)])

  /// The field of a name. Returns nil if there is none.
  subscript(name: String) -> TemplateValue? {
    guard case .fields(let fields) = self else { return nil }
    for field in fields where field.name == name { return field.value }
    return nil
  }

  /// Whether a section shows it.
  var isPresent: Bool {
    switch self {
    case .text, .fields: true
    case .flag(let isTrue): isTrue
    case .list(let elements): !elements.isEmpty
    }
  }
}

extension TemplateValue {
  /// Takes a view apart, all the way down: a structure into its fields, an array into its elements. A number becomes its
  /// digits.
  ///
  /// - Complexity: O(*n*) in the fields.
  package init(_ view: some Encodable) {
    let encoder = TemplateEncoder()
    do {
      try view.encode(to: encoder)
    } catch {
      preconditionFailure("A view is made of texts, numbers, truths, lists and views: \(error)")
    }
    self = encoder.value
  }
}

/// Views are encodable so that the compiler knows their fields; reflection costs several times as much.
private final class TemplateEncoder: Encoder {
  var fields: [(name: String, value: TemplateValue)] = []
  /// Set once it is a list.
  var elements: [TemplateValue]?
  /// Set once it is neither a list nor made of fields.
  var single: TemplateValue?
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var value: TemplateValue { single ?? elements.map(TemplateValue.list) ?? .fields(fields) }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if fields.isEmpty { fields.reserveCapacity(8) }
    return KeyedEncodingContainer(Fields(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    elements = []
    return List(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }
}

private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: TemplateEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {}
  func encode(_ value: String, forKey key: Key) { encoder.fields.append((key.stringValue, .text(value))) }
  func encode(_ value: Bool, forKey key: Key) { encoder.fields.append((key.stringValue, .flag(value))) }
  func encode(_ value: Int, forKey key: Key) { encoder.fields.append((key.stringValue, .text("\(value)"))) }
  func encode(_ value: some Encodable, forKey key: Key) {
    encoder.fields.append((key.stringValue, TemplateValue(value)))
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("No view opens a container.")
  }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    preconditionFailure("No view opens a container.")
  }
  func superEncoder() -> any Encoder { encoder }
  func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

private struct List: UnkeyedEncodingContainer {
  let encoder: TemplateEncoder
  var codingPath: [any CodingKey] { [] }
  var count: Int { 0 }

  func encodeNil() {}
  func encode(_ value: String) { encoder.elements?.append(.text(value)) }
  func encode(_ value: some Encodable) { encoder.elements?.append(TemplateValue(value)) }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("No view opens a container.")
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { preconditionFailure("No view opens a container.") }
  func superEncoder() -> any Encoder { encoder }
}

private struct Single: SingleValueEncodingContainer {
  let encoder: TemplateEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.single = .flag(false) }
  func encode(_ value: String) { encoder.single = .text(value) }
  func encode(_ value: Bool) { encoder.single = .flag(value) }
  func encode(_ value: Int) { encoder.single = .text("\(value)") }
  func encode(_ value: some Encodable) { encoder.single = TemplateValue(value) }
}
