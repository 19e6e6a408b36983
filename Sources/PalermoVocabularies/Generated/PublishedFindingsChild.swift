// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `publishedFindings`, by the raw values of the names.
enum PublishedFindingsChild: Int, CaseIterable {
  case title = 227
  case publisher = 160
  case note = 126
  case licence = 108
  case scale = 192
  case item = 96
  case state = 211
}
