extension Generator {
  /// Writes what the toolkit knows of the vocabularies from their schemas.
  static let vocabularies = Generator(name: "vocabularies", folders: [VocabularySource.folder]) { repository in
    let source = VocabularySource(try Schema(repository))
    return [source.names, source.roots, source.types, source.keys, source.nodes] + source.childEnums
  }

  /// Writes what the schemas say to those who write files.
  static let descriptions = Generator(name: "descriptions", folders: [DescriptionSource.folder]) { repository in
    [try DescriptionSource(repository).file]
  }
}
