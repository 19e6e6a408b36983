// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 165
  case submission = 217
  case instruments = 95
  case region = 175
  case participation = 145
  case cycle = 52
  case profile = 156
  case crosswalk = 51
  case configuration = 44
  case baseline = 25
  case glossary = 83
  case cooperation = 48
  case plan = 153
  case publishedFindings = 161
  case texts = 226
  case languages = 105
  case registerEntry = 176
  case receipt = 171
  case keys = 101
  case signature = 202

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
