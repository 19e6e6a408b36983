/// What a state does when one of its nationals is sought (UNTOC art. 16(10) to (12)).
public enum NationalsPolicy: String, CaseIterable, Sendable, Encodable { case extradites, conditional, refuses }
