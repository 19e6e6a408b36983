/// The parameters of a message, in an object of their own.
struct Parameters<Content: Decodable>: Decodable {
  let params: Content
}
