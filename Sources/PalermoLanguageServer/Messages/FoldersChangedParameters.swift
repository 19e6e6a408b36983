/// Folders that came and went.
struct FoldersChangedParameters: Decodable {
  struct Event: Decodable {
    let added, removed: [WorkspaceFolder]
  }

  let event: Event
}
