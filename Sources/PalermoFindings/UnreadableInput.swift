/// The id and the message of an input that could not be read, shared by all forms.
enum UnreadableInput {
  static let id = "unreadable-input"
}
