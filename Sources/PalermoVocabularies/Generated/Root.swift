// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 160
  case submission = 212
  case instruments = 92
  case region = 170
  case participation = 141
  case cycle = 52
  case profile = 151
  case crosswalk = 51
  case configuration = 44
  case baseline = 25
  case glossary = 82
  case cooperation = 48
  case plan = 148
  case publishedFindings = 156
  case texts = 221
  case languages = 102
  case registerEntry = 171
  case receipt = 166
  case keys = 98
  case signature = 197

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
