// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 192
  case other = 124
  case figure = 69
  case authority = 20
  case link = 98
  case explanation = 66
  case reference = 151
  case evidence = 61
  case assistance = 18
}
