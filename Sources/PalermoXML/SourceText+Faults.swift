extension SourceText {
  /// The elements that are open where the file stops being well-formed, from the outermost on, each with the place of its
  /// `<` and the one behind its start tag. Empty for a file that is well-formed.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  package var elementsLeftOpen: [(name: String, offset: Int, end: Int)] { elementsBeforeFault.open }

  /// What is open where the file stops being well-formed, and the empty elements without attributes in front of that place.
  private var elementsBeforeFault:
    (open: [(name: String, offset: Int, end: Int)], emptyTags: [(name: String, offset: Int)])
  {
    withTerminatedBytes { bytes in
      var scanner = XMLScanner(UnsafeBufferPointer(rebasing: bytes.dropLast()))
      var open: [(name: String, offset: Int, end: Int)] = []
      var emptyTags: [(name: String, offset: Int)] = []
      while let event = try? scanner.next() {
        switch event {
        case .start(let name, let offset):
          let written = scanner.string(name)
          open.append((written, offset, scanner.offset))
          if scanner.attributes.isEmpty, scanner.isBehindEmptyTag { emptyTags.append((written, offset)) }
        case .end: open.removeLast()
        case .text, .replacement, .section, .comment, .instruction: break
        }
      }
      return (open, emptyTags)
    }
  }

  /// Whether an element that is left open has content of its own, and not only what was to follow it: whether something
  /// stands behind its start tag that is neither another element of its name nor an end tag.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - end: The place behind its start tag.
  /// - Complexity: O(*n*) in the blanks and comments there.
  package func hasContent(inElementCalled name: String, behind end: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let (opening, closing) = (Array("<!--".utf8), Array("-->".utf8))
      var at = end
      while true {
        while at < bytes.count, XMLScanner.isBlank(bytes[at]) { at += 1 }
        guard bytes[at...].starts(with: opening) else { break }
        at = min(bytes.next(closing, from: at + opening.count) + closing.count, bytes.count)
      }
      let rest = bytes[at...]
      if rest.starts(with: "</".utf8) { return false }
      guard rest.starts(with: "<\(name)".utf8), let next = rest.dropFirst(name.utf8.count + 1).first else {
        return true
      }
      return !XMLScanner.isBlank(next) && next != UInt8(ascii: ">") && next != UInt8(ascii: "/")
    }
  }

  /// Where a reference begins, such as `&eacute;`: the last one to a name that begins at or before the place where the file
  /// stops being well-formed. Nil if there is none.
  ///
  /// - Complexity: O(*n*) in the bytes before that place.
  package func lastReference(to name: String, before fault: Int) -> Int? {
    let reference = Array("&\(name);".utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var last: Int?
      var next = bytes.next(reference, from: 0)
      while next < bytes.count, next <= fault {
        last = next
        next = bytes.next(reference, from: next + reference.count)
      }
      return last
    }.map { bytes.startIndex + $0 }
  }

  /// Where an attribute begins whose value lacks the quotation mark at its end, in the tag in which the file stops being
  /// well-formed. Nil if none does.
  ///
  /// - Parameter fault: The place where it stops.
  package func attributeLeftOpen(before fault: Int) -> Int? {
    let before = bytes[..<min(fault, bytes.endIndex)]
    guard let start = before.lastIndex(of: UInt8(ascii: "<")) else { return nil }
    var rest = before[start...]
    while let open = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) {
      let value = before[(open + 1)...].prefix { $0 != before[open] }
      let isClosed = value.endIndex < before.endIndex
      // It took in the rest of the tag, or the next attribute as far as its own quotation mark.
      let isLeftOpen =
        isClosed
        ? value.last == UInt8(ascii: "=") && value.contains(where: XMLScanner.isBlank)
        : value.contains { $0 == UInt8(ascii: ">") || $0 == 0x0A || $0 == 0x0D }
      if isLeftOpen {
        let name = before[start..<open].lastIndex(where: XMLScanner.isBlank)
        return name.map { $0 + 1 } ?? open
      }
      guard isClosed else { return nil }
      rest = before[(value.endIndex + 1)...]
    }
    return nil
  }

  /// Where a tag begins that has no `>`, if the file stops being well-formed at the `<` of the next one. Nil if none does.
  ///
  /// - Parameter fault: The place where it stops.
  package func tagLeftOpen(before fault: Int) -> Int? {
    guard fault < bytes.endIndex, bytes[fault] == UInt8(ascii: "<"),
      let start = bytes[..<fault].lastIndex(of: UInt8(ascii: "<")), start + 1 < fault
    else { return nil }
    let tag = bytes[(start + 1)..<fault]
    let isTag = tag[start + 1] == UInt8(ascii: "/") || isLetter(tag[start + 1])
    return isTag && !tag.contains(UInt8(ascii: ">")) ? start : nil
  }

  /// Whether a byte may begin the name of a tag.
  func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte >= 0x80 }

  /// Where two hyphens stand inside a comment, if it is there that the file stops being well-formed. Nil if it does not, or
  /// stops at something else.
  ///
  /// - Complexity: O(*n*) in the bytes before that place.
  var hyphensInComment: Int? {
    withTerminatedBytes { bytes in
      var scanner = XMLScanner(UnsafeBufferPointer(rebasing: bytes.dropLast()))
      do throws(XMLFailure) {
        while try scanner.next() != nil {}
      } catch {
        if case .malformed(80, _) = error.reason { return error.offset }
      }
      return nil
    }
  }

  /// Where a comment begins in which the file stops being well-formed at the beginning of another one, or at its end. Nil if
  /// there is none.
  ///
  /// - Parameter fault: The place where it stops.
  /// - Complexity: O(*n*) in the bytes of the file.
  package func commentLeftOpen(before fault: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      let sign = Array("<!--".utf8)
      var (last, next) = (bytes.count, bytes.next(sign, from: 0))
      // That it cannot be read is told at its hyphens.
      while next < bytes.count, next + 2 < fault {
        last = next
        next = bytes.next(sign, from: next + sign.count)
      }
      let isAtAnother = next <= fault + 2 && next < bytes.count
      return last < bytes.count && (isAtAnother || fault >= bytes.count) ? last : nil
    }.map { bytes.startIndex + $0 }
  }

  /// Where a comment begins with other signs than `<!--`, such as the dash that a word processor writes for two hyphens, if
  /// the file stops being well-formed there. Nil if none does.
  ///
  /// - Parameter fault: The place where it stops.
  package func commentWithOtherSigns(at fault: Int) -> Int? {
    guard let start = bytes[..<min(fault + 1, bytes.endIndex)].lastIndex(of: UInt8(ascii: "<")), fault - start <= 2,
      bytes[start...].starts(with: "<!".utf8), !bytes[start...].starts(with: "<!--".utf8),
      let sign = scalar(at: start + 2)
    else { return nil }
    switch sign.value {
    case 0x20, 0x2D, 0xA0, 0x2010...0x2015, 0x2212: return start
    default: return nil
    }
  }

  /// The tag of an empty element that stands in place of an end tag, such as `<answer/>` for `</answer>`: the first one
  /// without attributes that has the name of an element that is open there, and is still open where the file stops being
  /// well-formed. Nil if there is none.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, and in the depth of the place where it stops times the empty tags.
  package var emptyTagForEndTag: (name: String, offset: Int)? {
    let (open, emptyTags) = elementsBeforeFault
    return emptyTags.first { tag in open.contains { $0.name == tag.name && $0.offset < tag.offset } }
  }

  /// The last element of a name directly inside the innermost one that is open where the file stops being well-formed, if it
  /// ends at once with `/>`: where it begins, and the place behind its tag. Nil if there is none.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  package func lastEmptyChild(called name: String) -> (offset: Int, end: Int)? {
    withTerminatedBytes { bytes in
      let wanted = Array(name.utf8)
      var scanner = XMLScanner(UnsafeBufferPointer(rebasing: bytes.dropLast()))
      // The last child of that name of each element that is open.
      var children: [(offset: Int, end: Int, isEmpty: Bool)?] = []
      while let event = try? scanner.next() {
        switch event {
        case .start(let written, let offset):
          if !children.isEmpty, scanner.source[written].elementsEqual(wanted) {
            children[children.count - 1] = (offset: offset, end: scanner.offset, isEmpty: scanner.isBehindEmptyTag)
          }
          children.append(nil)
        case .end: children.removeLast()
        case .text, .replacement, .section, .comment, .instruction: break
        }
      }
      guard let last = children.last, let child = last, child.isEmpty else { return nil }
      return (offset: child.offset, end: child.end)
    }
  }

  /// The first place from another one on where no white space stands. That of the end of the file if there is none.
  ///
  /// - Complexity: O(*n*) in the white space there.
  package func offsetBehindBlanks(from offset: Int) -> Int {
    let rest = bytes[min(offset, bytes.endIndex)...]
    return rest.firstIndex { !XMLScanner.isBlank($0) } ?? rest.endIndex
  }

  /// The character that begins at a place. Nil at the end of the file and within a character.
  package func scalar(at offset: Int) -> Unicode.Scalar? {
    guard bytes.indices.contains(offset) else { return nil }
    return String(decoding: bytes[offset..<min(offset + 4, bytes.endIndex)], as: UTF8.self).unicodeScalars.first
  }
}
