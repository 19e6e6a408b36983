// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `glossary`, by the raw values of the names.
enum GlossaryChild: Int, CaseIterable {
  case note = 129
  case term = 224
}
