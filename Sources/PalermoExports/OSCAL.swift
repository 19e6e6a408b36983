import FoundationEssentials
import PalermoLoading
import PalermoModel

/// The common parts of documents in NIST's Open Security Controls Assessment Language (pages.nist.gov/OSCAL).
///
/// Identifiers are made from names, so that the same inputs give the same bytes.
enum OSCAL {
  /// The version of the models.
  static let version = "1.2.1"

  /// The namespace of our properties.
  static let namespace = "urn:palermo-toolkit:1"

  /// A property in our namespace.
  struct Property: Encodable {
    let name: String
    let ns = OSCAL.namespace
    let value: String

    /// A property. Returns nil if there is no value. Its value has no blanks at its ends and no line breaks.
    init?(_ name: String, _ value: String?) {
      guard let value = value.map(OSCAL.line), !value.isEmpty else { return nil }
      (self.name, self.value) = (name, value)
    }
  }

  struct Metadata: Encodable {
    let title: String
    let lastModified: String
    let version: String
    let oscalVersion = OSCAL.version
    let props: [Property]?
    let parties: [Party]?
    let remarks: String?
  }

  struct Party: Encodable {
    let uuid: String
    let type: String
    let name: String
    let shortName: String
  }

  struct Part: Encodable {
    let id: String
    let name: String
    let prose: String
  }

  struct Resource: Encodable {
    struct Location: Encodable {
      let href: String
    }

    let uuid: String
    let title: String
    let description: String
    let rlinks: [Location]?
  }

  struct BackMatter: Encodable {
    let resources: [Resource]
  }

  /// The start of a day as the models write a time.
  static func time(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }

  /// The text in one line without blanks at its ends.
  static func line(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }

  /// The list. Returns nil if it is empty, which the models do not allow.
  static func list<Element>(_ elements: [Element]) -> [Element]? { elements.isEmpty ? nil : elements }

  /// The id of a provision as a token: `UNTOC/5/1(a)(i)` becomes `UNTOC-5-1_a__i_`.
  static func control(_ provision: String) -> String {
    var id = ""
    for character in provision {
      switch character {
      case "/": id += "-"
      case "(", ")": id += "_"
      default: id.append(character)
      }
    }
    return id
  }

  /// The id of the statement of a control, at which a finding points.
  static func statement(_ provision: String) -> String { "\(control(provision)).statement" }

  /// Encodes a document with the names of the models, which have hyphens.
  static func json(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .custom { path in Key(hyphenated: path.last!.stringValue) }
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(hyphenated name: String) {
      stringValue = name.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : "\($1)" }
    }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
