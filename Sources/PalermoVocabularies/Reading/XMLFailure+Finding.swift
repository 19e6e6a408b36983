public import PalermoModel
import PalermoXML

extension XMLFailure {
  /// The rule that the failure breaks, and the arguments of its finding.
  var finding: (rule: Rule, arguments: TextArguments) {
    switch reason {
    case .empty: (.emptyFile, TextArguments())
    case .doctype: (.doctypeRefused, TextArguments())
    case .encoding(let declared): (.wrongEncoding, Texts.WrongEncoding.arguments(encoding: Self.encoding(declared)))
    case .tooManyBytes: Self.exceeded(Texts.LimitExceeded.fileSize(number: XMLLimits.bytes >> 20))
    case .tooDeep: Self.exceeded(Texts.LimitExceeded.depth(number: XMLLimits.depth))
    case .beyondASCII: (.wrongEncoding, Texts.WrongEncoding.arguments(encoding: Texts.WrongEncoding.beyondAscii))
    case .tooManyNames: Self.exceeded(Texts.LimitExceeded.names(number: XMLLimits.names))
    case .nameTooLong: Self.exceeded(Texts.LimitExceeded.nameSize(number: XMLLimits.nameBytes))
    case .tooManyElements: Self.exceeded(Texts.LimitExceeded.elements(number: XMLLimits.elements))
    case .tooManyAttributes: Self.exceeded(Texts.LimitExceeded.attributes(number: XMLLimits.attributes))
    case .tooMuchText: Self.exceeded(Texts.LimitExceeded.textSize(number: XMLLimits.textBytes >> 20))
    case .malformed(let code, let names):
      (.malformedXML, Texts.MalformedXML.arguments(detail: Self.detail(code, names)))
    }
  }

  /// Whether the file breaks off where it could not be read further: nothing that a tag could end with follows.
  func isTruncation(of source: SourceText) -> Bool {
    let rest = source.bytes[min(source.bytes.startIndex + offset, source.bytes.endIndex)...]
    return switch reason {
    // Nor is a comment without its end in a file that has its own.
    case .malformed(45, _) where source.bytes.last(where: { $0 > 0x20 }) == UInt8(ascii: ">"): false
    // Text behind the root, or in place of it, is no break.
    case .malformed(let code, _): code != 5 && code != 4 && !rest.contains(UInt8(ascii: ">"))
    // A character of which the end is missing.
    case .encoding(let declared): declared == nil && (1...3).contains(rest.count) && rest.first! >= 0xC2
    case .empty, .beyondASCII, .doctype, .tooManyBytes, .tooDeep, .tooManyElements, .tooManyAttributes, .tooMuchText,
      .tooManyNames, .nameTooLong:
      false
    }
  }

  /// What to write for the reference that HTML knows and XML does not. Nil if it is another failure.
  var correction: Correction? {
    guard case .malformed(22...26, let names) = reason, let name = names.first,
      let meant = HTMLCharacters.text(called: name)
    else { return nil }
    return Correction(writing: meant, insteadOfReference: "&\(name);")
  }

  /// Where a tag such as `<answer/>` stands that was to end an element, with the arguments of a finding there. Nil if none
  /// does.
  func emptyTagForEndTag(in source: SourceText) -> (offset: Int, arguments: TextArguments)? {
    guard case .malformed(let code, _) = reason, code == 5 || code == 76 || code == 77 else { return nil }
    return source.emptyTagForEndTag.map { name, place in
      (place, Texts.MalformedXML.arguments(detail: Texts.MalformedXML.emptyForEnd(name: name)))
    }
  }

  /// Where a tag such as `<answer>` stands that was to end an element, with the arguments of a finding there. Nil if none does.
  func startTagForEndTag(in source: SourceText) -> (offset: Int, arguments: TextArguments)? {
    guard case .malformed(let code, _) = reason, code == 76 || code == 77 else { return nil }
    return source.startTagForEndTag.map { name, place in
      (place, Texts.MalformedXML.arguments(detail: Texts.MalformedXML.startForEnd(name: name)))
    }
  }

  /// Whether it is something behind the end of the root that holds no tag.
  func isTextBehindRoot(of source: SourceText) -> Bool {
    guard case .malformed(5, _) = reason else { return false }
    return !source.bytes[min(offset, source.bytes.endIndex)...].contains(UInt8(ascii: "<"))
  }

