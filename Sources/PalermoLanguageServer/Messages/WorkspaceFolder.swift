/// A folder of the project.
struct WorkspaceFolder: Decodable {
  let uri: String
}
