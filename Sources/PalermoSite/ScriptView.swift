import PalermoLoading

/// A script in a page with the data that it reads, and the source by which the policy of the page allows it alone.
struct ScriptView: Encodable {
  let code: String
  let source: String
  let data: String

  /// A script.
  ///
  /// - Parameter data: What it reads, as JSON in which no `<` stands.
  init(code: String, data: String) {
    (self.code, self.data, source) = (code, data, Digest.policySource(of: code))
  }
}
