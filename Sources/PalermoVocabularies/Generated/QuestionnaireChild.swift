// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 196
  case introduction = 87
  case options = 123
  case section = 168
  case retired = 160
  case excluded = 62
  case rule = 163
}
