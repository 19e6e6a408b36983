// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `condition`, by the raw values of the names.
enum ConditionChild: Int, CaseIterable {
  case all = 4
  case any = 9
  case not = 82
  case answered = 8
  case number = 85
  case party = 97
  case reservation = 115
}
