// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `profile`, by the raw values of the names.
enum ProfileChild: Int, CaseIterable {
  case title = 174
  case assumption = 17
  case level = 86
  case band = 19
}
