import PalermoModel
import Testing

@testable import PalermoWriting

/// The cases of the Mustache specification (github.com/mustache/spec, version 1.4) for what the templates use, and what
/// is ours.
struct TemplateTests {
  /// A case of the specification by its name.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let data: Data
    let template: String
    let expected: String
    var partials: [String: String] = [:]
    var testDescription: String { name }
  }

  /// Data as the specification writes it: a value of JSON.
  indirect enum Data: Encodable, Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
  {
    case text(String)
    case flag(Bool)
    case number(Int)
    case list([Data])
    case fields([String: Data])

    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(arrayLiteral elements: Data...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, Data)...) { self = .fields(Dictionary(uniqueKeysWithValues: elements)) }

    private struct FieldName: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init?(intValue: Int) { nil }
      init(stringValue: String) { self.stringValue = stringValue }
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .text(let text): try text.encode(to: encoder)
      case .flag(let flag): try flag.encode(to: encoder)
      case .number(let number): try number.encode(to: encoder)
      case .list(let list): try list.encode(to: encoder)
      case .fields(let fields):
        var container = encoder.container(keyedBy: FieldName.self)
        for (name, value) in fields { try container.encode(value, forKey: FieldName(stringValue: name)) }
      }
    }
  }

  static let interpolation: [Case] = [
    Case(
      name: "No Interpolation", data: [:], template: "Hello from {Mustache}!\n", expected: "Hello from {Mustache}!\n"),
    Case(
      name: "Basic Interpolation", data: ["subject": "world"], template: "Hello, {{subject}}!\n",
      expected: "Hello, world!\n"),
    Case(
      name: "No Re-interpolation", data: ["template": "{{planet}}", "planet": "Earth"],
      template: "{{template}}: {{planet}}",
      expected: "{{planet}}: Earth"),
    Case(
      name: "HTML Escaping", data: ["forbidden": "& \" < >"], template: "These should be escaped: {{forbidden}}\n",
      expected: "These should be escaped: &amp; &quot; &lt; &gt;\n"),
    Case(
      name: "Triple Mustache", data: ["forbidden": "& \" < >"],
      template: "These should not be escaped: {{{forbidden}}}\n",
      expected: "These should not be escaped: & \" < >\n"),
    Case(
      name: "Basic Integer Interpolation", data: ["mph": 85], template: "\"{{mph}} miles an hour!\"",
      expected: "\"85 miles an hour!\""),
    Case(
      name: "Basic Context Miss Interpolation", data: [:], template: "I ({{cannot}}) be seen!",
      expected: "I () be seen!"),
    Case(
      name: "Dotted Names - Basic Interpolation", data: ["person": ["name": "Joe"]],
      template: "\"{{person.name}}\" == \"{{#person}}{{name}}{{/person}}\"", expected: "\"Joe\" == \"Joe\""),
    Case(
      name: "Dotted Names - Arbitrary Depth", data: ["a": ["b": ["c": ["d": ["e": ["name": "Phil"]]]]]],
      template: "\"{{a.b.c.d.e.name}}\" == \"Phil\"", expected: "\"Phil\" == \"Phil\""),
    Case(
      name: "Dotted Names - Broken Chain Resolution", data: ["a": ["b": [:]], "c": ["name": "Jim"]],
      template: "\"{{a.b.c.name}}\" == \"\"", expected: "\"\" == \"\""),
    Case(
      name: "Dotted Names - Initial Resolution",
      data: ["a": ["b": ["c": ["d": ["e": ["name": "Phil"]]]]], "b": ["c": ["d": ["e": ["name": "Wrong"]]]]],
      template: "\"{{#a}}{{b.c.d.e.name}}{{/a}}\" == \"Phil\"", expected: "\"Phil\" == \"Phil\""),
    Case(
      name: "Dotted Names - Context Precedence", data: ["a": ["b": [:]], "b": ["c": "ERROR"]],
      template: "{{#a}}{{b.c}}{{/a}}", expected: ""),
    Case(
      name: "Implicit Iterators - Basic Interpolation", data: "world", template: "Hello, {{.}}!\n",
      expected: "Hello, world!\n"),
    Case(
      name: "Interpolation - Surrounding Whitespace", data: ["string": "---"], template: "| {{string}} |",
      expected: "| --- |"),
    Case(name: "Interpolation - Standalone", data: ["string": "---"], template: "  {{string}}\n", expected: "  ---\n"),
    Case(name: "Interpolation With Padding", data: ["string": "---"], template: "|{{ string }}|", expected: "|---|"),
    Case(
      name: "Triple Mustache With Padding", data: ["string": "---"], template: "|{{{ string }}}|", expected: "|---|"),
  ]

  static let sections: [Case] = [
    Case(
      name: "Truthy", data: ["boolean": true], template: "\"{{#boolean}}This should be rendered.{{/boolean}}\"",
      expected: "\"This should be rendered.\""),
    Case(
      name: "Falsey", data: ["boolean": false], template: "\"{{#boolean}}This should not be rendered.{{/boolean}}\"",
      expected: "\"\""),
    Case(
      name: "Context", data: ["context": ["name": "Joe"]], template: "\"{{#context}}Hi {{name}}.{{/context}}\"",
      expected: "\"Hi Joe.\""),
    Case(
      name: "Parent contexts", data: ["a": "foo", "b": "wrong", "sec": ["b": "bar"], "c": ["d": "baz"]],
      template: "\"{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}\"", expected: "\"foo, bar, baz\""),
    Case(
      name: "Variable test", data: ["foo": "bar"], template: "\"{{#foo}}{{.}} is {{foo}}{{/foo}}\"",
      expected: "\"bar is bar\""),
    Case(
      name: "List", data: ["list": [["item": 1], ["item": 2], ["item": 3]]], template: "\"{{#list}}{{item}}{{/list}}\"",
      expected: "\"123\""),
    Case(
      name: "Empty List", data: ["list": []], template: "\"{{#list}}Yay lists!{{/list}}\"", expected: "\"\""),
    Case(
      name: "Doubled", data: ["bool": true, "two": "second"],
      template: "{{#bool}}\n* first\n{{/bool}}\n* {{two}}\n{{#bool}}\n* third\n{{/bool}}\n",
      expected: "* first\n* second\n* third\n"),
    Case(
      name: "Nested (Truthy)", data: ["bool": true],
      template: "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", expected: "| A B C D E |"),
    Case(
      name: "Context Misses", data: [:], template: "[{{#missing}}Found key 'missing'!{{/missing}}]", expected: "[]"),
    Case(
      name: "Implicit Iterator - String", data: ["list": ["a", "b", "c"]], template: "\"{{#list}}({{.}}){{/list}}\"",
      expected: "\"(a)(b)(c)\""),
    Case(
      name: "Implicit Iterator - Integer", data: ["list": [1, 2, 3]], template: "\"{{#list}}({{.}}){{/list}}\"",
      expected: "\"(1)(2)(3)\""),
    Case(
      name: "Implicit Iterator - HTML Escaping", data: ["list": ["&", "\"", "<", ">"]],
      template: "\"{{#list}}({{.}}){{/list}}\"", expected: "\"(&amp;)(&quot;)(&lt;)(&gt;)\""),
    Case(
      name: "Implicit Iterator - Nested Array", data: ["list": [[1, 2], ["a"]]],
      template: "\"{{#list}}({{#.}}{{.}}{{/.}}){{/list}}\"", expected: "\"(12)(a)\""),
    Case(
      name: "Dotted Names - Truthy", data: ["a": ["b": ["c": true]]],
      template: "\"{{#a.b.c}}Here{{/a.b.c}}\" == \"Here\"",
      expected: "\"Here\" == \"Here\""),
    Case(
      name: "Dotted Names - Broken Chains", data: ["a": [:]], template: "\"{{#a.b.c}}Here{{/a.b.c}}\" == \"\"",
      expected: "\"\" == \"\""),
    Case(
      name: "Surrounding Whitespace", data: ["boolean": true], template: " | {{#boolean}}\t|\t{{/boolean}} | \n",
      expected: " | \t|\t | \n"),
    Case(
      name: "Internal Whitespace", data: ["boolean": true], template: " | {{#boolean}} \n {{/boolean}} | \n",
      expected: " |  \n  | \n"),
    Case(
      name: "Indented Inline Sections", data: ["boolean": true],
      template: " {{#boolean}}YES{{/boolean}}\n {{#boolean}}GOOD{{/boolean}}\n", expected: " YES\n GOOD\n"),
    Case(
      name: "Standalone Lines", data: ["boolean": true],
      template: "| This Is\n{{#boolean}}\n|\n{{/boolean}}\n| A Line\n", expected: "| This Is\n|\n| A Line\n"),
    Case(
      name: "Indented Standalone Lines", data: ["boolean": true],
      template: "| This Is\n  {{#boolean}}\n|\n  {{/boolean}}\n| A Line\n", expected: "| This Is\n|\n| A Line\n"),
    Case(
      name: "Standalone Without Previous Line", data: ["boolean": true], template: "  {{#boolean}}\n#{{/boolean}}\n/",
      expected: "#\n/"),
    Case(
      name: "Standalone Without Newline", data: ["boolean": true], template: "#{{#boolean}}\n/\n  {{/boolean}}",
      expected: "#\n/\n"),
    Case(name: "Padding", data: ["boolean": true], template: "|{{# boolean }}={{/ boolean }}|", expected: "|=|"),
  ]

  static let inverted: [Case] = [
    Case(
      name: "Falsey", data: ["boolean": false], template: "\"{{^boolean}}Shown.{{/boolean}}\"", expected: "\"Shown.\""),
    Case(name: "Truthy", data: ["boolean": true], template: "\"{{^boolean}}Not shown.{{/boolean}}\"", expected: "\"\""),
    Case(
      name: "Context", data: ["context": ["name": "Joe"]], template: "\"{{^context}}Hi {{name}}.{{/context}}\"",
      expected: "\"\""),
    Case(name: "List", data: ["list": [["n": 1]]], template: "\"{{^list}}Yay lists!{{/list}}\"", expected: "\"\""),
    Case(
      name: "Empty List", data: ["list": []], template: "\"{{^list}}Yay lists!{{/list}}\"", expected: "\"Yay lists!\""),
    Case(
      name: "Context Misses", data: [:], template: "[{{^missing}}Cannot find it!{{/missing}}]",
      expected: "[Cannot find it!]"),
    Case(
      name: "Dotted Names - Broken Chains", data: ["a": [:]], template: "\"{{^a.b.c}}Not Here{{/a.b.c}}\"",
      expected: "\"Not Here\""),
    Case(
      name: "Standalone Lines", data: ["boolean": false],
      template: "| This Is\n{{^boolean}}\n|\n{{/boolean}}\n| A Line\n", expected: "| This Is\n|\n| A Line\n"),
  ]

  static let partials: [Case] = [
    Case(
      name: "Basic Behavior", data: [:], template: "\"{{>text}}\"", expected: "\"from partial\"",
      partials: ["text": "from partial"]),
    Case(
      name: "Context", data: ["text": "content"], template: "\"{{>partial}}\"", expected: "\"*content*\"",
      partials: ["partial": "*{{text}}*"]),
    Case(
      name: "Surrounding Whitespace", data: [:], template: "| {{>partial}} |", expected: "| \t|\t |",
      partials: ["partial": "\t|\t"]),
    Case(
      name: "Standalone Without Newline", data: [:], template: ">\n{{>partial}}", expected: ">\n>\n>",
      partials: ["partial": ">\n>"]),
    Case(
      name: "Padding Whitespace", data: ["boolean": true], template: "|{{> partial }}|", expected: "|[]|",
      partials: ["partial": "[]"]),
  ]

  @Test(arguments: interpolation + sections + inverted + partials)
  func casesOfTheSpecification(_ test: Case) throws {
    let template = try Template(test.template) { test.partials[$0] }
    #expect(template.render(TemplateValue(test.data)) == test.expected)
  }

  @Test func whatIsMissingInsideIsSoughtOutside() throws {
    struct Inner: Encodable { let name: String? }
    struct Outer: Encodable {
      let name: String
      let inner: [Inner]
    }
    let template = try Template("{{#inner}}{{name}},{{/inner}}")
    #expect(
      template.render(TemplateValue(Outer(name: "outside", inner: [Inner(name: nil), Inner(name: "inside")])))
        == "outside,inside,")
  }

  @Test func constantsBecomeTextAndAreEscaped() throws {
    let template = try Template("{{words.one}}{{#words}}{{two}}{{/words}}{{> other}}", constants: ["words.one": "<1>"])
    { _ in
      "{{{words.one}}}"
    }
    #expect(template.render(.fields([])) == "&lt;1&gt;<1>")
  }

  /// Swift takes a sign and what combines with it for one character.
  @Test(arguments: ["<\u{301}script", "\"\u{300}", "&\u{20DD}", ">\u{FE0F}", "'\u{308}"])
  func aSignThatSomethingCombinesWithIsEscaped(text: String) {
    let output = Template.escaped(text).utf8
    #expect(output.first == UInt8(ascii: "&") && output.contains(UInt8(ascii: ";")))
    #expect(output.suffix(text.utf8.count - 1).elementsEqual(text.utf8.dropFirst()))
  }

  @Test(arguments: [
    "{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{a", "{{{a}}", "{{}}", "{{> missing}}", "{{=<% %>=}}", "{{&a}}", "{{!note}}",
    "{{<a}}",
  ])
  func faultyTemplatesAreRefused(text: String) {
    #expect(throws: Template.Failure.self) { try Template(text) }
  }

  @Test func whatIsNestedTooDeeplyIsRefused() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#a}}", count: depth) + String(repeating: "{{/a}}", count: depth)
    }
    _ = try Template(nested(50) + nested(100))
    for depth in [101, 100_000] { #expect(throws: Template.Failure.self) { try Template(nested(depth)) } }
    #expect(throws: Template.Failure.self) { try Template("{{> a}}") { _ in "{{#b}}{{> a}}{{/b}}" } }
    #expect(try Template(String(repeating: "{{> a}}", count: 200)) { _ in "x" }.render(.fields([])).count == 200)
  }

  /// Names and texts from elsewhere turn no page around.
  @Test func whatWouldTurnATextAroundIsEscaped() {
    #expect(Template.escaped("é\u{202E}x\u{9B}\u{FEFF}’\u{1B}[8m\t\n") == "é\\u{202E}x\\u{9B}\\u{FEFF}’\\u{1B}[8m\t\n")
    for number in (0...0x3000 as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(number), !"<>&\"'".unicodeScalars.contains(scalar) else { continue }
      #expect((Template.escaped("a\(scalar)b") == "a\(scalar)b") == !scalar.isUnsafeInText, "\(number)")
    }
  }
}
