/// The names of elements and attributes that readers know. A tree refers to them by index.
public struct XMLNames: Sendable {
  /// A name: its first eight letters, padded with zeros, how many there are, and the others.
  private struct Entry {
    let beginning: UInt64
    let count: Int
    let rest: [UInt8]
  }

  private let entries: [Entry]
  /// The index of a name, or ``XMLTree/unknown``, at the first free place from that which its letters make.
  private let places: [Int]

  /// Names in the order of their indices. `xml:lang` is the attribute of that name in the namespace of XML.
  public init(_ names: [String]) {
    let entries = names.map { name in
      Entry(
        beginning: Array(name.utf8).withUnsafeBufferPointer(Self.beginning), count: name.utf8.count,
        rest: Array(name.utf8.dropFirst(8)))
    }
    // At most half full, so that a name is found at once or nearly so.
    var capacity = 16
    while capacity < 2 * names.count { capacity *= 2 }
    var places = [Int](repeating: XMLTree.unknown, count: capacity)
    for index in entries.indices {
      var place = Self.hash(entries[index].beginning, entries[index].count) & (capacity - 1)
      while places[place] != XMLTree.unknown { place = (place + 1) & (capacity - 1) }
      places[place] = index
    }
    (self.entries, self.places) = (entries, places)
  }

  /// The index of a name, or ``XMLTree/unknown``.
  subscript(name: String) -> Int {
    var name = name
    return name.withUTF8 { self[$0] }
  }

  /// The index of a name by its letters, or ``XMLTree/unknown``.
  subscript(name: UnsafeBufferPointer<UInt8>) -> Int {
    let beginning = Self.beginning(of: name)
    var place = Self.hash(beginning, name.count) & (places.count - 1)
    while places[place] != XMLTree.unknown {
      let index = places[place]
      if entries[index].beginning == beginning, entries[index].count == name.count, hasRest(index, name) {
        return index
      }
      place = (place + 1) & (places.count - 1)
    }
    return XMLTree.unknown
  }

  private func hasRest(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= 8 || name[8...].elementsEqual(entries[index].rest)
  }

  private static func beginning(of name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if name.count >= 8 { return UnsafeRawPointer(name.baseAddress!).loadUnaligned(as: UInt64.self).littleEndian }
    var beginning: UInt64 = 0
    for (place, letter) in name.enumerated() { beginning |= UInt64(letter) << UInt64(8 * place) }
    return beginning
  }

  private static func hash(_ beginning: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: ((beginning ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// The index of an attribute's name in a namespace that is not ours; nil for the two that only point an editor to a
  /// schema.
  func index(of name: String, inForeign namespace: String) -> Int? {
    switch namespace {
    case "http://www.w3.org/XML/1998/namespace": self["xml:" + name]
    case XMLDocument.schemaInstance where ["schemaLocation", "noNamespaceSchemaLocation"].contains(name): nil
    default: XMLTree.unknown
    }
  }
}
