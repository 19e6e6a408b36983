// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
<<<<<<< HEAD
  case questionnaire = 147
  case submission = 191
  case instruments = 86
  case region = 157
=======
  case questionnaire = 149
  case submission = 197
  case instruments = 87
  case region = 159
>>>>>>> 15cad413 (Read what other bodies published about states)
  case participation = 131
  case cycle = 48
  case profile = 141
  case crosswalk = 47
  case configuration = 40
  case baseline = 23
  case glossary = 77
  case cooperation = 44
  case plan = 138
<<<<<<< HEAD
  case texts = 199
  case languages = 94
  case registerEntry = 158
  case receipt = 153
  case keys = 90
  case signature = 179
=======
  case publishedFindings = 145
  case texts = 205
  case languages = 95
  case registerEntry = 160
  case receipt = 155
>>>>>>> 15cad413 (Read what other bodies published about states)

  /// What the root is an element of.
  package var type: TypeName {
    switch self {
    case .questionnaire: .questionnaire
    case .submission: .submission
    case .instruments: .instruments
    case .region: .region
    case .participation: .participation
    case .cycle: .cycle
    case .profile: .profile
    case .crosswalk: .crosswalk
    case .configuration: .configuration
    case .baseline: .baseline
    case .glossary: .glossary
    case .cooperation: .cooperation
    case .plan: .plan
    case .publishedFindings: .publishedFindings
    case .texts: .texts
    case .languages: .languageTable
    case .registerEntry: .registerEntry
    case .receipt: .receipt
    case .keys: .keys
    case .signature: .signature
    }
  }
}
