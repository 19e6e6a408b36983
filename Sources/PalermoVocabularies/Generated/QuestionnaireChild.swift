// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 146
  case introduction = 69
  case options = 96
  case section = 128
  case retired = 123
  case excluded = 48
  case rule = 126
}
