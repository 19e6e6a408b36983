// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 144
  case other = 97
  case figure = 53
  case authority = 18
  case link = 75
  case explanation = 51
  case reference = 116
  case evidence = 47
  case assistance = 16
}
