/// The parameters of a message, in an object of their own.
struct Parameters<Content: Decodable>: Decodable {
  let params: Content
}

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

/// A folder of the project.
struct WorkspaceFolder: Decodable {
  let uri: String
}

/// Folders that came and went.
struct FoldersChangedParameters: Decodable {
  struct Event: Decodable {
    let added, removed: [WorkspaceFolder]
  }

  let event: Event
}

/// The name of a document.
struct DocumentIdentifier: Decodable {
  let uri: String
  let version: Int?
}

/// A document that is opened, with its text.
struct OpenedParameters: Decodable {
  struct Document: Decodable {
    let uri: String
    let version: Int?
    let text: String
  }

  let textDocument: Document
}

/// Changes to a document, one after the other.
struct ChangedParameters: Decodable {
  struct Change: Decodable {
    /// Nil where the text takes the place of all.
    let range: TextRange?
    let text: String
  }

  let textDocument: DocumentIdentifier
  let contentChanges: [Change]
}

/// A message about a whole document.
struct DocumentParameters: Decodable {
  let textDocument: DocumentIdentifier
}

/// A request about a place in a document.
struct PlaceParameters: Decodable {
  let textDocument: DocumentIdentifier
  let position: TextPosition
}
