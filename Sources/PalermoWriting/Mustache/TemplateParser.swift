/// Reads the tags of a template.
struct TemplateParser {
  private let bytes: [UInt8]
  private let constants: [String: String]
  private let partial: (String) -> String?
  private var position = 0
  /// How many sections and templates stand around the position.
  private var depth: Int

  private static let deepest = 100

  /// The parts of a template, with those of its partials in their places.
  ///
  /// - Throws: ``Template/Failure`` for a tag of another kind, one that is not closed, a section that is not closed or
  ///   closed by another name, a partial that there is not, and what is nested too deeply.
  static func tokens(
    of text: String, _ constants: [String: String], depth: Int = 0, _ partial: (String) -> String?
  ) throws(Template.Failure) -> [Template.Token] {
    try withoutActuallyEscaping(partial) { partial throws(Template.Failure) in
      var parser = TemplateParser(bytes: Array(text.utf8), constants: constants, depth: depth, partial: partial)
      return try parser.tokens(of: nil)
    }
  }

  private init(bytes: [UInt8], constants: [String: String], depth: Int, partial: @escaping (String) -> String?) {
    (self.bytes, self.constants, self.depth, self.partial) = (bytes, constants, depth, partial)
  }

  /// What stands before the end of a section, or of the template.
  private mutating func tokens(of section: String?) throws(Template.Failure) -> [Template.Token] {
    var tokens: [Template.Token] = []
    func append(_ text: String) {
      guard case .text(let before)? = tokens.last else { return tokens.append(.text(text)) }
      tokens[tokens.count - 1] = .text(before + text)
    }
    while let open = place(of: "{{", from: position) {
      let (tag, end, isRaw) = try tag(at: open)
      let kind = tag.first.map { "#^/>".contains($0) ? $0 : " " } ?? " "
      let name = kind == " " ? tag : Self.trimmed(tag.dropFirst())
      guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }) else {
        throw Template.Failure(tag: tag)
      }
      let line = kind == " " ? nil : wholeLine(around: open..<end)
      append(text(position..<(line?.lowerBound ?? open)))
      position = line?.upperBound ?? end
      if kind == "#" || kind == "^" || kind == ">" {
        guard depth < Self.deepest else { throw Template.Failure(tag: tag) }
        depth += 1
      }
      switch kind {
      case "/":
        guard name == section else { throw Template.Failure(tag: tag) }
        depth -= 1
        return tokens
      case "#", "^":
        tokens.append(.section(Self.name(name), isInverted: kind == "^", try self.tokens(of: name)))
      case ">":
        guard let text = partial(name) else { throw Template.Failure(tag: tag) }
        tokens += try Self.tokens(of: text, constants, depth: depth, partial)
        depth -= 1
      default:
        if let constant = constants[name] {
          append(isRaw ? constant : Template.escaped(constant))
        } else {
          tokens.append(.value(Self.name(name), isEscaped: !isRaw))
        }
      }
    }
    if let section { throw Template.Failure(tag: "#\(section)") }
    append(text(position..<bytes.count))
    return tokens
  }

  private static func name(_ text: String) -> Template.Name {
    let parts = text.split(separator: ".").map(String.init)
    return Template.Name(first: parts.first ?? "", rest: Array(parts.dropFirst()))
  }

  // MARK: Bytes

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// What stands in the tag that opens at a place, and where it ends.
  private func tag(at open: Int) throws(Template.Failure) -> (text: String, end: Int, isRaw: Bool) {
    let isRaw = bytes[open...].starts(with: "{{{".utf8)
    let (braces, start) = isRaw ? ("}}}", open + 3) : ("}}", open + 2)
    guard let close = place(of: braces, from: start) else {
      throw Template.Failure(tag: text(open..<min(open + 40, bytes.count)))
    }
    return (Self.trimmed(text(start..<close)[...]), close + braces.utf8.count, isRaw)
  }

  private func place(of braces: String, from start: Int) -> Int? {
    var rest = bytes[start...]
    while let place = rest.firstIndex(of: braces.utf8.first!) {
      if bytes[place...].starts(with: braces.utf8) { return place }
      rest = bytes[(place + 1)...]
    }
    return nil
  }

  /// The whole line of a tag that is alone on it, with its line break. Returns nil if the tag is not alone.
  private func wholeLine(around tag: Range<Int>) -> Range<Int>? {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let start = bytes[..<tag.lowerBound].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
    let end = bytes[tag.upperBound...].firstIndex { !isBlank($0) } ?? bytes.count
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    if end == bytes.count { return start..<end }
    return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
