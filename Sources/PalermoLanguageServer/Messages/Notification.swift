/// A message that nobody answers.
struct Notification<Content: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let method: String
  let params: Content
}
