import PalermoLoading
import PalermoValidation
import PalermoModel
import PalermoValidation
import PalermoWriting

/// The findings as SARIF 2.1.0 (OASIS), within the limits of code scanning on GitHub. Its form is stable.
public struct FindingsSARIF {
  /// The limits of code scanning: results of a run, tags of a rule, characters of a text.
  enum Limit {
    static let results = 25_000
    static let tags = 20
    static let text = 1_024
  }

  private let report: FindingReport

  /// The report as SARIF.
  public init(_ report: FindingReport) {
    self.report = report
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func text() throws -> String { try encodedJSON(log) }

  private var log: Log {
    let rules = report.rules()
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let run = Run(
      tool: .init(
        driver: .init(
          name: "palermo", version: report.version, language: report.language.rawValue, rules: rules.map(descriptor))),
      // A service keeps the results of each command apart by this.
      automationDetails: .init(id: "palermo/\(report.command)/"),
      language: report.language.rawValue,
      columnKind: "unicodeCodePoints",
      invocations: [
        .init(
          executionSuccessful: report.unreadable.isEmpty,
          toolExecutionNotifications: report.unreadable.map(notification) + truncation)
      ],
      results: shown.map { result($0, index: indices[$0.finding.rule]) })
    return Log(runs: [run])
  }

  /// The most severe findings that fit, in the order of the report.
  private var shown: [FindingReport.Item] {
    let items = report.items
    guard items.count > Limit.results else { return items }
    return items.enumerated()
      .sorted { a, b in (b.element.finding.severity, a.offset) < (a.element.finding.severity, b.offset) }
      .prefix(Limit.results).sorted { $0.offset < $1.offset }.map(\.element)
  }

  private var truncation: [Notification] {
    guard report.items.count > Limit.results else { return [] }
    let text = Texts.Findings.truncated(all: report.items.count, shown: Limit.results)
    return [.init(level: "warning", descriptor: .init(id: "too-many-results"), message: message(text(report.language)))]
  }

  private func notification(_ error: FileError) -> Notification {
    Notification(
      level: "error", descriptor: .init(id: UnreadableInput.id), message: message(error.message(report.language)),
      locations: [Location(report.path(of: error.path))])
  }

  private func descriptor(_ rule: FindingReport.RuleFacts) -> Descriptor {
    let language = report.language
    let basis =
      rule.references.isEmpty
      ? nil : "\(Texts.Headings.basis(language))\(language.colon)\(rule.references.joined(separator: "; "))"
    let help = [rule.rationale?(language), basis, "palermo explain \(rule.id)"].compactMap(\.self)
    return Descriptor(
      id: rule.id, shortDescription: message(rule.title(language)),
      fullDescription: message(rule.rationale?(language) ?? rule.title(language)),
      help: message(help.joined(separator: "\n\n")),
      defaultConfiguration: .init(level: rule.severity.rawValue),
      properties: .init(tags: Array(([rule.category.rawValue] + rule.references).prefix(Limit.tags))))
  }

  private func result(_ item: FindingReport.Item, index: Int?) -> Result {
    let finding = item.finding
    return Result(
      ruleId: finding.rule, ruleIndex: index, level: finding.severity.rawValue,
      message: message(item.text(in: report.language)),
      locations: [Location(item.path, finding)],
      // The first stands for that of version 0.1.0, by which services know their results.
      partialFingerprints: [
        "palermoFinding/v1": item.fingerprint.earlier, "palermoFinding/v2": item.fingerprint.current,
        "primaryLocationLineHash": item.lineHash,
      ].compactMapValues(\.self),
      fixes: fix(of: item).map { [$0] })
  }

  private func fix(of item: FindingReport.Item) -> Fix? {
    guard let correction = item.finding.correction, !item.replacements.isEmpty else { return nil }
    return Fix(
      description: message(correction.title(report.language)),
      artifactChanges: [.init(item.path, item.replacements)])
  }

  private func message(_ text: String) -> Message {
    Message(text: text.count <= Limit.text ? text : text.prefix(Limit.text - 1) + "…")
  }
}

// The objects of the format that are used, by their names in it.

private struct Log: Encodable {
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }
}

private struct Run: Encodable {
  struct Tool: Encodable {
    struct Driver: Encodable {
      let name, version, language: String
      let rules: [Descriptor]
    }

    let driver: Driver
  }

  struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]
  }

  struct Automation: Encodable {
    let id: String
  }

  let tool: Tool
  let automationDetails: Automation
  let language, columnKind: String
  let invocations: [Invocation]
  let results: [Result]
}

private struct Descriptor: Encodable {
  struct Configuration: Encodable {
    let level: String
  }

  struct Properties: Encodable {
    let tags: [String]
  }

  let id: String
  let shortDescription, fullDescription, help: Message
  let defaultConfiguration: Configuration
  let properties: Properties
}

private struct Notification: Encodable {
  struct Reference: Encodable {
    let id: String
  }

  let level: String
  let descriptor: Reference
  let message: Message
  var locations: [Location]?
}

private struct Result: Encodable {
  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: Message
  let locations: [Location]
  let partialFingerprints: [String: String]
  let fixes: [Fix]?
}

private struct Fix: Encodable {
  struct Change: Encodable {
    struct Replacement: Encodable {
      let deletedRegion: Location.Region
      let insertedContent: Message
    }

    let artifactLocation: Location.Artifact
    let replacements: [Replacement]

    init(_ path: String, _ replacements: [PalermoLoading.Replacement]) {
      artifactLocation = Location.Artifact(uri: Location.uri(path))
      self.replacements = replacements.map { replacement in
        Replacement(
          deletedRegion: Location.Region(replacement), insertedContent: Message(text: replacement.text))
      }
    }
  }

  let description: Message
  let artifactChanges: [Change]
}

private struct Message: Encodable {
  let text: String
}

private struct Location: Encodable {
  struct Region: Encodable {
    let startLine, startColumn: Int
    var endLine, endColumn: Int?

    init(_ position: SourcePosition) {
      (startLine, startColumn) = (position.line, position.column)
    }

    init(_ replacement: Replacement) {
      self.init(replacement.start)
      (endLine, endColumn) = (replacement.end.line, replacement.end.column)
    }
  }

  struct Artifact: Encodable {
    let uri: String
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: Artifact
    let region: Region?
  }

  struct LogicalLocation: Encodable {
    let name, fullyQualifiedName, kind: String
  }

  let physicalLocation: PhysicalLocation
  /// The cell of a workbook, which has no lines, or the field of collected data.
  let logicalLocations: [LogicalLocation]?

  init(_ path: String, _ finding: Finding? = nil) {
    logicalLocations = finding.flatMap { finding in
      finding.innerName.map { name in
        if let field = finding.field {
          return [LogicalLocation(name: field.field, fullyQualifiedName: name, kind: "member")]
        }
        return [LogicalLocation(name: finding.position.cellName, fullyQualifiedName: name, kind: "cell")]
      }
    }
    let position = finding.flatMap { $0.isInText ? $0.position : nil }
    let region = position.map { Region($0) }
    physicalLocation = PhysicalLocation(artifactLocation: Artifact(uri: Self.uri(path)), region: region)
  }

  /// A path as a URI reference (RFC 3986): relative for a relative path.
  static func uri(_ path: String) -> String {
    (path.hasPrefix("/") ? "file://" : "") + path.utf8.percentEncoded()
  }
}
