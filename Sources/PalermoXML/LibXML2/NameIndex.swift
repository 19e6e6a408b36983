/// The known names by the pointers under which libxml2 has interned them, so that each is looked up by its characters
/// only once in the life of a parser.
struct NameIndex {
  private struct Entry {
    var pointer: UnsafePointer<CChar>?
    var index = 0
  }

  /// The number of pointers kept. It is fixed, so that a file with many invented names cannot use more memory.
  private static let capacity = 1 << 8

  private let names: XMLNames
  private var entries = [Entry](repeating: Entry(), count: capacity)

  init(_ names: XMLNames) {
    self.names = names
  }

  /// Forgets the pointers.
  mutating func forget() {
    entries = [Entry](repeating: Entry(), count: Self.capacity)
  }

  /// The index of a name, or ``XMLTree/unknown``.
  subscript(name: String) -> Int { names[name] }

  /// The index of an attribute's name in a namespace that is not ours. Returns nil for one that is to be ignored.
  func index(of name: String, inForeign namespace: String) -> Int? { names.index(of: name, inForeign: namespace) }

  /// The index of an interned name, or ``XMLTree/unknown``.
  subscript(name: UnsafePointer<CChar>) -> Int {
    mutating get {
      // A name takes a few bytes at least, so that the lowest bits tell little. A place is for the last that needed it.
      let address = UInt(bitPattern: name)
      let place = Int((address >> 3 ^ address >> 13) % UInt(Self.capacity))
      if entries[place].pointer == name { return entries[place].index }
      let index = self[String(cString: name)]
      entries[place] = Entry(pointer: name, index: index)
      return index
    }
  }
}
