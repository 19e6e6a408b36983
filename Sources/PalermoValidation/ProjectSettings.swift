public import PalermoModel

/// The project's decisions about findings, and the day and directory of the run.
public struct ProjectSettings: Sendable {
  /// The weights of rules for each file that has a configuration, by its path.
  public var configurations: [String: Configuration]
  /// Configurations that may only raise severities, for each file that has some, by its path.
  public var raising: [String: [Configuration]] = [:]
  /// Path of the baseline whose findings are accepted. It must be among the files; other baselines there are only
  /// checked. Nil if none is applied.
  public var baseline: String?
  /// The day of the run. Nil if it does not matter, and no acceptance expires.
  public var today: CalendarDate?
  /// The working directory, from the root, to which relative paths refer.
  public var workingDirectory: String
  /// Whether there is a file with this path.
  public var fileExists: @Sendable (String) -> Bool
  /// The path without symbolic links of a path from the root.
  public var resolved: @Sendable (String) -> String

  /// Makes settings. Without arguments, those of a project without configuration.
  public init(
    configurations: [String: Configuration] = [:], baseline: String? = nil, today: CalendarDate? = nil,
    workingDirectory: String = "/", fileExists: @escaping @Sendable (String) -> Bool = { _ in true },
    resolved: @escaping @Sendable (String) -> String = { $0 }
  ) {
    (self.configurations, self.baseline, self.today) = (configurations, baseline, today)
    (self.workingDirectory, self.fileExists, self.resolved) = (workingDirectory, fileExists, resolved)
  }

  /// A finding with the weight that the project gives it. Returns nil if its rule is off.
  func weighed(_ finding: Finding) -> Finding? {
    let (own, raising) = (configurations[finding.file], raising[finding.file] ?? [])
    // The rules need not be looked up where nothing is configured.
    guard own != nil || !raising.isEmpty, Rule[finding.rule]?.isAdjustable ?? true else { return finding }
    var severity = own?[rule: finding.rule].map(\.severity) ?? finding.severity
    for configuration in raising {
      guard let raised = configuration[rule: finding.rule]?.severity else { continue }
      severity = max(severity ?? raised, raised)
    }
    return severity.map(finding.weighing)
  }
}

extension Rule {
  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The rule of the program with this id. Returns nil if there is none.
  public static subscript(id: String) -> Rule? { byID[id] }
}