  /// An element that ends at once with `/>` though the end tag where reading ended is its own: its name, where it begins, and
  /// the place behind its tag. Nil if there is none.
  func elementEndedAtOnce(in source: SourceText) -> (name: String, offset: Int, end: Int)? {
    guard case .malformed(76, let names) = reason, names.count > 1 else { return nil }
    let name = names[1]
    guard !source.elementsLeftOpen.contains(where: { $0.name == name }), let child = source.lastEmptyChild(called: name)
    else { return nil }
    return (name: name, offset: child.offset, end: child.end)
  }

  /// Where the slip was made that shows only further on, with the arguments of a finding there. Nil if it is the place of
  /// the failure, or not known.
  func origin(in source: SourceText) -> (offset: Int, arguments: TextArguments)? {
    guard case .malformed(let code, let names) = reason else { return nil }
    if let place = source.commentWithOtherSigns(at: offset) {
      return (place, Texts.MalformedXML.arguments(detail: FilledText(Texts.MalformedXML.commentSigns)))
    }
    switch code {
    case 38, 39, 40, 41, 65, 68, 73:
      if code != 68, let place = source.attributeLeftOpen(before: offset) {
        return (place, Texts.MalformedXML.arguments(detail: FilledText(Texts.MalformedXML.missingQuotationMark)))
      }
      if let place = source.tagLeftOpen(before: offset) {
        return (place, Texts.MalformedXML.arguments(detail: FilledText(Texts.MalformedXML.tagLeftOpen)))
      }
      return slipInTag(of: source, code).map { ($0.offset, Texts.MalformedXML.arguments(detail: $0.detail)) }
    case 202:
      return source.colonForEqualsSign(before: offset).map { place in
        (place, Texts.MalformedXML.arguments(detail: FilledText(Texts.MalformedXML.colonForEqualsSign)))
      }
    case 4, 64:
      return source.declarationBehindText.map { place in
        (place, Texts.MalformedXML.arguments(detail: FilledText(Texts.MalformedXML.notFirst)))
      }
    case 45, 80:
      return source.commentLeftOpen(before: offset).map { place in
        (place, Texts.MalformedXML.arguments(detail: FilledText(Texts.MalformedXML.commentLeftOpen)))
      }
    case 22...26:
      guard let name = names.first, let place = source.lastReference(to: name, before: offset) else { return nil }
      return (place, finding.arguments)
    case 76 where names.count > 1:
      let open = source.elementsLeftOpen
      // Of two names of which only one is ours, the other is the slip.
      let isStartWrong = Self.isKnown(names[1])
      if let last = open.last, last.name == names[0], Self.isKnown(names[0]) != isStartWrong,
        !open.contains(where: { $0.name == names[1] })
      {
        let detail =
          isStartWrong
          ? Texts.MalformedXML.otherStart(name: names[0], other: names[1])
          : Texts.MalformedXML.otherEnd(other: names[1], name: names[0])
        return (isStartWrong ? last.offset : offset, Texts.MalformedXML.arguments(detail: detail))
      }
      // An end tag that ends nothing is itself the slip.
      guard let last = open.last, last.name == names[0], open.dropLast().contains(where: { $0.name == names[1] }) else {
        return nil
      }
      // What HTML writes for a new line.
      if last.name == "br" || last.name == "BR" {
        return (last.offset, Texts.MalformedXML.arguments(detail: Texts.MalformedXML.lineBreak(name: last.name)))
      }
      // With /> in its tag it would lose its content.
      let detail =
        source.hasContent(inElementCalled: last.name, behind: last.end)
        ? Texts.MalformedXML.leftOpenWithContent(name: names[0], other: names[1])
        : Texts.MalformedXML.leftOpen(name: names[0], other: names[1])
      return (last.offset, Texts.MalformedXML.arguments(detail: detail))
    default: return nil
    }
  }

