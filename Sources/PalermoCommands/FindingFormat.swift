import ArgumentParser
import PalermoFindings

/// The forms in which findings can be written.
enum FindingFormat: String, ResultFormat {
  case text, json, sarif, junit, github, gitlab

  var textForm: TextForm {
    switch self {
    case .text, .github: .plain
    case .json, .sarif, .gitlab: .json
    case .junit: .xml
    }
  }
}
