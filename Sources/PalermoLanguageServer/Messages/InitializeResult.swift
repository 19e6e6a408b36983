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

    struct CodeActions: Encodable {
      let codeActionKinds = [CodeAction.quickFix]
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
    let codeActionProvider = CodeActions()
    let workspace = Workspace()
  }

  struct Server: Encodable {
    let name = "palermo"
    let version: String
  }

  let capabilities = Capabilities()
  let serverInfo: Server
}
