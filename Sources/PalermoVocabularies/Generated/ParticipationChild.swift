// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `participation`, by the raw values of the names.
enum ParticipationChild: Int, CaseIterable {
  case note = 129
  case state = 214
}
