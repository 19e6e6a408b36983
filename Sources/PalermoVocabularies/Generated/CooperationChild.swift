// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `cooperation`, by the raw values of the names.
enum CooperationChild: Int, CaseIterable {
  case note = 97
  case offence = 102
  case field = 57
  case treaty = 168
}
