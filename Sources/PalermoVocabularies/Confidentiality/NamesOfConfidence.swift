/// Names that people give to what should be the mark of a confidential answer, besides those that are like the mark.
enum NamesOfConfidence {
  /// Whether a name of an element or an attribute is one of them, in letters of any size.
  static func contain(_ name: some Collection<UInt8>) -> Bool {
    guard let first = name.first else { return false }
    return byFirstLetter[Int(first & 0x1F)].contains { known in
      known.count == name.count && zip(known, name).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
    }
  }

  /// The names that begin with a letter, at the place that it has in the alphabet.
  private static let byFirstLetter: [[[UInt8]]] = (0..<32).map { letter in
    names.filter { Int($0[0] & 0x1F) == letter }
  }

  private static let names: [[UInt8]] = [
    "conf", "classified", "hidden", "internal", "privacy", "private", "public", "publish", "publishable", "restricted",
    "secret", "sensitive", "unpublished", "visibility",
    "interna", "interno", "oculta", "oculto", "privada", "privado", "publica", "publicar", "publico", "pública",
    "público", "reserva", "reservada", "reservado", "restringida", "restringido", "secreta", "secreto", "visibilidad",
    "diffusion", "interne", "prive", "privé", "publique", "publier", "restreint", "restreinte", "secrète",
    "visibilite", "visibilité",
    "divulgar", "restrita", "restrito", "sigilo", "sigilosa", "sigiloso", "visibilidade",
  ].map { Array($0.utf8) }
}
