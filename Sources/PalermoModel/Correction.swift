/// What is to be written in a file so that a finding is mended: one word in place of another, at the place of the finding.
///
/// It is made where a check learns what is meant, and never of the text of a message. A finding about a confidential
/// answer has none (``Finding/redacted``).
public struct Correction: Hashable, Sendable {
  /// What it is that is written wrongly.
  public enum Subject: Hashable, Sendable {
    /// The name of the element or attribute that the finding is at.
    case name
    /// The value of the attribute that the finding is at, or one word of it. At an element, of whichever attribute of it
    /// holds what is written, or else of whichever inside.
    case value
    /// The tags of the element that the finding is at. What stands between them stays.
    case tags
    /// The reference that the finding is at, such as `&eacute;`, for which XML has no meaning.
    case reference
  }

  /// What it is that is written wrongly.
  public let subject: Subject
  /// What stands there. White space around and between words does not matter.
  public let written: String
  /// What is to be written instead, without the escapes of XML.
  public let meant: String

  /// A correction of a value, or of one word of it.
  public init(writing meant: String, insteadOf written: String) {
    (subject, self.written, self.meant) = (.value, written, meant)
  }

  /// A correction of the name of an element or attribute.
  public init(renaming written: String, to meant: String) {
    (subject, self.written, self.meant) = (.name, written, meant)
  }

  /// A correction that takes away an element, by its name, and leaves what stands in it.
  public init(unwrapping name: String) {
    (subject, written, meant) = (.tags, name, "")
  }

  /// A correction of a reference, from its `&` to its semicolon.
  public init(writing meant: String, insteadOfReference written: String) {
    (subject, self.written, self.meant) = (.reference, written, meant)
  }

  /// What it does, as the title of an offer to do it.
  public var title: FilledText {
    switch subject {
    case .name, .value: Texts.Findings.write(word: meant)
    case .tags: Texts.Findings.takeAway(name: written)
    case .reference:
      meant.isEmpty
        ? Texts.Findings.delete(word: written)
        : meant == " " ? FilledText(Texts.Findings.writeSpace) : Texts.Findings.write(word: meant)
    }
  }
}
