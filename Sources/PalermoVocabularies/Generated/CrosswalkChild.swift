// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `crosswalk`, by the raw values of the names.
enum CrosswalkChild: Int, CaseIterable {
<<<<<<< HEAD
  case note = 115
  case map = 104
=======
  case note = 117
  case map = 106
>>>>>>> 15cad413 (Read what other bodies published about states)
}
