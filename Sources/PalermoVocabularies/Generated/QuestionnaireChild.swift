// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 190
  case introduction = 85
  case options = 120
  case section = 163
  case retired = 156
  case excluded = 61
  case rule = 159
}
