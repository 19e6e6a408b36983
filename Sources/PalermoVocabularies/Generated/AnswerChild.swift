// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 170
  case other = 113
  case figure = 60
  case authority = 18
  case link = 87
  case explanation = 58
  case reference = 137
  case evidence = 53
  case assistance = 16
}
