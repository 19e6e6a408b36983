import ArgumentParser
import PalermoModel

/// What the user chooses among the inputs.
extension Corpus {
  /// The region with an id or, when none is asked for, the only one.
  ///
  /// - Throws: A usage error that lists the regions.
  func region(named id: String?) throws -> Region {
    let known = regions.map(\.id).joined(separator: ", ")
    if let id {
      if let found = regions.first(where: { $0.id == id }) { return found }
      throw ValidationError(
        help(
          en: "There is no region “\(id)”. There are: \(known).", es: "No hay una región «\(id)». Hay: \(known).",
          fr: "Il n’y a pas de région « \(id) ». Il y a : \(known).", pt: "Não há região “\(id)”. Há: \(known)."))
    }
    guard regions.count == 1 else {
      throw ValidationError(
        help(
          en: "The inputs hold several regions (\(known)); choose one with --region.",
          es: "Las entradas contienen varias regiones (\(known)); elija una con --region.",
          fr: "Les entrées contiennent plusieurs régions (\(known)) ; choisissez-en une avec --region.",
          pt: "As entradas contêm várias regiões (\(known)); escolha uma com --region."))
    }
    return regions[0]
  }

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
