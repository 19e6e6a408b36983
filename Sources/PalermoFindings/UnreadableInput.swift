/// How every form calls an input that could not be read.
enum UnreadableInput {
  static let id = "unreadable-input"
}
