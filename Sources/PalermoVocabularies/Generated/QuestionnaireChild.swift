// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 139
  case introduction = 65
  case options = 92
  case section = 122
  case retired = 117
  case excluded = 44
  case rule = 120
}
