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

/// A message that nobody answers.
struct Notification<Content: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let method: String
  let params: Content
}

/// What the server can do.
struct InitializeResult: Encodable {
  struct Capabilities: Encodable {
    struct Synchronization: Encodable {
      let openClose = true
      /// Passages of the text.
      let change = 2
      let save = true
    }

    struct Completion: Encodable {
      let triggerCharacters = ["<", "\"", "'", " ", "/"]
    }

    struct Workspace: Encodable {
      struct Folders: Encodable {
        let supported = true
        let changeNotifications = true
      }

      let workspaceFolders = Folders()
    }

    let positionEncoding = "utf-16"
    let textDocumentSync = Synchronization()
    let hoverProvider = true
    let completionProvider = Completion()
    let definitionProvider = true
    let workspace = Workspace()
  }

  struct Server: Encodable {
    let name = "palermo"
    let version: String
  }

  let capabilities = Capabilities()
  let serverInfo: Server
}

/// What was found in a document.
struct PublishedDiagnostics: Encodable {
  let uri: String
  let version: Int?
  let diagnostics: [Diagnostic]
}

/// A finding as the protocol has it.
struct Diagnostic: Encodable, Equatable {
  let range: TextRange
  /// 1 for an error, 2 for a warning, 3 for a note.
  let severity: Int
  let code: String
  let source = "palermo"
  let message: String
}

/// What is shown beside a place.
struct Hover: Encodable {
  struct Contents: Encodable {
    /// Texts of files are shown as they are, and form no links.
    let kind = "plaintext"
    let value: String
  }

  let contents: Contents
  let range: TextRange
}

/// A passage of a file.
struct Location: Encodable, Equatable {
  let uri: String
  let range: TextRange
}

/// What can be written at a place.
struct CompletionList: Encodable {
  let isIncomplete = false
  let items: [CompletionItem]
}

/// Something that can be written at a place.
struct CompletionItem: Encodable {
  /// What it is, as the protocol counts.
  enum Kind: Int, Encodable {
    case element = 7
    case attribute = 10
    case value = 12
    case reference = 18
    case choice = 20
  }

  struct Edit: Encodable {
    let range: TextRange
    let newText: String
  }

  let label: String
  let kind: Kind
  /// What it means, on one line.
  let detail: String?
  let documentation: String?
  /// Keeps the order in which it is offered.
  let sortText: String
  /// 2 for a text with a place for the cursor.
  let insertTextFormat: Int
  let textEdit: Edit
}
