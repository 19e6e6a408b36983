// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `cooperation`, by the raw values of the names.
enum CooperationChild: Int, CaseIterable {
  case note = 110
  case offence = 115
  case field = 66
  case treaty = 194
}
