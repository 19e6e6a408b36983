// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `condition`, by the raw values of the names.
enum ConditionChild: Int, CaseIterable {
  case all = 7
  case any = 14
  case not = 125
  case answered = 11
  case number = 129
  case party = 147
  case reservation = 183
}
