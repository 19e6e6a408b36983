/// What a file is by its content, whatever its name says: people send what they have.
public enum ContentKind: String, CaseIterable, Sendable {
  /// Word, RTF or OpenDocument text.
  case word
  /// Excel or OpenDocument spreadsheet.
  case spreadsheet
  /// PowerPoint or OpenDocument presentation.
  case presentation
  /// Pages, Numbers or Keynote.
  case apple
  case pdf
  /// Zip or another kind of archive that is no document.
  case archive
  /// An HTML page, such as the login page of a server.
  case html
  /// The form that palermo makes, in place of the answers that it saves.
  case form
  /// Another page that palermo makes for people.
  case page
  /// What is encrypted or packed so that it is not opened here, or a program.
  case packed
  case image
  case mail
  /// Nothing but blanks.
  case empty
  /// XML, or what could be.
  case xml
  /// Anything else.
  case other

  /// Its name, with an article.
  public var name: LocalizedText {
    switch self {
    case .word: Texts.ContentKinds.word
    case .spreadsheet: Texts.ContentKinds.spreadsheet
    case .presentation: Texts.ContentKinds.presentation
    case .apple: Texts.ContentKinds.apple
    case .pdf: Texts.ContentKinds.pdf
    case .archive: Texts.ContentKinds.archive
    case .html: Texts.ContentKinds.html
    case .form: Texts.ContentKinds.form
    case .page: Texts.ContentKinds.page
    case .packed: Texts.ContentKinds.packed
    case .image: Texts.ContentKinds.image
    case .mail: Texts.ContentKinds.mail
    case .empty: Texts.ContentKinds.empty
    case .xml: Texts.ContentKinds.xml
    case .other: Texts.ContentKinds.other
    }
  }
}
