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
      help(
        en: "There is no cycle “\(id)”. There are: \(list).", es: "No hay un ciclo «\(id)». Hay: \(list).",
        fr: "Il n’y a pas de cycle « \(id) ». Il y a : \(list).", pt: "Não há ciclo “\(id)”. Há: \(list)."))
  }
}
