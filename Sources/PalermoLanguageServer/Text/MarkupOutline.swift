/// The tags of a document with the places of their parts, whether or not it is well-formed: what somebody is writing seldom
/// is. A tag ends before the next `<`, and an end tag closes the nearest element of its name.
struct MarkupOutline {
  /// An attribute as written.
  struct Attribute {
    let name: Range<Int>
    /// What stands between the quotation marks, up to the end of the tag or line where the second one is missing. Nil where
    /// no value follows.
    let value: Range<Int>?

    /// The attribute with its quotation marks, as far as they are there.
    let whole: Range<Int>
  }

  /// A start tag, or an empty-element tag.
  struct Tag {
    /// From the `<` to behind the `>`.
    var range: Range<Int>
    let name: Range<Int>
    let attributes: [Attribute]
    /// The index of the tag of the element that holds this one. Nil for a root.
    let parent: Int?
    /// Where the element ends: behind its end tag, or at the end of the text.
    var end: Int
    /// Whether the tag closes its element, or lacks its `>`.
    let isEmpty: Bool
  }

  /// What stands at a place.
  enum Place {
    /// In the name of a start tag, or right behind its `<`.
    case tagName(Range<Int>, parent: Int?)
    /// In the name of an end tag.
    case endTagName(Range<Int>, closing: Int?)
    /// In the name of an attribute.
    case attributeName(tag: Int, Range<Int>)
    /// In a start tag between attributes.
    case inTag(tag: Int)
    /// In the value of an attribute.
    case value(tag: Int, attribute: Attribute)
    /// In an element, or outside of all.
    case text(parent: Int?)
    /// In a comment, a section or an instruction.
    case remark
  }

  let bytes: [UInt8]
  /// The tags in the order of the text.
  private(set) var tags: [Tag] = []
  private var endTags: [(range: Range<Int>, name: Range<Int>, closing: Int?)] = []
  private var remarks: [Range<Int>] = []
  /// The elements inside each other that are followed. Deeper ones count as siblings.
  private static let deepest = 256

