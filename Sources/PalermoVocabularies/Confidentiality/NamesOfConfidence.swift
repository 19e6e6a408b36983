/// Names that people give to what should be the mark of a confidential answer, besides those that are like the mark.
enum NamesOfConfidence {
  /// Whether a name of an element or an attribute is one of them, in letters of any size.
  static func contain(_ name: some Collection<UInt8>) -> Bool {
    var letters = name.makeIterator()
    guard let first = letters.next(), let second = letters.next(), begin[pair(first, second)] else { return false }
    return names.contains { known in
      known.count == name.count && zip(known, name).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
    }
  }

  /// By five bits of each of two letters, whether a name begins with them: nearly no attribute of ours does.
  private static let begin: [Bool] = {
    var begin = [Bool](repeating: false, count: 1024)
    for name in names { begin[pair(name[0], name[1])] = true }
    return begin
  }()

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 0x1F) << 5 | Int(second & 0x1F) }

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
