import PalermoVocabularies

/// What reads files from outside, or what is made of them, as a subject of fuzzing.
public enum Subject: String, CaseIterable, Sendable {
  /// The XML layer.
  case xml
  /// Workbooks of states.
  case workbook
  /// Data that other servers collected.
  case collection
  /// What is made of files that are accepted.
  case results
  /// Files of the vocabularies: loading them, and every check.
  case files

  /// The names under which inputs are kept: each subject by its own, and files by their root elements.
  public static let names =
    allCases.filter { $0 != .files }.map { $0.rawValue } + Root.allCases.map { $0.name.text }

  /// The subject of a name. Returns nil for what is no name.
  public init?(_ name: String) {
    if let subject = Subject(rawValue: name) {
      self = subject
    } else if Root.allCases.contains(where: { $0.name.text == name }) {
      self = .files
    } else {
      return nil
    }
  }

  /// Gives it an input. What does not hold ends the process.
  public func examine(_ bytes: [UInt8]) {
    switch self {
    case .xml: Self.readXML(bytes)
    case .workbook: Self.readWorkbook(bytes)
    case .collection: Self.readCollection(bytes)
    case .results: Self.makeResults(bytes)
    case .files: Self.validate(bytes)
    }
  }
}
