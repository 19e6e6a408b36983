import ArgumentParser

import PalermoLoading

/// Text for people, or JSON for programs.
enum OutputFormat: String, ResultFormat {
  case text, json

  var textForm: TextForm {
    switch self {
    case .text: .plain
    case .json: .json
    }
  }
}
