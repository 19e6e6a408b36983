// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `profile`, by the raw values of the names.
enum ProfileChild: Int, CaseIterable {
  case title = 229
  case assumption = 21
  case level = 108
  case band = 23
}
