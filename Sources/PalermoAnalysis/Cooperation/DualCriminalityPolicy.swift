/// When a state demands dual criminality before it renders mutual legal assistance (UNTOC art. 18(9)).
public enum DualCriminalityPolicy: String, CaseIterable, Sendable, Encodable { case never, discretion, always }
