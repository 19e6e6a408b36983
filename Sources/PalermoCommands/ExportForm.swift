import ArgumentParser

/// The forms of export.
enum ExportForm: String, CaseIterable, ExpressibleByArgument {
  case csv, xlsx, jsonl, oscal, markdown

  /// Whether it has several files, so that it needs a directory.
  var hasSeveralFiles: Bool { self == .csv || self == .oscal }
}
