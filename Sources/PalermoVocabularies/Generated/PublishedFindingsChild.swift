// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `publishedFindings`, by the raw values of the names.
enum PublishedFindingsChild: Int, CaseIterable {
  case title = 208
  case publisher = 146
  case note = 117
  case licence = 99
  case scale = 177
  case item = 89
  case state = 193
}
