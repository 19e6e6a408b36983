// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 137
  case other = 93
  case figure = 49
  case authority = 15
  case link = 71
  case explanation = 47
  case reference = 110
  case evidence = 43
  case assistance = 13
}
