// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `condition`, by the raw values of the names.
enum ConditionChild: Int, CaseIterable {
<<<<<<< HEAD
  case all = 5
  case any = 12
<<<<<<< HEAD
<<<<<<< HEAD
  case not = 113
  case answered = 9
  case number = 117
  case party = 134
  case reservation = 163
=======
  case not = 115
  case answered = 9
  case number = 119
  case party = 134
  case reservation = 168
>>>>>>> 15cad413 (Read what other bodies published about states)
=======
  case not = 112
  case answered = 9
  case number = 116
  case party = 132
  case reservation = 160
>>>>>>> d4c9759c (Ship crosswalks, found without being named)
=======
  case all = 7
  case any = 14
  case not = 116
  case answered = 11
  case number = 120
  case party = 136
  case reservation = 164
>>>>>>> 1f3f9199 (Take clusters, plans and agreements from the data)
}
