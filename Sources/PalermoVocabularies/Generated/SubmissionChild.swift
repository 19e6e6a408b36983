// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `submission`, by the raw values of the names.
enum SubmissionChild: Int, CaseIterable {
<<<<<<< HEAD
<<<<<<< HEAD
<<<<<<< HEAD
  case source = 183
=======
  case source = 187
>>>>>>> 15cad413 (Read what other bodies published about states)
  case part = 130
=======
  case source = 178
  case part = 128
>>>>>>> d4c9759c (Ship crosswalks, found without being named)
  case answer = 8
=======
  case source = 183
  case part = 132
  case answer = 10
>>>>>>> 1f3f9199 (Take clusters, plans and agreements from the data)
}
