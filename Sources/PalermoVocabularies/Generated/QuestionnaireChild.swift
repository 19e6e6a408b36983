// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 173
  case introduction = 78
  case options = 112
  case section = 150
  case retired = 145
  case excluded = 54
  case rule = 148
}
