// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 165
  case introduction = 76
  case options = 107
  case section = 143
  case retired = 138
  case excluded = 53
  case rule = 141
}
