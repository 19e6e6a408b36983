import PalermoModel
extension Rule {
  static let emptyFile = Rule(id: "empty-file", layer: .wellFormedness, severity: .error, title: "", message: "empty-file", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let malformedXML = Rule(id: "malformed-xml", layer: .wellFormedness, severity: .error, title: "", message: "malformed-xml", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let wrongEncoding = Rule(id: "wrong-encoding", layer: .wellFormedness, severity: .error, title: "", message: "wrong-encoding", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let doctypeRefused = Rule(id: "doctype-refused", layer: .wellFormedness, severity: .error, title: "", message: "doctype-refused", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let limitExceeded = Rule(id: "limit-exceeded", layer: .wellFormedness, severity: .error, title: "", message: "limit-exceeded", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let unknownRoot = Rule(id: "unknown-root", layer: .schema, severity: .error, title: "", message: "unknown-root", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let unknownElement = Rule(id: "unknown-element", layer: .schema, severity: .error, title: "", message: "unknown-element", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let misplacedElement = Rule(id: "misplaced-element", layer: .schema, severity: .error, title: "", message: "misplaced-element", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let missingElement = Rule(id: "missing-element", layer: .schema, severity: .error, title: "", message: "missing-element", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let unknownAttribute = Rule(id: "unknown-attribute", layer: .schema, severity: .error, title: "", message: "unknown-attribute", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let missingAttribute = Rule(id: "missing-attribute", layer: .schema, severity: .error, title: "", message: "missing-attribute", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let invalidValue = Rule(id: "invalid-value", layer: .schema, severity: .error, title: "", message: "invalid-value", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let unexpectedText = Rule(id: "unexpected-text", layer: .schema, severity: .error, title: "", message: "unexpected-text", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let duplicateID = Rule(id: "duplicate-id", layer: .schema, severity: .error, title: "", message: "duplicate-id", fix: "", reason: "", basis: [], failing: "", passing: "")
  static let duplicateAnswer = Rule(id: "duplicate-answer", layer: .schema, severity: .error, title: "", message: "duplicate-answer", fix: "", reason: "", basis: [], failing: "", passing: "")
}
