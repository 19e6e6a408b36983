import ArgumentParser
import PalermoFindings

/// The forms in which findings can be written.
enum FindingFormat: String, ResultFormat {
  case text, json, sarif, junit, github, gitlab

  /// Whether a finding is known again by what stands in it.
  var hasFingerprints: Bool {
    switch self {
    case .json, .sarif, .gitlab: true
    case .text, .junit, .github: false
    }
  }

  /// Whether a finding is known again by its line, too.
  var hasLineHashes: Bool {
    switch self {
    case .sarif: true
    case .text, .json, .junit, .github, .gitlab: false
    }
  }

  var textForm: TextForm {
    switch self {
    case .text, .github: .plain
    case .json, .sarif, .gitlab: .json
    case .junit: .xml
    }
  }
}
