import PalermoModel
import PalermoVocabularies

/// One text of a questionnaire or of the program, in all its languages, with what a finding says of it.
struct WrittenText {
  enum Kind {
    case title, introduction, wording, label, help, reason, message
    /// Of the program: an entry, and its forms for some numbers.
    case entry, form
    /// Of a rule of the program.
    case fix, rationale, placeholder

    /// The kind with its article, to begin a sentence with.
    var name: LocalizedText {
      switch self {
      case .title: Texts.TextParts.title
      case .introduction: Texts.TextParts.introduction
      case .wording, .entry, .form: Texts.TextParts.text
      case .label: Texts.TextParts.label
      case .help: Texts.TextParts.help
      case .reason: Texts.TextParts.reason
      case .message: Texts.TextParts.message
      case .fix: Texts.TextParts.fix
      case .rationale: Texts.TextParts.rationale
      case .placeholder: Texts.TextParts.placeholder
      }
    }
  }

  let kind: Kind
  /// What the text belongs to: the id of a question, `question = value` of an option, and so on.
  let owner: String
  let text: LocalizedText
  /// Whether a note says how it is meant, so that its translations may be others than those of an equal text.
  var hasNote = false
  /// The owner.
  let ownerPlace: Place
  /// The name of its elements inside the owner; nil where the text stands in parts of the owner.
  var element: Name?

  /// Where it stands in a language; where it begins unless one is given.
  func place(in language: Language? = nil) -> Place {
    guard let element else { return ownerPlace }
    guard let language else { return ownerPlace.child(element) }
    return ownerPlace.child(element, with: .xmlLang, language.rawValue)
  }
}
