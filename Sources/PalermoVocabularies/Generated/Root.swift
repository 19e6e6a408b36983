// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 162
  case submission = 214
  case instruments = 93
  case region = 172
  case participation = 142
  case cycle = 52
  case profile = 153
  case crosswalk = 51
  case configuration = 44
  case baseline = 25
  case glossary = 83
  case cooperation = 48
  case plan = 150
  case publishedFindings = 158
  case texts = 223
  case languages = 103
  case registerEntry = 173
  case receipt = 168
  case keys = 99
  case signature = 199

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
