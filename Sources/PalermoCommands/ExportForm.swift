import ArgumentParser
import PalermoExports

/// The forms of export.
enum ExportForm: String, CaseIterable, ExpressibleByArgument {
  case csv, xlsx, jsonl, oscal, markdown, html, docx, xlsform

  /// Whether it has several files, so that it needs a directory.
  var hasSeveralFiles: Bool { self == .csv || self == .oscal }

  /// Whether it is a report to a body, and in what form.
  var briefing: BriefingForm? { BriefingForm(rawValue: rawValue) }
}
