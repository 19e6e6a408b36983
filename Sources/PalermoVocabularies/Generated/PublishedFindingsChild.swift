// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `publishedFindings`, by the raw values of the names.
enum PublishedFindingsChild: Int, CaseIterable {
  case title = 229
  case publisher = 162
  case note = 128
  case licence = 109
  case scale = 194
  case item = 97
  case state = 213
}
