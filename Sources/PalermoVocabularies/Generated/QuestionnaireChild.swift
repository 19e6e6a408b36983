// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 174
  case introduction = 78
  case options = 113
  case section = 151
  case retired = 146
  case excluded = 54
  case rule = 149
}
