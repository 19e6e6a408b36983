/// What a client says of itself when it begins, as far as it matters here.
struct InitializeParameters: Decodable {
  struct Capabilities: Decodable {
    struct TextDocument: Decodable {
      struct Completion: Decodable {
        struct Item: Decodable { let snippetSupport: Bool? }

        let completionItem: Item?
      }

      let completion: Completion?
    }

    let textDocument: TextDocument?
  }

  let locale: String?
  let rootUri: String?
  let workspaceFolders: [WorkspaceFolder]?
  let capabilities: Capabilities?
}
