extension SourceText {
  /// Where a colon stands in place of the = of an attribute, if the file stops being well-formed behind it. Nil if none does.
  ///
  /// - Parameter fault: The place where it stops.
  /// - Complexity: O(*n*) in the bytes of the tag.
  package func colonForEqualsSign(before fault: Int) -> Int? {
    guard byte(at: fault - 1) == UInt8(ascii: ":"), isInStartTag(fault),
      isQuotationMark(byte(at: offsetBehindBlanks(from: fault)))
    else { return nil }
    return fault - 1
  }

  /// Whether a value begins at a place in a start tag, with no name in front of it.
  ///
  /// - Complexity: O(*n*) in the bytes of the tag.
  package func isValueWithoutName(at fault: Int) -> Bool {
    guard isQuotationMark(byte(at: fault)), let before = byte(at: fault - 1), XMLScanner.isBlank(before) else {
      return false
    }
    return isInStartTag(fault)
  }

  /// Where a slash stands in the middle of a start tag, if the file stops being well-formed at it or right behind it. Nil if
  /// none does.
  ///
  /// - Parameter fault: The place where it stops.
  /// - Complexity: O(*n*) in the bytes of the tag.
  package func slashWithinTag(at fault: Int) -> Int? {
    let slash = UInt8(ascii: "/")
    let place = byte(at: fault) == slash ? fault : fault - 1
    // In a text it may follow a sign that begins a reference.
    guard byte(at: place) == slash, byte(at: place - 1) != UInt8(ascii: "&"), isInStartTag(place),
      let next = byte(at: offsetBehindBlanks(from: place + 1)), next != UInt8(ascii: "<")
    else { return nil }
    return place
  }

  /// Where a quotation mark stands that was meant to be part of the value that it ends, if the file stops being well-formed
  /// right behind it: another one follows in the tag that begins no value. Nil if none does.
  ///
  /// - Parameter fault: The place where it stops.
  /// - Complexity: O(*n*) in the bytes of the tag.
  package func markInValue(before fault: Int) -> Int? {
    guard let mark = byte(at: fault - 1), isQuotationMark(mark), isInStartTag(fault),
      let next = bytes[min(fault, bytes.endIndex)...].firstIndex(where: {
        $0 == mark || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
      }),
      bytes[next] == mark,
      bytes[fault..<next].last(where: { !XMLScanner.isBlank($0) }) != UInt8(ascii: "=")
    else { return nil }
    return fault - 1
  }

  /// Where the XML declaration begins that has something in front of it that is no markup. Nil if none has.
  ///
  /// - Complexity: O(*n*) in the bytes in front of it.
  package var declarationBehindText: Int? {
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let sign = Array("<?xml".utf8)
    guard let start = bytes.firstIndex(of: UInt8(ascii: "<")), start > first, bytes[start...].starts(with: sign),
      let next = byte(at: start + sign.count), XMLScanner.isBlank(next)
    else { return nil }
    return start
  }

  /// The tag of an element without attributes directly inside another of its name, both open where the file stops being
  /// well-formed, such as `<answer>` written for `</answer>`. Nil if there is none.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  package var startTagForEndTag: (name: String, offset: Int)? {
    let open = elementsLeftOpen
    let slip = open.indices.dropFirst().first { index in
      let (name, offset, end) = open[index]
      return open[index - 1].name == name && end - offset == name.utf8.count + 2
    }
    return slip.map { (name: open[$0].name, offset: open[$0].offset) }
  }

  private func isInStartTag(_ place: Int) -> Bool {
    guard let start = bytes[..<min(place, bytes.endIndex)].lastIndex(of: UInt8(ascii: "<")) else { return false }
    return start + 1 < place && isLetter(bytes[start + 1])
  }

  private func isQuotationMark(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  private func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }
}
