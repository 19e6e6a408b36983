public import PalermoModel

/// What an output was made from, and for whom: the same inputs give the same bytes.
public struct Provenance: Sendable, Encodable {
  /// A file that went into it or, in a publication, what is published of a submission.
  public struct Input: Sendable, Encodable {
    /// The path or, in a publication, the state, the cycle and the questionnaire.
    public let path: String
    /// The SHA-256 of the bytes or, in a publication, of what is published, in hexadecimal.
    public let sha256: String

    /// A file and the hash of its bytes; a published submission and the hash of what is published of it.
    public init(path: String, sha256: String) {
      (self.path, self.sha256) = (path, sha256)
    }
  }

  /// The program and its version.
  public let tool: String
  /// The readers that the output is made for.
  public let edition: Edition
  /// What went into it, in the order in which it was read.
  public let inputs: [Input]

  /// The id of a release: the same data have the same, and others another. Nil for what is no release.
  public let release: String?
  /// The day before which it must not be published or quoted. Nil if there is none, or the day has come.
  public let embargo: CalendarDate?

  /// The origin of an output.
  public init(
    tool: String, edition: Edition, inputs: [Input], release: String? = nil, embargo: CalendarDate? = nil
  ) {
    (self.tool, self.edition, self.inputs) = (tool, edition, inputs)
    (self.release, self.embargo) = (release, embargo)
  }

  /// What every page says before anything else: for whom it is, and until when it is to be kept back.
  public func notices(_ language: Language) -> [String] {
    [edition.notice, embargo.map { Texts.Editions.embargo(date: NumberFormat(language).date($0)).localized }]
      .compactMap { $0?(language) }
  }

  private enum Key: String, CodingKey { case tool, edition, inputs, release, embargo }

  /// Writes the day as `2026-05-30`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(tool, forKey: .tool)
    try container.encode(edition, forKey: .edition)
    try container.encode(inputs, forKey: .inputs)
    try container.encodeIfPresent(release, forKey: .release)
    try container.encodeIfPresent(embargo?.description, forKey: .embargo)
  }
}
