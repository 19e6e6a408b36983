// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `instruments`, by the raw values of the names.
enum InstrumentsChild: Int, CaseIterable {
<<<<<<< HEAD
<<<<<<< HEAD
<<<<<<< HEAD
  case note = 115
  case instrument = 85
=======
  case note = 117
=======
  case note = 114
>>>>>>> d4c9759c (Ship crosswalks, found without being named)
  case instrument = 86
>>>>>>> 15cad413 (Read what other bodies published about states)
=======
  case note = 118
  case cluster = 37
  case instrument = 90
>>>>>>> 1f3f9199 (Take clusters, plans and agreements from the data)
}
