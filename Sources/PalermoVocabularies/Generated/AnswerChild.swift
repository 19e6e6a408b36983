// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
<<<<<<< HEAD
  case text = 198
  case other = 127
  case figure = 69
  case authority = 20
  case link = 100
  case explanation = 66
  case reference = 156
=======
  case text = 204
  case other = 128
  case figure = 69
  case authority = 20
  case link = 102
  case explanation = 66
  case reference = 158
>>>>>>> 15cad413 (Read what other bodies published about states)
  case evidence = 61
  case assistance = 18
}
