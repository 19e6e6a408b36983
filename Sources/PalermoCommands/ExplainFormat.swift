import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoFindings
import PalermoValidation

/// Text and JSON, or Markdown for a page of all rules.
enum ExplainFormat: String, ResultFormat {
  case text, json, markdown

  var textForm: TextForm {
    switch self {
    case .text, .markdown: .plain
    case .json: .json
    }
  }
}
