/// A compiled template: text with tags in double braces, in the part of Mustache (mustache.github.io) that the pages use.
///
/// These are `{{name}}` escaped for HTML, `{{{name}}}` as it is, `{{#name}}…{{/name}}` for each element of a list or
/// once for what is there and not false, `{{^name}}…{{/name}}` for what is absent, false or an empty list, and
/// `{{> name}}` for another template in its place. A name may have parts, `page.title`; its first is sought from the
/// inside out; `{{.}}` is the element itself. A line that holds one tag of a section or a partial, and nothing else, is
/// no line of the result.
struct Template {
  /// A tag that cannot be understood, by its text.
  struct Failure: Error {
    let tag: String
  }

  enum Token {
    case text([UInt8])
    case value(Name, isEscaped: Bool)
    case section(Name, isInverted: Bool, [Token])
  }

  /// The name in a tag by its parts.
  struct Name {
    let first: String
    let rest: [String]
  }

  private let tokens: [Token]

  /// Compiles a template.
  ///
  /// - Parameters:
  ///   - text: The template.
  ///   - constants: Values by their whole names, which become text once and for all.
  ///   - partial: Another template by its name, nil for none. None may hold itself.
  /// - Throws: ``Failure`` for a faulty tag.
  init(_ text: String, constants: [String: String] = [:], partial: (String) -> String? = { _ in nil }) throws(Failure) {
    tokens = try TemplateParser.tokens(of: text, constants, partial)
  }

  /// The text of a value.
  ///
  /// - Complexity: O(*n*) in the length of the result, for values of a bounded depth.
  func render(_ value: TemplateValue) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 16)
    var stack = [value]
    Self.render(tokens, &stack, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func render(_ tokens: [Token], _ stack: inout [TemplateValue], into output: inout [UInt8]) {
    for token in tokens {
      switch token {
      case .text(let bytes): output += bytes
      case .value(let name, let isEscaped):
        switch value(name, stack) {
        case .text(let text)? where isEscaped: append(escaped: text, to: &output)
        case .text(let text)?: output += text.utf8
        case .flag, .list, .fields, nil: break
        }
      case .section(let name, isInverted: true, let tokens):
        if !(value(name, stack)?.isPresent ?? false) { render(tokens, &stack, into: &output) }
      case .section(let name, isInverted: false, let tokens):
        switch value(name, stack) {
        case .flag(false)?, nil: break
        case .flag(true)?: render(tokens, &stack, into: &output)
        case .list(let elements)?:
          for element in elements { render(tokens, of: element, &stack, into: &output) }
        case let value?: render(tokens, of: value, &stack, into: &output)
        }
      }
    }
  }

  private static func render(
    _ tokens: [Token], of value: TemplateValue, _ stack: inout [TemplateValue], into output: inout [UInt8]
  ) {
    stack.append(value)
    render(tokens, &stack, into: &output)
    stack.removeLast()
  }

  private static func value(_ name: Name, _ stack: [TemplateValue]) -> TemplateValue? {
    if name.first.isEmpty { return stack.last }
    for outer in stack.reversed() {
      guard var value = outer[name.first] else { continue }
      for part in name.rest {
        guard let inner = value[part] else { return nil }
        value = inner
      }
      return value
    }
    return nil
  }

  /// Appends a text with the signs of HTML replaced.
  static func append(escaped text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for (place, byte) in bytes.enumerated() {
        let replacement: StaticString
        switch byte {
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "'"): replacement = "&#39;"
        default: continue
        }
        output += bytes[start..<place]
        replacement.withUTF8Buffer { output += $0 }
        start = place + 1
      }
      output += bytes[start...]
    }
  }
}
