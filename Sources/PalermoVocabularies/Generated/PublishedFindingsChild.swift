// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `publishedFindings`, by the raw values of the names.
enum PublishedFindingsChild: Int, CaseIterable {
  case title = 228
  case publisher = 161
  case note = 127
  case licence = 109
  case scale = 193
  case item = 97
  case state = 212
}
