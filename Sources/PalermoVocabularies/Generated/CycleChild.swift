// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `cycle`, by the raw values of the names.
enum CycleChild: Int, CaseIterable {
<<<<<<< HEAD
  case title = 202
=======
  case title = 208
>>>>>>> 15cad413 (Read what other bodies published about states)
  case delivery = 51
  case clock = 31
}
