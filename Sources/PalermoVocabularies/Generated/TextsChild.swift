// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `texts`, by the raw values of the names.
enum TextsChild: Int, CaseIterable {
<<<<<<< HEAD
<<<<<<< HEAD
  case group = 77
  case rule = 169
=======
  case group = 78
<<<<<<< HEAD
  case rule = 173
>>>>>>> 15cad413 (Read what other bodies published about states)
=======
  case rule = 165
>>>>>>> d4c9759c (Ship crosswalks, found without being named)
=======
  case group = 82
  case rule = 169
>>>>>>> 1f3f9199 (Take clusters, plans and agreements from the data)
}