  /// The tags of a text.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var open: [Int] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      if let end = endOfRemark(at: start) {
        remarks.append(start..<end)
        index = end
      } else if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "/") {
        index = readEndTag(at: start, &open)
      } else {
        index = readTag(at: start, &open)
      }
    }
    for tag in open { tags[tag].end = bytes.count }
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The name of a tag without a prefix.
  func name(of tag: Tag) -> String {
    let name = text(tag.name)
    return name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
  }

  /// The value of an attribute as written. Returns nil if the tag has none of this name.
  func value(of name: String, in tag: Tag) -> String? {
    tag.attributes.first { text($0.name) == name }?.value.map(text)
  }

  /// What stands at a byte: of what ends and what begins there, what ends.
  ///
  /// - Complexity: O(log *n*) in the tags.
  func place(at offset: Int) -> Place {
    if let remark = last(of: remarks, startingBefore: offset, { $0.lowerBound }), offset < remark.upperBound {
      return .remark
    }
    let end = last(of: endTags, startingBefore: offset) { $0.range.lowerBound }
    if let end,
      offset < end.range.upperBound || (offset == end.range.upperBound && bytes[offset - 1] != UInt8(ascii: ">"))
    {
      return .endTagName(end.name, closing: end.closing)
    }
    guard let index = lastTag(startingBefore: offset) else { return .text(parent: nil) }
    let tag = tags[index]
    let isClosed = tag.range.count > 1 && bytes[tag.range.upperBound - 1] == UInt8(ascii: ">")
    guard offset < tag.range.upperBound || (offset == tag.range.upperBound && !isClosed) else {
      return .text(parent: parent(at: offset, after: index))
    }
    if offset <= tag.name.upperBound { return .tagName(tag.name, parent: tag.parent) }
    for attribute in tag.attributes {
      if attribute.name.lowerBound <= offset, offset <= attribute.name.upperBound {
        return .attributeName(tag: index, attribute.name)
      }
      if let value = attribute.value, value.lowerBound <= offset, offset <= value.upperBound {
        return .value(tag: index, attribute: attribute)
      }
    }
    return .inTag(tag: index)
  }

  /// The index of the last tag that begins before a byte. Returns nil if there is none.
  func lastTag(startingBefore offset: Int) -> Int? {
    var (low, high) = (0, tags.count)
    while low < high {
      let middle = (low + high) / 2
      if tags[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The passage that something found at a byte is about: an attribute with its value, or the beginning of a tag, or else
  /// a character.
  func passage(at offset: Int) -> Range<Int> {
    if let index = lastTag(startingBefore: offset + 1) {
      let tag = tags[index]
      if tag.range.lowerBound == offset { return offset..<max(tag.name.upperBound, offset + 1) }
      if let attribute = tag.attributes.first(where: { $0.name.lowerBound == offset }) { return attribute.whole }
    }
    guard offset < bytes.count else {
      // The last character that shows.
      let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? bytes.count
      var start = max(0, end - 1)
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      return start..<end
    }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }

  /// The children of an element, or the roots, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the tags behind the first.
  func children(of parent: Int?) -> [Int] {
    let start = parent.map { $0 + 1 } ?? 0
    let end = parent.map { tags[$0].end } ?? bytes.count
    return tags.indices[start...].prefix { tags[$0].range.lowerBound < end }.filter { tags[$0].parent == parent }
  }

  // MARK: Reading

  private func last<Item>(of items: [Item], startingBefore offset: Int, _ start: (Item) -> Int) -> Item? {
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if start(items[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? items[low - 1] : nil
  }

  /// The element that a byte behind a tag is in.
  private func parent(at offset: Int, after index: Int) -> Int? {
    var place: Int? = index
    while let tag = place, tags[tag].end <= offset, !(tags[tag].end == offset && isOpen(tag)) {
      place = tags[tag].parent
    }
    return place
  }

  /// Whether an element reaches to the end of the text because nothing closes it.
  private func isOpen(_ tag: Int) -> Bool {
    !tags[tag].isEmpty && tags[tag].end == bytes.count
      && !endTags.contains { $0.closing == tag && $0.range.upperBound == bytes.count }
  }

  private func endOfRemark(at start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?") else {
      return nil
    }
    for (opening, closing) in Self.remarkForms where bytes[start...].starts(with: opening) {
      var index = start + opening.count
      while let end = bytes[index...].firstIndex(of: closing[0]) {
        if bytes[end...].starts(with: closing) { return end + closing.count }
        index = end + 1
      }
      return bytes.count
    }
    return nil
  }

  private static let remarkForms: [(opening: [UInt8], closing: [UInt8])] = [
    (Array("<!--".utf8), Array("-->".utf8)), (Array("<![CDATA[".utf8), Array("]]>".utf8)),
    (Array("<?".utf8), Array("?>".utf8)), (Array("<!".utf8), Array(">".utf8)),
  ]

  private mutating func readEndTag(at start: Int, _ open: inout [Int]) -> Int {
    let name = nameRange(from: start + 2)
    var index = name.upperBound
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: ">") { index += 1 } else { index = name.upperBound }
    // A name that is still being written closes the innermost element.
    let place =
      name.isEmpty
      ? open.indices.last : open.lastIndex { bytes[tags[$0].name].elementsEqual(bytes[name]) }
    if let place {
      for tag in open[place...] { tags[tag].end = index }
      endTags.append((start..<index, name, open[place]))
      open.removeSubrange(place...)
    } else {
      endTags.append((start..<index, name, open.last))
    }
    return index
  }

  private mutating func readTag(at start: Int, _ open: inout [Int]) -> Int {
    let name = nameRange(from: start + 1)
    var index = name.upperBound
    var attributes: [Attribute] = []
    var isEmpty = true
    var end = index
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isBlank(byte) {
        index += 1
        end = index
      } else if byte == UInt8(ascii: ">") {
        isEmpty = bytes[index - 1] == UInt8(ascii: "/")
        end = index + 1
        break
      } else if byte == UInt8(ascii: "<") {
        end = index
        break
      } else if Self.isNamePart(byte) {
        let attribute = readAttribute(at: index)
        attributes.append(attribute)
        index = attribute.whole.upperBound
        end = index
      } else {
        index += 1
        end = index
      }
    }
    tags.append(
      Tag(
        range: start..<end, name: name, attributes: attributes, parent: open.last, end: end, isEmpty: isEmpty))
    if !isEmpty && open.count < Self.deepest { open.append(tags.count - 1) }
    return end
  }

  private func readAttribute(at start: Int) -> Attribute {
    let name = nameRange(from: start)
    var index = name.upperBound
    func skipBlanks() {
      while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    }
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return Attribute(name: name, value: nil, whole: name)
    }
    let equals = index
    index += 1
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      return Attribute(name: name, value: nil, whole: start..<equals + 1)
    }
    let quote = bytes[index]
    let first = index + 1
    index = first
    while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "<") { index += 1 }
    if index < bytes.count, bytes[index] == quote {
      return Attribute(name: name, value: first..<index, whole: start..<index + 1)
    }
    // The second quotation mark is missing: the value ends where its line or its tag does.
    index = first
    while index < bytes.count, ![0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "<")].contains(bytes[index]) { index += 1 }
    return Attribute(name: name, value: first..<index, whole: start..<index)
  }

  private func nameRange(from start: Int) -> Range<Int> {
    let start = min(start, bytes.count)
    var end = start
    while end < bytes.count, Self.isNamePart(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x3A).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }
}
