// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 147
  case submission = 191
  case instruments = 86
  case region = 157
  case participation = 131
  case cycle = 48
  case profile = 141
  case crosswalk = 47
  case configuration = 40
  case baseline = 23
  case glossary = 76
  case cooperation = 44
  case plan = 138
  case texts = 199
  case languages = 94
  case registerEntry = 158
  case receipt = 153
  case keys = 90
  case signature = 179

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
    case .texts: .texts
    case .languages: .languageTable
    case .registerEntry: .registerEntry
    case .receipt: .receipt
    case .keys: .keys
    case .signature: .signature
    }
  }
}
