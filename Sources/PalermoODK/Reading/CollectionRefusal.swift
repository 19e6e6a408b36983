import PalermoArchives
import PalermoModel

/// Why collected data, or a record of it, is not read.
enum CollectionRefusal: ArchiveReaderRefusal, Hashable {
  /// Its bytes cannot be read, or not within the limits.
  case damaged, encrypted, tooLarge
  /// A file in an archive cannot be read.
  case damagedFile(String)
  /// No field of it is one of ours.
  case foreign
  /// What it answers is not said.
  case noQuestionnaire
  /// It answers a questionnaire that is not at hand.
  case unknownQuestionnaire(QuestionnaireKey)

  /// What is said of it, behind a colon.
  var words: FilledText {
    switch self {
    case .damaged: FilledText(Texts.CollectionRefusals.damaged)
    case .damagedFile(let name): Texts.CollectionRefusals.damagedFile(name: name)
    case .encrypted: FilledText(Texts.CollectionRefusals.encrypted)
    case .tooLarge: FilledText(Texts.CollectionRefusals.tooLarge)
    case .foreign: FilledText(Texts.CollectionRefusals.foreign)
    case .noQuestionnaire: FilledText(Texts.CollectionRefusals.noQuestionnaire)
    case .unknownQuestionnaire(let key): Texts.CollectionRefusals.unknownQuestionnaire(key: "\(key)")
    }
  }
}
