/// Which files a project leaves out, and what it has decided about the weight of rules: the file `.palermo.xml`.
public struct Configuration: Sendable {
  /// The weight of one rule.
  public struct Setting: Sendable {
    /// The id of the rule.
    public let rule: String
    /// Its severity. Nil if it is off.
    public let severity: Severity?
    /// Where the id stands.
    public let position: SourcePosition

    /// A setting read from a file.
    public init(rule: String, severity: Severity?, position: SourcePosition) {
      (self.rule, self.severity, self.position) = (rule, severity, position)
    }
  }

  /// The files and folders that are left out when a folder above them is searched, from the folder of the file. A star
  /// stands for any characters of one name.
  public let excludedPaths: [String]
  /// In the order of the file.
  public let settings: [Setting]
  /// Where it was read from.
  public let file: String
  private let byRule: [String: Setting]

  /// Settings of a file. Of two for the same rule the first counts.
  public init(excludedPaths: [String] = [], settings: [Setting], file: String) {
    (self.excludedPaths, self.settings, self.file) = (excludedPaths, settings, file)
    byRule = Dictionary(firstOf: settings.map { ($0.rule, $0) })
  }

  /// The setting for a rule, if there is one.
  public subscript(rule rule: String) -> Setting? { byRule[rule] }
}
