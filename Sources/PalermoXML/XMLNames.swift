/// The names of elements and attributes that readers know. A tree refers to them by index.
public struct XMLNames: Sendable {
  /// The letters of all names, one name after the other.
  private let letters: [UInt8]
  /// Where each name begins in ``letters``, and at last where they end.
  private let starts: [Int]
  /// The index of a name, or ``XMLTree/unknown``, at the first free place from that which its letters make.
  private let places: [Int]

  /// Names in the order of their indices. `xml:lang` is the attribute of that name in the namespace of XML.
  public init(_ names: [String]) {
    var (letters, starts) = ([UInt8](), [0])
    for name in names {
      letters += name.utf8
      starts.append(letters.count)
    }
    // At most half full, so that a name is found at once or nearly so.
    var capacity = 16
    while capacity < 2 * names.count { capacity *= 2 }
    var places = [Int](repeating: XMLTree.unknown, count: capacity)
    for index in names.indices {
      var place = letters[starts[index]..<starts[index + 1]].withUnsafeBufferPointer { Self.hash($0) & (capacity - 1) }
      while places[place] != XMLTree.unknown { place = (place + 1) & (capacity - 1) }
      places[place] = index
    }
    (self.letters, self.starts, self.places) = (letters, starts, places)
  }

  /// The index of a name, or ``XMLTree/unknown``.
  subscript(name: String) -> Int {
    var name = name
    return name.withUTF8 { self[$0] }
  }

  /// The index of a name by its letters, or ``XMLTree/unknown``.
  subscript(name: UnsafeBufferPointer<UInt8>) -> Int {
    var place = Self.hash(name) & (places.count - 1)
    while places[place] != XMLTree.unknown {
      let index = places[place]
      if isName(index, name) { return index }
      place = (place + 1) & (places.count - 1)
    }
    return XMLTree.unknown
  }

  private func isName(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[index]
    guard starts[index + 1] - start == name.count else { return false }
    for place in 0..<name.count where letters[start + place] != name[place] { return false }
    return true
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt = 0
    for letter in name { hash = hash &* 31 &+ UInt(letter) }
    return Int(truncatingIfNeeded: hash ^ hash >> 15)
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
