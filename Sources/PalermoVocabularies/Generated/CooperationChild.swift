// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `cooperation`, by the raw values of the names.
enum CooperationChild: Int, CaseIterable {
  case note = 129
  case offence = 135
  case field = 75
  case treaty = 234
}
