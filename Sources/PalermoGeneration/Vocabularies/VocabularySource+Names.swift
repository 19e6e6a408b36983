extension VocabularySource {
  /// The names, and how they are written in a file.
  var names: GeneratedFile {
    file(
      "Name",
      """
      /// Every name of an element or attribute in our vocabularies. Readers refer to names by raw value.
      package enum Name: Int, CaseIterable, Sendable {
      \(allNames.map { "  case \(Self.identifier($0))\n" }.joined())
        /// All names as they are written in files, in the order of their raw values.
        package static let spellings = [
      \(allNames.map { "    \"\($0)\",\n" }.joined())  ]
      }
      """)
  }
}
