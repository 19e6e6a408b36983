/// The decision on a file.
public enum Verdict: String, Sendable {
  case accepted, returned
}
