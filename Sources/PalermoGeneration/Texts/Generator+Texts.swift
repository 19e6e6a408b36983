/// Where texts and languages live.
let textFolder = "Sources/PalermoTexts"

extension Generator {
  /// The catalogue `Texts`, one file of Swift for each file of texts.
  static let texts = Generator(name: "texts", folders: ["\(textFolder)/Generated/Texts"]) { repository in
    let languages = try LanguageTable(repository)
    let catalogues = try repository.files(in: "\(textFolder)/Texts", endingWith: ".xml").filter {
      $0 != LanguageTable.path
    }.map {
      try TextCatalogue(repository.document(at: $0), path: $0, languages: languages)
    }
    try checkNames(catalogues)
    let explained = catalogues.flatMap(\.groups).filter { $0.id == "placeholders" }.flatMap(\.entries).map(\.id)
    return try catalogues.map { catalogue in
      var writer = TextWriter(languages: languages, explained: Set(explained), source: catalogue.name + ".xml")
      return GeneratedFile(
        path: "\(textFolder)/Generated/Texts/Texts+\(SwiftName.type(catalogue.name)).swift",
        text: try writer.text(of: catalogue))
    }
  }

  private static func checkNames(_ catalogues: [TextCatalogue]) throws {
    var paths: [String: String] = [:]
    for catalogue in catalogues {
      for group in catalogue.groups {
        if let other = paths.updateValue(catalogue.path, forKey: group.id) {
          throw GenerationError(catalogue.path, "the group \(group.id) is also in \(other)")
        }
        var entries: Set<String> = []
        for entry in group.entries where !entries.insert(entry.id).inserted {
          throw GenerationError(catalogue.path, "\(group.id) has two entries \(entry.id)")
        }
      }
    }
  }
}
