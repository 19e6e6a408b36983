// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `texts`, by the raw values of the names.
enum TextsChild: Int, CaseIterable {
  case group = 85
  case rule = 191
}
