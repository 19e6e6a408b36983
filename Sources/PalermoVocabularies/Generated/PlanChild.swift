// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `plan`, by the raw values of the names.
enum PlanChild: Int, CaseIterable {
<<<<<<< HEAD
  case title = 202
=======
  case title = 208
>>>>>>> 15cad413 (Read what other bodies published about states)
  case authority = 20
  case assignment = 17
}
