// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `profile`, by the raw values of the names.
enum ProfileChild: Int, CaseIterable {
<<<<<<< HEAD
  case title = 202
  case assumption = 19
  case level = 97
=======
  case title = 208
  case assumption = 19
  case level = 98
>>>>>>> 15cad413 (Read what other bodies published about states)
  case band = 21
}
