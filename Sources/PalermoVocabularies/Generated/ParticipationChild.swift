// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `participation`, by the raw values of the names.
enum ParticipationChild: Int, CaseIterable {
<<<<<<< HEAD
<<<<<<< HEAD
<<<<<<< HEAD
  case note = 115
  case state = 187
=======
  case note = 117
  case state = 193
>>>>>>> 15cad413 (Read what other bodies published about states)
=======
  case note = 114
  case state = 182
>>>>>>> d4c9759c (Ship crosswalks, found without being named)
=======
  case note = 118
  case state = 188
>>>>>>> 1f3f9199 (Take clusters, plans and agreements from the data)
}
