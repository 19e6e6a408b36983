/// The three levels of implementation that are scored.
public enum AnswerLevel: String, CaseIterable, Sendable { case yes, partly, no }
