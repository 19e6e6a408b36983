import PalermoModel

/// A compiled template: text with tags in double braces, in the part of Mustache (mustache.github.io) that the pages use.
///
/// These are `{{name}}` escaped for HTML, `{{{name}}}` as it is, `{{#name}}…{{/name}}` for each element of a list or
/// once for what is there and not false, `{{^name}}…{{/name}}` for what is absent, false or an empty list, and
/// `{{> name}}` for another template in its place. A name may have parts, `page.title`; its first is sought from the
/// inside out; `{{.}}` is the element itself. A line that holds one tag of a section or a partial, and nothing else, is
/// no line of the result.
package struct Template: Sendable {
  /// A tag that cannot be understood, by its text.
  package struct Failure: Error {
    let tag: String
  }

  enum Token: Sendable {
    case text(String)
    case value(Name, isEscaped: Bool)
    case section(Name, isInverted: Bool, [Token])
  }

  /// The name in a tag by its parts.
  struct Name: Sendable {
    let first: String
    let rest: [String]
  }

  private let tokens: [Token]

  /// Compiles a template.
  ///
  /// - Parameters:
  ///   - text: The template.
  ///   - constants: Values by their whole names, which become text once and for all.
  ///   - partial: Another template by its name, nil for none.
  /// - Throws: ``Failure`` for a faulty tag.
  package init(_ text: String, constants: [String: String] = [:], partial: (String) -> String? = { _ in nil })
    throws(Failure)
  {
    tokens = try TemplateParser.tokens(of: text, constants, partial)
  }

  /// The text of a value.
  ///
  /// - Complexity: O(*n*) in the length of the result, for values of a bounded depth.
  package func render(_ value: TemplateValue) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 16)
    var stack = [value]
    Self.render(tokens, &stack, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func render(_ tokens: [Token], _ stack: inout [TemplateValue], into output: inout [UInt8]) {
    for token in tokens {
      switch token {
      case .text(let text): output += text.utf8
      case .value(let name, let isEscaped):
        switch value(name, stack) {
        case .text(let text)?: if isEscaped { append(escaped: text, to: &output) } else { output += text.utf8 }
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
    for place in stack.indices.reversed() {
      guard var value = stack[place][name.first] else { continue }
      for part in name.rest {
        guard let inner = value[part] else { return nil }
        value = inner
      }
      return value
    }
    return nil
  }

  /// A text escaped for HTML.
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(escaped: text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a text escaped for HTML, and what would turn it around, such as U+202E, by its number to be read. It compares
  /// bytes, not characters, since `<` before a combining mark must be escaped too.
  private static func append(escaped text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for place in bytes.indices {
        let replacement: String
        var width = 1
        if bytes[place] <= 0x3E, let reference = reference(to: bytes[place]) {
          replacement = reference
        } else if bytes[place] < 0x20 || bytes[place] >= 0x7F, let character = bytes.unsafeCharacter(at: place) {
          (replacement, width) = (character.escapedInText, UTF8.width(character))
        } else {
          continue
        }
        output += UnsafeBufferPointer(rebasing: bytes[start..<place])
        output += replacement.utf8
        start = place + width
      }
      output += UnsafeBufferPointer(rebasing: bytes[start...])
    }
  }

  private static func reference(to byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
