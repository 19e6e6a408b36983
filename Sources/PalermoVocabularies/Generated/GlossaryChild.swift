// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `glossary`, by the raw values of the names.
enum GlossaryChild: Int, CaseIterable {
<<<<<<< HEAD
  case note = 115
  case term = 196
=======
  case note = 117
  case term = 202
>>>>>>> 15cad413 (Read what other bodies published about states)
}
