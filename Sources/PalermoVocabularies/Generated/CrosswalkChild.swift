// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `crosswalk`, by the raw values of the names.
enum CrosswalkChild: Int, CaseIterable {
<<<<<<< HEAD
<<<<<<< HEAD
<<<<<<< HEAD
  case note = 115
  case map = 104
=======
  case note = 117
  case map = 106
>>>>>>> 15cad413 (Read what other bodies published about states)
=======
  case note = 114
  case map = 103
  case change = 28
>>>>>>> d4c9759c (Ship crosswalks, found without being named)
=======
  case note = 118
  case map = 107
  case change = 31
>>>>>>> 1f3f9199 (Take clusters, plans and agreements from the data)
}
