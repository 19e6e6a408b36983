// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `cooperation`, by the raw values of the names.
enum CooperationChild: Int, CaseIterable {
  case note = 114
  case offence = 120
  case field = 69
  case treaty = 201
}
