// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `configuration`, by the raw values of the names.
enum ConfigurationChild: Int, CaseIterable {
  case exclude = 68
  case rule = 191
}
