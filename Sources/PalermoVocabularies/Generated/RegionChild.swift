// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `region`, by the raw values of the names.
enum RegionChild: Int, CaseIterable {
<<<<<<< HEAD
<<<<<<< HEAD
<<<<<<< HEAD
  case name = 112
  case note = 115
  case subregion = 193
  case grouping = 78
  case state = 187
=======
  case name = 114
  case note = 117
  case subregion = 199
  case grouping = 79
  case state = 193
>>>>>>> 15cad413 (Read what other bodies published about states)
=======
  case name = 111
  case note = 114
  case subregion = 188
  case grouping = 79
  case state = 182
>>>>>>> d4c9759c (Ship crosswalks, found without being named)
=======
  case name = 115
  case note = 118
  case body = 27
  case plan = 140
  case action = 1
  case agreement = 6
  case subregion = 194
  case grouping = 83
  case state = 188
>>>>>>> 1f3f9199 (Take clusters, plans and agreements from the data)
}
