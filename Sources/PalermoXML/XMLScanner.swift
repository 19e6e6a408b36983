/// Takes XML apart without libxml2.
///
/// It holds documents to XML 1.0 and its namespaces, without document type declarations, and ends at the first fault.
/// In a well-formed document it finds what libxml2 finds, at the same places. In any other it always finds a fault, and
/// in most cases the same one.
struct XMLScanner {
  /// A piece of a document. Ranges are of its bytes.
  enum Event {
    /// A start tag, or an empty-element tag when nothing is inside. The attributes are in ``attributes``.
    case start(name: Range<Int>, at: Int)
    case end
    /// Text without references and line breaks that would have to be replaced.
    case text(Range<Int>)
    /// A reference or a line break, which stands for other bytes.
    case replacement([UInt8], at: Int)
    case section(Range<Int>)
    case comment(Range<Int>)
    /// An instruction to another program; the XML declaration is none.
    case instruction(target: Range<Int>, data: Range<Int>)
  }

  /// What stands before the colon of a name.
  enum Prefix {
    /// There is no colon.
    case none
    /// `xml`, which needs no declaration and means the same everywhere.
    case xml
    case other
  }

  /// An attribute as written.
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
    let prefix: Prefix
    /// Whether its value stands in the document as it is, without references and white space that would have to be
    /// replaced.
    let isPlain: Bool
  }

  private(set) var attributes: [Attribute] = []
  /// Whether an attribute of the last start tag has a prefix that is to be declared, or declares one.
  private(set) var usesNamespaces = false
  let source: UnsafeBufferPointer<UInt8>
  private var index: Int
  private var open: [Range<Int>] = []
  private var endsEmpty = false
  private var hasRoot = false

  private let mostAttributes: Int

  /// A scanner of the bytes of a document, which must outlive it.
  ///
  /// - Parameter attributes: How many an element may have.
  init(_ source: UnsafeBufferPointer<UInt8>, attributes: Int = XMLLimits.attributes) {
    (self.source, mostAttributes) = (source, attributes)
    index = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The offset of the byte behind the last piece.
  var offset: Int { index }

  /// Whether the last piece, a start tag, is the whole of its element: values stand in quotation marks, so that a slash in
  /// front of the `>` is in none.
  var isBehindEmptyTag: Bool { index > 1 && source[index - 2] == UInt8(ascii: "/") }

  /// The next piece; nil at the end of the document.
  mutating func next() throws(XMLFailure) -> Event? {
    if endsEmpty {
      endsEmpty = false
      open.removeLast()
      return .end
    }
    guard index < source.count else {
      if let name = open.last { throw fault(77, [string(name)]) }
      if !hasRoot { throw fault(4) }
      return nil
    }
    if source[index] == UInt8(ascii: "<") { return try markup() }
    if open.isEmpty {
      try skipBlanksOutside()
      return try next()
    }
    return source[index] == UInt8(ascii: "&") || source[index] == 0x0D ? try replacement() : .text(try text())
  }

  private mutating func markup() throws(XMLFailure) -> Event? {
    let start = index
    switch index + 1 < source.count ? source[index + 1] : 0 {
    case UInt8(ascii: "/"): return try endTag()
    case UInt8(ascii: "?"): return try instruction()
    case UInt8(ascii: "!"):
      if isAt("<!--") { return .comment(try delimited("<!--", "-->", 45)) }
      if isAt("<![CDATA[") {
        if open.isEmpty { throw fault(hasRoot ? 5 : 4) }
        return .section(try delimited("<![CDATA[", "]]>", 63))
      }
      if isAt("<!DOCTYPE") { throw XMLFailure(reason: .doctype, offset: start) }
    default: break
    }
    if open.isEmpty && hasRoot { throw fault(5) }
    index += 1
    let name = try qualifiedName().range
    try readAttributes(ofTagAt: start)
    hasRoot = true
    open.append(name)
    if source[index] == UInt8(ascii: "/") {
      index += 1
      guard index < source.count, source[index] == UInt8(ascii: ">") else { throw fault(73) }
      endsEmpty = true
    }
    index += 1
    return .start(name: name, at: start)
  }

  private mutating func endTag() throws(XMLFailure) -> Event {
    let start = index
    index += 2
    if let name = open.last, index + name.count < source.count, source[index + name.count] == UInt8(ascii: ">"),
      equal(name, index..<index + name.count)
    {
      index += name.count + 1
      open.removeLast()
      return .end
    }
    let name = try self.name(orFault: 68).range
    skipBlanks()
    guard index < source.count, source[index] == UInt8(ascii: ">") else { throw fault(73) }
    index += 1
    guard let opened = open.popLast() else { throw XMLFailure(reason: .malformed(code: 5, names: []), offset: start) }
    guard source[opened].elementsEqual(source[name]) else {
      throw XMLFailure(reason: .malformed(code: 76, names: [string(opened), string(name)]), offset: start)
    }
    return .end
  }

  private mutating func readAttributes(ofTagAt start: Int) throws(XMLFailure) {
    attributes.removeAll(keepingCapacity: true)
    usesNamespaces = false
    while true {
      let before = index
      skipBlanks()
      guard index < source.count else { throw fault(77, open.last.map { [string($0)] } ?? []) }
      if source[index] == UInt8(ascii: ">") || source[index] == UInt8(ascii: "/") { return }
      guard index > before else { throw fault(65) }
      let (name, prefix) = try qualifiedName()
      skipBlanks()
      guard index < source.count, source[index] == UInt8(ascii: "=") else { throw fault(41, [string(name)]) }
      index += 1
      skipBlanks()
      let (value, isPlain) = try attributeValue()
      for attribute in attributes where equal(attribute.name, name) { throw fault(42, [string(name)]) }
      let attribute = Attribute(name: name, value: value, prefix: prefix, isPlain: isPlain)
      attributes.append(attribute)
      if prefix == .other || declaresNamespace(attribute) {
        usesNamespaces = true
        if value.count > XMLLimits.nameBytes, declaresNamespace(attribute) {
          throw XMLFailure(reason: .nameTooLong, offset: start)
        }
      }
      guard attributes.count <= mostAttributes else {
        throw XMLFailure(reason: .tooManyAttributes, offset: start)
      }
    }
  }

  private mutating func attributeValue() throws(XMLFailure) -> (Range<Int>, isPlain: Bool) {
    guard index < source.count, source[index] == UInt8(ascii: "\"") || source[index] == UInt8(ascii: "'") else {
      throw fault(39)
    }
    let quote = source[index]
    index += 1
    let start = index
    var isPlain = true
    while true {
      skipPlain()
      guard index < source.count else { throw fault(40) }
      switch source[index] {
      case quote:
        index += 1
        return (start..<index - 1, isPlain)
      case UInt8(ascii: "<"): throw fault(38)
      case UInt8(ascii: "&"):
        isPlain = false
        _ = try replacement()
      case let byte:
        isPlain = isPlain && byte >= 0x20
        try character()
      }
    }
  }

  private mutating func text() throws(XMLFailure) -> Range<Int> {
    let start = index
    while true {
      skipPlain()
      guard index < source.count else { return start..<index }
      switch source[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), 0x0D: return start..<index
      case UInt8(ascii: "]") where isAt("]]>"): throw fault(62)
      default: try character()
      }
    }
  }

  /// Moves past characters of ASCII that mean nothing in a text or a value. Stops at the others, and before the end of the
  /// document.
  private mutating func skipPlain() { index += source.lengthOfPlainText(from: index) }

  /// The bytes that a reference or a line break stands for.
  private mutating func replacement() throws(XMLFailure) -> Event {
    let start = index
    guard source[index] == UInt8(ascii: "&") else {
      index += index + 1 < source.count && source[index + 1] == 0x0A ? 2 : 1
      return .replacement([0x0A], at: start)
    }
    index += 1
    if index < source.count, source[index] == UInt8(ascii: "#") {
      return .replacement(try characterReference(), at: start)
    }
    let name = try self.name(orFault: 68).range
    guard index < source.count, source[index] == UInt8(ascii: ";") else { throw fault(23) }
    index += 1
    for (entity, byte) in Self.entities where source[name].elementsEqual(entity.utf8) {
      return .replacement([byte], at: start)
    }
    throw fault(26, [string(name)])
  }

  private static let entities: [(String, UInt8)] = [
    ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")), ("amp", UInt8(ascii: "&")), ("quot", UInt8(ascii: "\"")),
    ("apos", UInt8(ascii: "'")),
  ]
  private mutating func characterReference() throws(XMLFailure) -> [UInt8] {
    index += 1
    let number: UInt32?
    (number, index) = CharacterReference.number(in: source, at: index)
    guard let number, let scalar = Unicode.Scalar(number), scalar.isXMLCharacter else { throw fault(9) }
    return Array(String(Character(scalar)).utf8)
  }

  /// An instruction, or what follows the XML declaration.
  private mutating func instruction() throws(XMLFailure) -> Event? {
    let start = index
    index += 2
    let target = try self.name(orFault: 46).range
    if source[target].elementsEqual("xml".utf8), start == 0 || (start == 3 && source[0] == 0xEF) {
      try readDeclaration()
      return try next()
    }
    if source[target].contains(UInt8(ascii: ":")) { throw fault(205) }
    if string(target).lowercased() == "xml" { throw fault(64) }
    if !isAt("?>") {
      guard index < source.count, Self.isBlank(source[index]) else { throw fault(65) }
      skipBlanks()
    }
    return .instruction(target: target, data: try delimited("", "?>", 47))
  }

  /// Moves past what follows `<?xml`: a version, and perhaps an encoding and whether the document stands alone.
  private mutating func readDeclaration() throws(XMLFailure) {
    var allowed: ArraySlice<String> = ["version", "encoding", "standalone"]
    while true {
      let before = index
      skipBlanks()
      if isAt("?>"), allowed.count < 3 {
        index += 2
        return
      }
      guard index > before else { throw fault(65) }
      let name = string(try self.name(orFault: 57).range)
      guard let place = allowed.firstIndex(of: name), place == 0 || allowed.count < 3 else { throw fault(57) }
      allowed = allowed[(place + 1)...]
      skipBlanks()
      guard index < source.count, source[index] == UInt8(ascii: "=") else { throw fault(75) }
      index += 1
      skipBlanks()
      guard Self.accepts(string(try attributeValue().0).utf8, as: name) else { throw fault(108) }
    }
  }

  /// Whether a declaration may say this.
  private static func accepts(_ value: String.UTF8View, as name: String) -> Bool {
    switch name {
    case "version": value.starts(with: "1.".utf8) && value.dropFirst(2).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    case "standalone": value.elementsEqual("yes".utf8) || value.elementsEqual("no".utf8)
    default: !value.isEmpty
    }
  }

  /// What stands between two marks, of which the first is here.
  private mutating func delimited(_ mark: StaticString, _ end: StaticString, _ code: Int) throws(XMLFailure)
    -> Range<Int>
  {
    index += mark.utf8CodeUnitCount
    let start = index
    while index < source.count {
      if isAt(end) {
        defer { index += end.utf8CodeUnitCount }
        return start..<index
      }
      if code == 45, isAt("--") { throw fault(80) }
      if index - start > XMLLimits.markupBytes { throw XMLFailure(reason: .tooMuchText, offset: start) }
      if source[index] == 0x0D { index += 1 } else { try character() }
    }
    throw fault(code)
  }

  private mutating func skipBlanksOutside() throws(XMLFailure) {
    skipBlanks()
    guard index == source.count || source[index] == UInt8(ascii: "<") else { throw fault(hasRoot ? 5 : 4) }
  }

  private mutating func skipBlanks() {
    while index < source.count, Self.isBlank(source[index]) { index += 1 }
  }

  /// Moves past one character that may stand in a document.
  private mutating func character() throws(XMLFailure) {
    let byte = source[index]
    if byte < 0x80 {
      guard byte >= 0x20 || Self.isBlank(byte) else { throw fault(9) }
      index += 1
      return
    }
    guard let length = source.lengthOfCharacter(at: index) else {
      throw XMLFailure(reason: .encoding(declared: nil), offset: index)
    }
    if byte == 0xEF, source[index + 1] == 0xBF, source[index + 2] >= 0xBE { throw fault(9) }
    index += length
  }

  /// A name, and where its first colon stands.
  private mutating func name(orFault code: Int) throws(XMLFailure) -> (range: Range<Int>, colon: Int?) {
    let start = index
    var colon: Int?
    // Most names are of nothing but letters.
    while index < source.count, source[index].isASCIILetter { index += 1 }
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        guard byte.continuesXMLName, index > start || byte.beginsXMLName else { break }
        if byte == UInt8(ascii: ":"), colon == nil { colon = index }
        index += 1
        continue
      }
      guard let length = source.lengthOfCharacter(at: index) else {
        throw XMLFailure(reason: .encoding(declared: nil), offset: index)
      }
      let scalar = String(decoding: source[index..<index + length], as: UTF8.self).unicodeScalars.first!
      guard index == start ? scalar.beginsXMLName : scalar.continuesXMLName else { break }
      index += length
    }
    guard index > start else { throw fault(code) }
    guard index - start <= XMLLimits.nameBytes else { throw XMLFailure(reason: .nameTooLong, offset: start) }
    return (start..<index, colon)
  }

  /// A name, perhaps with a prefix.
  private mutating func qualifiedName() throws(XMLFailure) -> (range: Range<Int>, prefix: Prefix) {
    let (name, first) = try self.name(orFault: 68)
    guard let colon = first else { return (name, .none) }
    guard colon > name.lowerBound, colon + 1 < name.upperBound,
      !source[colon + 1..<name.upperBound].contains(UInt8(ascii: ":"))
    else { throw fault(202) }
    let local = String(decoding: source[colon + 1..<name.upperBound], as: UTF8.self)
    guard local.unicodeScalars.first!.beginsXMLName else { throw fault(202) }
    return (name, source[name.lowerBound..<colon].elementsEqual("xml".utf8) ? .xml : .other)
  }

  private func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count else { return false }
    for place in 0..<a.count where source[a.lowerBound + place] != source[b.lowerBound + place] { return false }
    return true
  }

  private func isAt(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= source.count else { return false }
    for place in 0..<count where source[index + place] != word.utf8Start[place] { return false }
    return true
  }

  /// The bytes that the reference at an index stands for, which was read before, and where it ends.
  func reference(at index: Int) -> (bytes: [UInt8], end: Int) {
    var copy = self
    copy.index = index
    guard case .replacement(let bytes, _)? = try? copy.replacement() else { return ([], index + 1) }
    return (bytes, copy.index)
  }

  /// A text in which each line break is a line feed.
  func text(_ range: Range<Int>) -> String {
    guard source[range].contains(0x0D) else { return string(range) }
    var bytes: [UInt8] = []
    for index in range where source[index] != 0x0D || index + 1 == range.upperBound || source[index + 1] != 0x0A {
      bytes.append(source[index] == 0x0D ? 0x0A : source[index])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands in a range as it is.
  func string(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  /// - Parameter code: libxml2's number for the fault.
  private func fault(_ code: Int, _ names: [String] = []) -> XMLFailure {
    XMLFailure(reason: .malformed(code: code, names: names), offset: min(index, source.count))
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// Whether it is ASCII, and a name of XML may begin with it.
  fileprivate var beginsXMLName: Bool { continuesXMLName && (self >= 0x41 || self == 0x3A) }

  /// Whether it is ASCII, and may stand further on in a name of XML: one bit for each byte.
  fileprivate var continuesXMLName: Bool {
    self < 0x80
      && (self < 0x40 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE) as UInt64 >> UInt64(self & 0x3F) & 1 == 1
  }
}

extension Unicode.Scalar {
  /// Whether a document may hold it (XML 1.0, production 2).
  package var isXMLCharacter: Bool {
    value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : XMLScanner.isBlank(UInt8(value))
  }

  /// Whether a name of XML may begin with it (XML 1.0, production 4).
  fileprivate var beginsXMLName: Bool {
    switch value {
    case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// Whether it may stand further on in a name of XML (production 4a).
  fileprivate var continuesXMLName: Bool {
    switch value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: beginsXMLName
    }
  }
}
