/// The answer to a request that cannot be carried out.
struct Refusal: Encodable {
  /// Why, as the protocol counts.
  enum Code: Int, Encodable {
    case unreadable = -32700
    case noRequest = -32600
    case unknownMethod = -32601
    case wrongParameters = -32602
    case notInitialized = -32002
  }

  struct Content: Encodable {
    let code: Code
    let message: String
  }

  let jsonrpc = "2.0"
  let id: MessageID
  let error: Content

  init(_ id: MessageID, _ code: Code, _ message: String) {
    (self.id, error) = (id, Content(code: code, message: message))
  }
}
