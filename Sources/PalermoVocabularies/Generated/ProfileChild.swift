// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `profile`, by the raw values of the names.
enum ProfileChild: Int, CaseIterable {
  case title = 230
  case assumption = 22
  case level = 109
  case band = 24
}
