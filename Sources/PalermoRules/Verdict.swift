/// The decision on a file: `accepted`, or `returned` to its sender to be mended.
public enum Verdict: String, Sendable {
  case accepted, returned
}
