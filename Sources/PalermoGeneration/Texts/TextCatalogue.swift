/// The texts of one file of `Sources/PalermoTexts`.
struct TextCatalogue: Sendable {
  /// The file, from the top of the repository.
  let path: String
  /// Groups and rules, in the order of the file.
  let groups: [TextGroup]

  /// The name of the file without its ending.
  var name: String { String(path.split(separator: "/").last!.dropLast(4)) }
}
