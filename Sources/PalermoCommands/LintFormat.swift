import ArgumentParser
import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoFindings
import PalermoValidation
import PalermoVocabularies

/// The forms of findings, or Markdown for a page of contents.
enum LintFormat: String, ResultFormat {
  case text, json, sarif, junit, github, gitlab, markdown

  /// The form of the findings themselves.
  var ofFindings: FindingFormat { FindingFormat(rawValue: rawValue) ?? .text }

  var textForm: TextForm { ofFindings.textForm }
}
