/// What an output was made from: the same inputs give the same bytes.
public struct Provenance: Sendable, Encodable {
  /// One file that went into it.
  public struct Input: Sendable, Encodable {
    public let path: String
    public let sha256: String

    /// A file and the hash of its bytes.
    public init(path: String, sha256: String) {
      (self.path, self.sha256) = (path, sha256)
    }
  }

  /// The program and its version.
  public let tool: String
  public let inputs: [Input]

  /// The origin of an output.
  public init(tool: String, inputs: [Input]) {
    (self.tool, self.inputs) = (tool, inputs)
  }
}
