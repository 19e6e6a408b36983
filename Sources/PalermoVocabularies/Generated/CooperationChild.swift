// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `cooperation`, by the raw values of the names.
enum CooperationChild: Int, CaseIterable {
  case note = 127
  case offence = 133
  case field = 74
  case treaty = 232
}
