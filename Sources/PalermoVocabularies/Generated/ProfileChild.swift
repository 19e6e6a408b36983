// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `profile`, by the raw values of the names.
enum ProfileChild: Int, CaseIterable {
  case title = 197
  case assumption = 19
  case level = 96
  case band = 21
}
