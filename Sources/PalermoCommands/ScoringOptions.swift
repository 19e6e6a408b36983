import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoValidation

/// How answers become numbers.
struct ScoringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(Texts.ScoringOptions.profile)))
  var profile = "default"

  /// The profile among those at hand.
  ///
  /// - Throws: A usage error that lists the profiles, when there is none with this id.
  func find(in corpus: Corpus) throws -> ScoringProfile {
    if let found = corpus.profiles.first(where: { $0.id == profile }) { return found }
    let known = corpus.profiles.map(\.id).joined(separator: ", ")
    throw ValidationError(
      help(Texts.UsageErrors.noProfile(profile: profile, known: known)))
  }
}

extension LoadedCorpus {
  /// Names the files that are left out of a result, completely or in part, because of their faults.
  func warnOfFaults(_ common: CommonOptions) -> Bool {
    let faults = faults
    for fault in faults { Console.warn(fault, common.language) }
    return !faults.isEmpty
  }

  /// The files whose faults keep them, or parts of them, out of a result.
  var faults: [Acceptance] { Validator().validate(self).acceptances.filter { !$0.isAccepted } }
}

extension Console {
  /// Says that a result is made without what cannot be read of a file.
  static func warn(_ fault: Acceptance, _ language: Language) {
    // How many there are may depend on confidential answers.
    let text = Texts.FileErrors.hasErrors
    warn("palermo: \(fault.file): \(text(language))")
  }
}
