/// The answer to a request.
struct Reply<Result: Encodable>: Encodable {
  private enum CodingKeys: String, CodingKey { case jsonrpc, id, result }

  let id: MessageID
  /// Nil for nothing, which is an answer.
  let result: Result?

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    try container.encode(result, forKey: .result)
  }
}
