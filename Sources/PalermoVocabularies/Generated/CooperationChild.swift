// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `cooperation`, by the raw values of the names.
enum CooperationChild: Int, CaseIterable {
<<<<<<< HEAD
  case note = 115
  case offence = 120
  case field = 68
  case treaty = 206
=======
  case note = 117
  case offence = 122
  case field = 68
  case treaty = 212
>>>>>>> 15cad413 (Read what other bodies published about states)
}
