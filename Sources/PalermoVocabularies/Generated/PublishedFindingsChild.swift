// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `publishedFindings`, by the raw values of the names.
enum PublishedFindingsChild: Int, CaseIterable {
  case title = 226
  case publisher = 159
  case note = 125
  case licence = 107
  case scale = 191
  case item = 95
  case state = 210
}
