/// What every message has, whatever it is about.
struct IncomingMessage: Decodable {
  /// Nil for a notification, and for an answer.
  let id: MessageID?
  /// Nil for an answer to a request of ours.
  let method: String?

  private enum CodingKeys: String, CodingKey { case id, method }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    method = try container.decodeIfPresent(String.self, forKey: .method)
    // A request whose id is null is still one.
    id = container.contains(.id) ? try container.decode(MessageID.self, forKey: .id) : nil
  }
}
