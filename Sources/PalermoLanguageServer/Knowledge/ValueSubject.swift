import PalermoModel
import PalermoVocabularies

/// What the words of an attribute's value name.
enum ValueSubject {
  /// Questions: those of one questionnaire first, or alone.
  case question(of: Questionnaire?, alone: Bool)
  /// The answers to a question. Nil if it is not known to which.
  case option(of: Question?)
  /// The lists of options of a questionnaire.
  case optionList(of: Questionnaire?)
  case questionnaire
  /// The versions of a questionnaire.
  case version(of: String?)
  case cycle, cluster, region, state, instrument, provision, rule
  /// One of the languages of the toolkit, or another tag.
  case language
  /// One of some words that the schema lists.
  case choice([String])
  /// Nothing that could be listed.
  case free

  /// What values of a type name.
  init(_ type: ValueType) {
    switch type {
    case .stateCode: self = .state
    case .instrumentCode: self = .instrument
    case .provisionCode, .provisionCodes: self = .provision
    case .ruleID: self = .rule
    case .language, .languages: self = .language
    case .flag: self = .choice(["true", "false"])
    case .oneOf(let choices), .someOf(let choices): self = .choice(choices)
    case .identifier, .identifiers, .version, .code, .codes, .fingerprint, .digest, .publicKey, .signatureValue, .date,
      .moment, .dateBound, .partialDate, .year, .decimal, .count, .line, .paragraphs, .marks:
      self = .free
    }
  }
}
