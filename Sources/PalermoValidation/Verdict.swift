/// What becomes of a file.
public enum Verdict: String, Sendable {
  case accepted, returned
}
