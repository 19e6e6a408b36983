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

  /// The origin of an output.
  public init(tool: String, edition: Edition, inputs: [Input]) {
    (self.tool, self.edition, self.inputs) = (tool, edition, inputs)
  }
}
