import PalermoLoading
import PalermoModel
import PalermoValidation

/// What a result is made of.
struct SettledInputs {
  /// The inputs without the submissions that are returned.
  let loaded: LoadedCorpus
  /// Whether one of those that matter is returned.
  let isFaulty: Bool
  let totals: InputTotals
}

extension LoadedCorpus {
  /// Takes out the submissions that are returned, and names the files that are.
  ///
  /// - Parameter today: The day of the run.
  func settled(_ common: CommonOptions, today: CalendarDate) -> SettledInputs {
    let acceptances = acceptances(today: today)
    return SettledInputs(
      loaded: settled(by: acceptances), isFaulty: warnOfFaults(acceptances, common),
      totals: InputTotals(self, acceptances))
  }

  /// Names the files that are returned.
  ///
  /// - Parameter matters: Whether the faults of a file matter to the result.
  /// - Returns: Whether one of those is returned.
  func warnOfFaults(
    _ acceptances: [Acceptance], _ common: CommonOptions, where matters: (LoadedFile) -> Bool = { _ in true }
  ) -> Bool {
    let wanted = Set(files.filter(matters).map(\.path)).subtracting(decided)
    let faults = acceptances.filter { !$0.isAccepted && wanted.contains($0.file) }
    for fault in faults { Console.warn(fault, Texts.FileErrors.hasErrors(common.language)) }
    return !faults.isEmpty
  }

  /// The verdicts on the files.
  func acceptances(today: CalendarDate) -> [Acceptance] {
    Validator(settings: ProjectSettings(today: today)).validate(self).acceptances
  }
}

extension Console {
  /// Says what becomes of a file with errors. How many there are may depend on confidential answers.
  static func warn(_ fault: Acceptance, _ text: String) {
    warn("palermo: \(fault.file): \(text)")
  }
}
