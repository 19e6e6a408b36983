import ArgumentParser
import PalermoModel

extension Corpus {
  /// The id of a cycle that something is known of.
  ///
  /// - Throws: A usage error that lists the cycles, when there is none with this id.
  func cycle(named id: String) throws -> String {
    let known = Set(cycles.map(\.id) + submissions.map(\.cycle)).sorted()
    if known.contains(id) { return id }
    let list = known.joined(separator: ", ")
    throw ValidationError(
      help(Texts.UsageErrors.noCycle(id: id, list: list)))
  }
}
