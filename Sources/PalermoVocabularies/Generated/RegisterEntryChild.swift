// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `registerEntry`, by the raw values of the names.
enum RegisterEntryChild: Int, CaseIterable {
  case after = 3
  case about = 0
<<<<<<< HEAD
  case received = 154
  case claim = 29
  case verdict = 210
  case supersedes = 194
=======
  case received = 156
  case claim = 29
  case verdict = 215
  case supersedes = 200
>>>>>>> 15cad413 (Read what other bodies published about states)
}
