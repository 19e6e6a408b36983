import ArgumentParser
import PalermoModel

/// The region that a command looks at.
struct RegionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(Texts.RegionOptions.region)
    ),
    completion: .regions)
  var region: String?

  /// The region asked for or, when none is, the only one.
  ///
  /// - Throws: A usage error that lists the regions.
  func find(in corpus: Corpus) throws -> Region {
    let known = corpus.regions.map(\.id).joined(separator: ", ")
    if let region {
      if let found = corpus.regions.first(where: { $0.id == region }) { return found }
      throw ValidationError(
        help(Texts.UsageErrors.noRegion(region: region, known: known)))
    }
    guard corpus.regions.count == 1 else {
      throw ValidationError(
        help(Texts.UsageErrors.severalRegions(known: known)))
    }
    return corpus.regions[0]
  }
}
