import ArgumentParser
import PalermoModel

/// How answers become numbers.
struct ScoringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(Texts.ScoringOptions.profile)),
    completion: .profiles)
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
