// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `profile`, by the raw values of the names.
enum ProfileChild: Int, CaseIterable {
  case title = 196
  case assumption = 19
  case level = 95
  case band = 21
}