  /// What is wrong in a tag that cannot be read further, and where. Nil if that is not known.
  private func slipInTag(of source: SourceText, _ code: Int) -> (offset: Int, detail: FilledText)? {
    if code == 68, source.isValueWithoutName(at: offset) {
      return (offset, FilledText(Texts.MalformedXML.valueWithoutName))
    }
    if code == 65 || code == 68 || code == 73, let place = source.slashWithinTag(at: offset) {
      return (place, FilledText(Texts.MalformedXML.slashWithinTag))
    }
    let scalar = source.scalar(at: offset)
    if scalar?.isStrangeSpace == true { return (offset, FilledText(Texts.MalformedXML.strangeSpace)) }
    guard code == 65, let scalar else { return nil }
    if scalar == "," || scalar == ";" || scalar == "\"" {
      return (offset, FilledText(Texts.MalformedXML.straySignInTag))
    }
    if let place = source.markInValue(before: offset) {
      let isSingle = source.bytes[place] == UInt8(ascii: "'")
      return (
        place,
        Texts.MalformedXML.markInValue(sign: isSingle ? "’" : "“ ”", reference: isSingle ? "&apos;" : "&quot;")
      )
    }
    guard scalar.properties.isAlphabetic else { return nil }
    return (offset, FilledText(Texts.MalformedXML.missingSpace))
  }

  /// Whether anything in our files has this name.
  private static func isKnown(_ name: String) -> Bool { Name.allCases.contains { $0.text == name } }

  fileprivate static func exceeded(_ limit: FilledText) -> (rule: Rule, arguments: TextArguments) {
    (.limitExceeded, Texts.LimitExceeded.arguments(limit: limit))
  }

  private static func encoding(_ declared: String?) -> FilledText {
    guard let declared else { return FilledText(Texts.WrongEncoding.notUTF8) }
    return Texts.WrongEncoding.declared(encoding: declared)
  }

  /// The message for an error number of libxml2 (xmlParserErrors).
  private static func detail(_ code: Int, _ names: [String]) -> FilledText {
    let name = names.first ?? ""
    return switch code {
    case 76: Texts.MalformedXML.closedByAnother(name: name, other: names.count > 1 ? names[1] : "")
    case 77: Texts.MalformedXML.notClosed(name: name)
    case 5: FilledText(Texts.MalformedXML.afterTheRoot)
    case 4: FilledText(Texts.MalformedXML.noElement)
    case 38: FilledText(Texts.MalformedXML.signInValue)
    case 39, 40, 41: FilledText(Texts.MalformedXML.valueWithoutQuotationMarks)
    // A prefix stands by itself.
    case 42: Texts.MalformedXML.attributeTwice(name: names.joined(separator: ":"))
    case 9: FilledText(Texts.MalformedXML.controlCharacter)
    case 22, 23, 26:
      switch HTMLCharacters.text(called: name) {
      case "": Texts.MalformedXML.referenceToNothing(reference: "&\(name);")
      case " ": FilledText(Texts.MalformedXML.referenceToSpace)
      case let character?: Texts.MalformedXML.referenceOfHTML(reference: "&\(name);", character: character)
      case nil: FilledText(Texts.MalformedXML.unknownReference)
      }
    case 68: FilledText(Texts.MalformedXML.signWithoutName)
    case 45, 47, 63: FilledText(Texts.MalformedXML.unfinished)
    case 62: FilledText(Texts.MalformedXML.sectionEndInText)
    case 64: FilledText(Texts.MalformedXML.beforeDeclaration)
    case 80: FilledText(Texts.MalformedXML.hyphensInComment)
    case 65, 73: FilledText(Texts.MalformedXML.unfinishedTag)
    case 201: Texts.MalformedXML.unknownPrefix(name: name)
    case 2: FilledText(Texts.MalformedXML.outOfMemory)
    case 6, 7, 8: FilledText(Texts.MalformedXML.noSuchCharacter)
    case 33, 34, 56, 57, 78, 79, 96, 97, 108: FilledText(Texts.MalformedXML.declaration)
    case 46, 75: FilledText(Texts.MalformedXML.missingSign)
    case 200, 202, 204, 205: FilledText(Texts.MalformedXML.namespace)
    case 203: FilledText(Texts.MalformedXML.repeatedAttribute)
    default: Texts.MalformedXML.other(code: code)
    }
  }
}

extension [Finding] {
  /// The first findings of one file, as many as it may have, and one more that says so if there are others.
  public func withinLimit() -> [Finding] {
    guard count > Finding.limit else { return self }
    let next = self[Finding.limit]
    let (rule, arguments) = XMLFailure.exceeded(Texts.LimitExceeded.findings(number: Finding.limit))
    return self[..<Finding.limit] + [Finding(rule, file: next.file, at: next.position, arguments)]
  }
}
