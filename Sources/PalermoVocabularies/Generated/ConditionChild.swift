// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `condition`, by the raw values of the names.
enum ConditionChild: Int, CaseIterable {
  case all = 4
  case any = 11
  case not = 101
  case answered = 8
  case number = 105
  case party = 119
  case reservation = 144
}
