// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 164
  case submission = 216
  case instruments = 95
  case region = 174
  case participation = 144
  case cycle = 52
  case profile = 155
  case crosswalk = 51
  case configuration = 44
  case baseline = 25
  case glossary = 83
  case cooperation = 48
  case plan = 152
  case publishedFindings = 160
  case texts = 225
  case languages = 105
  case registerEntry = 175
  case receipt = 170
  case keys = 101
  case signature = 201

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
