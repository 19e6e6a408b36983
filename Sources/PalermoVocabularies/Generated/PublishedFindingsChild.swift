// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `publishedFindings`, by the raw values of the names.
enum PublishedFindingsChild: Int, CaseIterable {
  case title = 230
  case publisher = 163
  case note = 129
  case licence = 110
  case body = 28
  case scale = 195
  case item = 98
  case state = 214
}
