// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
<<<<<<< HEAD
  case title = 202
  case introduction = 87
  case options = 126
  case section = 174
  case retired = 165
  case excluded = 62
  case rule = 169
=======
  case title = 208
  case introduction = 88
  case options = 127
  case section = 179
  case retired = 170
  case excluded = 62
  case rule = 173
>>>>>>> 15cad413 (Read what other bodies published about states)
}
