// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `publishedFindings`, by the raw values of the names.
enum PublishedFindingsChild: Int, CaseIterable {
  case title = 224
  case publisher = 157
  case note = 124
  case licence = 106
  case scale = 189
  case item = 94
  case state = 208
}
