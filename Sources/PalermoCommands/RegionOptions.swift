import ArgumentParser
import PalermoModel

/// The region that a command looks at.
struct RegionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        en: "The region, when the inputs hold several.", es: "La región, cuando las entradas contienen varias.",
        fr: "La région, quand les entrées en contiennent plusieurs.", pt: "A região, quando as entradas contêm várias.")
    ))
  var region: String?

  /// The region asked for or, when none is, the only one.
  ///
  /// - Throws: A usage error that lists the regions.
  func find(in corpus: Corpus) throws -> Region {
    let known = corpus.regions.map(\.id).joined(separator: ", ")
    if let region {
      if let found = corpus.regions.first(where: { $0.id == region }) { return found }
      throw ValidationError(
        help(
          en: "There is no region “\(region)”. There are: \(known).",
          es: "No hay una región «\(region)». Hay: \(known).",
          fr: "Il n’y a pas de région « \(region) ». Il y a : \(known).", pt: "Não há região “\(region)”. Há: \(known)."
        ))
    }
    guard corpus.regions.count == 1 else {
      throw ValidationError(
        help(
          en: "The inputs hold several regions (\(known)); choose one with --region.",
          es: "Las entradas contienen varias regiones (\(known)); elija una con --region.",
          fr: "Les entrées contiennent plusieurs régions (\(known)) ; choisissez-en une avec --region.",
          pt: "As entradas contêm várias regiões (\(known)); escolha uma com --region."))
    }
    return corpus.regions[0]
  }
}
